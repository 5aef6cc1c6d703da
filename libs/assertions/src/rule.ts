import {
  type AssertionKind,
  type AssertionValue,
  type Comparator,
  type SourceText,
  type TextField,
  type Unit,
} from './assertion';
import { type Language } from './language';
import { type DateMention } from './quantities/calendar';
import { type NumberMention } from './quantities/numbers';
import { type ReadableText } from './readable-text';
import { type Word } from './words';

/** One field of a source, made ready once and read by every rule. */
export interface FieldReading {
  readonly source: SourceText;
  readonly field: TextField;
  readonly text: ReadableText;
  /** Every word of the text, in order. */
  readonly words: readonly Word[];
  /** Every figure of the text, in order. */
  readonly numbers: readonly NumberMention[];
  /** Every date and range of dates, in order. */
  readonly dates: readonly DateMention[];
  readonly language: Language;
}

/** What a rule read: offsets count in the readable text; parts left out take the kind's defaults. */
export interface Finding {
  start: number;
  end: number;
  value: AssertionValue;
  comparator?: Comparator;
  subject?: string;
  negated?: boolean;
}

/** A sentence in our own words and what the rule must read from it; `null` where it must stay silent. */
export type RuleExample = readonly [text: string, quote: string | null, value?: AssertionValue];

export interface AssertionRule {
  /** Stands in `producedBy`, so that a wrong reading can be traced: "volume.number-unit". */
  readonly name: string;
  readonly kind: AssertionKind;
  /** What it reads, in words. */
  readonly reads: string;
  readonly read: (reading: FieldReading) => Iterable<Finding>;
  readonly examples: readonly RuleExample[];
}

const UNITS: Readonly<Partial<Record<AssertionKind, Unit>>> = {
  data_volume: 'byte',
  record_count: 'count',
  file_count: 'count',
  access_duration: 'second',
  price: 'currency',
  incident_date: 'date',
};

/** The unit of a kind's value; a deadline is a date or a time left. */
export const unitOf = (kind: AssertionKind, value: AssertionValue): Unit =>
  kind === 'deadline' ? (typeof value === 'number' ? 'second' : 'date') : (UNITS[kind] ?? null);
