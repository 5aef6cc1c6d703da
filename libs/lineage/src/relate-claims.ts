import { daysBetween, type DayRange } from '#matching';
import { type ClaimFace } from './claim-face';
import { continuation, stepOf } from './instalment';
import { sameVictim, type VictimLikeness } from './same-victim';
import { containment } from './wording';

/**
 * How one claim stands to an earlier one. `same_post`: it is the same post, seen through another relay; `repost`: the
 * same actor posts it again later; `recycled`: older data is offered again; `co_claim`: another actor claims the same
 * victim and incident; `continuation`: the next part, or what was announced.
 */
export const LINK_KINDS = ['same_post', 'repost', 'recycled', 'co_claim', 'continuation'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface ClaimRelation {
  earlier: string;
  later: string;
  kind: LinkKind;
  /** 0 to 1. */
  score: number;
  /** In words a person can check, what weighs most first. */
  reasons: string[];
  /** Everything that the one says the other says too, so that merging them hides nothing: see ADR 7. */
  certain: boolean;
}

/** A pair under this score is not worth a person's look. */
export const LINK_THRESHOLD = 0.5;

/** Relays find one post within days of each other. */
const SAME_POST_DAYS = 7;
/** What is merged without a person must have been posted closer together. */
const CERTAIN_DAYS = 3;
/** A name that many bear is enough where every word of the posts agrees. */
const CERTAIN_VICTIM = 0.7;
/** Affiliates and rivals claim one intrusion within weeks. */
const CO_CLAIM_DAYS = 42;
/** After that, figures that come back are old data rather than the same offer. */
const RECYCLED_DAYS = 90;
/** Parts follow within a year, or it is another story. */
const CONTINUATION_DAYS = 365;
/** Two incidents at one victim have dates further apart than people misremember. */
const ONE_INCIDENT_DAYS = 31;
/** Share of the shorter post that stands in the longer one. */
const NEAR = 0.7;
/** A post of fewer words is a name and nothing else: that it is worded alike says nothing. */
const BARE_WORDS = 12;

type Answer = 'same' | 'other' | 'unknown';

/** What two claims have in common, each read once. */
interface Comparison {
  earlier: ClaimFace;
  later: ClaimFace;
  victim: VictimLikeness;
  actor: Answer;
  /** Days from the earlier to the later; null where a date is missing. */
  gap: number | null;
  words: 'identical' | 'near' | 'other';
  /** One of them is a name and little else. */
  bare: boolean;
  figures: Answer;
  sameFields: boolean;
  sameAddress: boolean;
}

interface Found {
  kind: LinkKind;
  /** Before the victims' likeness is weighed in. */
  score: number;
  reasons: string[];
}

/**
 * How two claims stand to each other; null for two that have nothing to do with each other. Pure, and the same whichever
 * of the two is given first.
 */
export function relateClaims(a: ClaimFace, b: ClaimFace): ClaimRelation | null {
  const [earlier, later] = comesFirst(a, b) ? [a, b] : [b, a];
  if (tellTwoIncidents(earlier, later)) return null;
  const pair = compare(earlier, later);
  if (pair === null) return null;
  const found = pair.actor === 'other' ? byAnother(pair) : byTheSame(pair);
  if (found === null) return null;
  const score = Math.round(found.score * pair.victim.score * 100) / 100;
  if (score < LINK_THRESHOLD) return null;
  const reasons = [...found.reasons, pair.victim.why, ...circumstances(pair)];
  return { earlier: earlier.id, later: later.id, kind: found.kind, score, reasons, certain: isCertain(pair) };
}

/** By day, then instalment, then words: by what the posts say, not by the order in which they reached us. */
function comesFirst(a: ClaimFace, b: ClaimFace): boolean {
  const days = a.day === null || b.day === null ? 0 : a.day.from - b.day.from;
  const order = days || stepOf(a.instalment) - stepOf(b.instalment);
  if (order !== 0) return order < 0;
  return a.wording.normal === b.wording.normal ? a.id < b.id : a.wording.normal < b.wording.normal;
}

function tellTwoIncidents(a: ClaimFace, b: ClaimFace): boolean {
  const years = a.years.size > 0 && b.years.size > 0 && ![...a.years].some((year) => b.years.has(year));
  return years || apart(a.incident, b.incident) > ONE_INCIDENT_DAYS;
}

const apart = (a: DayRange | null, b: DayRange | null): number =>
  a === null || b === null ? 0 : Math.abs(daysBetween(a, b));

function compare(earlier: ClaimFace, later: ClaimFace): Comparison | null {
  const bare = Math.min(earlier.wording.words, later.wording.words) < BARE_WORDS;
  const identical = earlier.wording.normal !== '' && earlier.wording.normal === later.wording.normal;
  const near = !bare && containment(earlier.wording, later.wording) >= NEAR;
  const sameAddress = earlier.address !== null && earlier.address === later.address;
  // A post that names nobody can only be known again by its words or its address.
  const victim = sameVictim(earlier, later) ?? {
    score: near || sameAddress ? 0.9 : 0,
    why: 'one of them names no victim',
  };
  if (victim.score === 0) return null;
  return {
    earlier,
    later,
    victim,
    actor: sameActor(earlier.actor, later.actor),
    gap: earlier.day === null || later.day === null ? null : Math.abs(daysBetween(earlier.day, later.day)),
    words: identical ? 'identical' : near ? 'near' : 'other',
    bare,
    figures: sameFigures(earlier, later),
    sameFields: sameFields(earlier.fields, later.fields),
    sameAddress,
  };
}

/** "lockbit" and "lockbit3" may be one: neither the same for sure, nor another. */
function sameActor(a: string | null, b: string | null): Answer {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) ? 'unknown' : 'other';
}

