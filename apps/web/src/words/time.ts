import { locale } from './locale';

/**
 * A time that a source gave: midnight UTC to the millisecond stands for a day, and a day has no hour to show.
 */
export const sourceTimeWords = (iso: string): string => {
  const date = new Date(iso);
  return date.getTime() % DAY_MS === 0 ? dayWords(iso) : instantWords(iso);
};

/** "26 Dec 2025", of an ISO date or of an instant's day in UTC. */
export const dayWords = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));

/** In the reader's own zone: "26 Dec 2025, 09:30". */
export const instantWords = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

const DAY_MS = 86_400_000;
const UNITS = [
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "in 3 hours", "2 days ago". */
export function fromNow(iso: string, now: number = Date.now()): string {
  const ms = new Date(iso).getTime() - now;
  const [unit, size] = unitOf(Math.abs(ms));
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(ms / size), unit);
}

/** How long it has been, in minutes at least: "3 hours". */
export function durationSince(iso: string, now: number = Date.now()): string {
  const ms = Math.max(now - new Date(iso).getTime(), 60_000);
  const [unit, size] = unitOf(ms);
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(ms / size),
  );
}

const unitOf = (ms: number) => UNITS.find(([, least]) => ms >= least) ?? UNITS[2];
