import { type AssertionValue } from '#assertions';

/** A date as exact as its text: whole days since 1970-01-01 UTC, both ends included. */
export interface DayRange {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/;

/** Days covered by an ISO date or instant: "2025" is the whole year; null where it is no date. */
export function daysOf(iso: string | null | undefined): DayRange | null {
  const match = iso ? PARTIAL.exec(iso.trim()) : null;
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : null;
  const day = match[3] ? Number(match[3]) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== null) return { from, to: from };
  const next = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { from, to: next / DAY - 1 };
}

/** The days an incident_date assertion names; null for a value that is no date. */
export function daysOfValue(value: AssertionValue): DayRange | null {
  if (typeof value === 'string') {
    const [first, last] = value.split('/');
    return spanning(daysOf(first), daysOf(last ?? first));
  }
  if (value && typeof value === 'object' && 'from' in value)
    return spanning(daysOf(value.from), daysOf(value.to));
  return null;
}

export function spanning(first: DayRange | null, last: DayRange | null): DayRange | null {
  if (!first || !last) return first ?? last;
  return { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
}

/** Days between two ranges; 0 where they touch, negative where `later` is the earlier one. */
export function daysBetween(earlier: DayRange, later: DayRange): number {
  if (later.from > earlier.to) return later.from - earlier.to;
  if (later.to < earlier.from) return later.to - earlier.from;
  return 0;
}

/** Exact enough to reckon with: a month or less. A bare year says too little. */
export function isPrecise(range: DayRange): boolean {
  return range.to - range.from <= 31;
}