/** Same where they agree wherever both name figures of a kind; one that only one of them names says nothing. */
function sameFigures(a: ClaimFace, b: ClaimFace): Answer {
  const shared = [...a.figures].flatMap(([kind, values]) => {
    const others = b.figures.get(kind);
    return others === undefined ? [] : [values.some((value) => others.includes(value))];
  });
  if (shared.length === 0) return 'unknown';
  return shared.every(Boolean) ? 'same' : 'other';
}

/** Lists of three kinds of data or more, of which at most one in five differs. */
function sameFields(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((field) => b.has(field)).length;
  return shared >= 3 && shared / (a.size + b.size - shared) >= 0.8;
}

/** The same actor, or one that may be. */
function byTheSame(pair: Comparison): Found | null {
  const { earlier, later, gap, words } = pair;
  const sure = pair.actor === 'same' ? 0 : -0.1;
  const goesOn = continuation(earlier.instalment, later.instalment);
  if (goesOn !== null && (gap ?? 0) <= CONTINUATION_DAYS)
    return { kind: 'continuation', score: 0.8 + sure, reasons: [goesOn] };
  if (earlier.instalment.part !== later.instalment.part) return null;
  if (gap === null || gap <= SAME_POST_DAYS) {
    const same = samePost(pair);
    if (same !== null) return { ...same, score: same.score + sure + (gap === null ? -0.1 : 0) };
    if (gap !== null && gap > 0 && pair.figures === 'other')
      return { kind: 'continuation', score: 0.55 + sure, reasons: ['the same listing with other figures'] };
    return null;
  }
  if (later.saysOld)
    return { kind: 'recycled', score: 0.7 + sure, reasons: ['it says itself that its data is old'] };
  if (words !== 'other')
    return { kind: 'repost', score: (pair.bare ? 0.6 : 0.85) + sure, reasons: [WORDED[words]] };
  if (pair.figures === 'same')
    return gap <= RECYCLED_DAYS
      ? { kind: 'repost', score: 0.65 + sure, reasons: ['the same figures again'] }
      : { kind: 'recycled', score: 0.7 + sure, reasons: ['the same figures, long after'] };
  if (gap > RECYCLED_DAYS && pair.sameFields)
    return { kind: 'recycled', score: 0.6 + sure, reasons: ['the same kinds of data, long after'] };
  return null;
}

function samePost(pair: Comparison): Found | null {
  const found = (score: number, reason: string): Found => ({ kind: 'same_post', score, reasons: [reason] });
  if (pair.words === 'identical') return found(pair.bare ? 0.8 : 0.95, WORDED.identical);
  if (pair.figures === 'other') return null;
  if (pair.sameAddress) return found(0.9, 'the same address');
  if (pair.words === 'near') return found(0.85, WORDED.near);
  if (pair.figures === 'same') return found(0.75, 'the same figures');
  if (pair.bare) return found(0.65, 'one of them is a name and little else');
  return pair.gap === null ? null : found(0.55, 'the same victim within days, in other words');
}

/** Two actors on one victim. */
function byAnother(pair: Comparison): Found | null {
  const { gap, words, figures } = pair;
  const wordedAlike = words === 'other' || pair.bare ? null : WORDED[words];
  const alike = wordedAlike ?? (figures === 'same' ? 'the same figures' : null);
  if (pair.later.saysOld)
    return { kind: 'recycled', score: 0.7, reasons: ['it says itself that its data is old'] };
  if (gap === null) return alike === null ? null : { kind: 'co_claim', score: 0.6, reasons: [alike] };
  if (gap <= CO_CLAIM_DAYS) {
    if (alike !== null) return { kind: 'co_claim', score: 0.8, reasons: [alike] };
    return {
      kind: 'co_claim',
      score: figures === 'other' ? 0.55 : 0.6,
      reasons: ['another actor, within weeks'],
    };
  }
  if (alike !== null) return { kind: 'recycled', score: 0.75, reasons: [`${alike}, long after`] };
  if (pair.sameFields)
    return { kind: 'recycled', score: 0.55, reasons: ['the same kinds of data, long after'] };
  return null;
}

const WORDED = { identical: 'the same words', near: 'nearly the same words' } as const;

function circumstances({ gap, actor, earlier, later }: Comparison): string[] {
  const days = gap === 1 ? 'a day' : `${gap} days`;
  const when = gap === null ? 'at least one is undated' : gap === 0 ? 'on the same day' : `${days} apart`;
  if (earlier.actor === null || later.actor === null) return [when, 'one of them names no actor'];
  return [
    when,
    { same: 'by the same actor', other: 'by two actors', unknown: 'by actors that may be one' }[actor],
  ];
}

/**
 * Needs no judgement: one victim, word for word the same, by the same actor, dated within days. Where neither names an
 * actor, the words must be more than a name.
 */
function isCertain({ earlier, later, victim, gap, words, bare }: Comparison): boolean {
  const domainsDiffer =
    earlier.domains.length > 0 &&
    later.domains.length > 0 &&
    !earlier.domains.some(({ registered }) => later.domains.some((other) => other.registered === registered));
  return (
    words === 'identical' &&
    earlier.actor === later.actor &&
    (earlier.actor !== null || !bare) &&
    victim.score >= CERTAIN_VICTIM &&
    !domainsDiffer &&
    gap !== null &&
    gap <= CERTAIN_DAYS
  );
}
