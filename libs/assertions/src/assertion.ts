/**
 * The vocabulary of what can be checked. An assertion is one checkable thing said in a claim or in an
 * official statement: its kind, the exact span it was read from, and a normalised value.
 */

export const ASSERTION_KINDS = [
  'victim',
  'actor',
  'data_volume',
  'record_count',
  'file_count',
  'access_duration',
  'access_method',
  'system',
  'data_type',
  'data_sensitivity',
  'incident_date',
  'price',
  'deadline',
  'evidence',
  'impact',
  'third_party',
  'authenticity',
] as const;
export type AssertionKind = (typeof ASSERTION_KINDS)[number];

/** Kinds that say nothing about what happened, only about who says so and what they want for it. */
export const IMMATERIAL_KINDS: ReadonlySet<AssertionKind> = new Set([
  'actor',
  'price',
  'deadline',
  'evidence',
]);

/** `>=` a lower bound ("over 200 GB"), `<=` an upper bound ("fewer than"), `~` an estimate ("about"). */
export const COMPARATORS = ['=', '>=', '<=', '~'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Money {
  amount: number;
  /** ISO 4217, or the ticker of a crypto-currency: USD, EUR, XMR, BTC. */
  currency: string;
}

/** Inclusive, ISO 8601 dates of whatever precision the text has: 2025, 2025-12, 2025-12-18. */
export interface DateRange {
  from: string;
  to: string;
}

/**
 * data_volume: bytes (decimal: 1 GB = 10^9); record_count, file_count: a count; access_duration: seconds;
 * price: Money; incident_date: ISO date of the text's precision or a DateRange; deadline: ISO date, or seconds;
 * everything else: a normalised word or name. `null` where the text names no value ("several hundred").
 */
export type AssertionValue = number | string | Money | DateRange | null;

export type Unit = 'byte' | 'count' | 'second' | 'currency' | 'date' | null;

export type TextField = 'title' | 'text';

export interface Assertion {
  kind: AssertionKind;
  field: TextField;
  /** UTF-16 code units into `field`; `end` is exclusive; text.slice(start, end) === quote. */
  start: number;
  end: number;
  quote: string;
  value: AssertionValue;
  unit: Unit;
  /** What a count counts ("customers"), null elsewhere. */
  subject: string | null;
  comparator: Comparator;
  /** "no payment data was accessed": the thing is said not to be so. */
  negated: boolean;
  /** The rule that read it, so that a wrong reading can be traced: "volume.number-unit". */
  producedBy: string;
}

/** Who speaks decides how a text is read: a claim boasts of a victim, a statement speaks for an issuer. */
export type SpeakerRole = 'claim' | 'statement';

/** What is already known about the text before it is read; every part may be missing. */
export interface SourceText {
  role: SpeakerRole;
  title: string | null;
  text: string | null;
  /** ISO date or instant of posting or publication: anchors "last week" and "18 to 25 December". */
  date: string | null;
  /** The actor named by the relay, for a claim. */
  actor: string | null;
  /** The victim named by the relay (claim) or the subject named by the register (statement). */
  victim: { name: string | null; domain: string | null } | null;
  /** Who issued the statement; null for a claim. */
  issuer: { name: string | null; type: string | null } | null;
}

export const STANCES = ['confirms', 'acknowledges', 'investigating', 'denies', 'no_comment'] as const;
export type Stance = (typeof STANCES)[number];

export interface StanceReading {
  stance: Stance;
  /** The words that decided it; null when it rests on what kind of record this is (a regulator's row). */
  quote: { field: TextField; start: number; end: number; text: string } | null;
  /** Why, in words a reviewer can check. */
  why: string;
  /** The rule that read it. */
  producedBy: string;
}
