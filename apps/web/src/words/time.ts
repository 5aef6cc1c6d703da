const INSTANT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A time that a source gave: midnight UTC to the millisecond stands for a day, and a day has no hour to show. */
export const sourceTimeWords = (iso: string): string => {
  const date = new Date(iso);
  return date.getTime() % 86_400_000 === 0 ? DAY.format(date) : INSTANT.format(date);
};

/** In the reader's own zone: "26 Dec 2025, 09:30". */
export const instantWords = (iso: string): string => INSTANT.format(new Date(iso));

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "in 3 hours", "2 days ago". */
export function fromNow(iso: string, now: number = Date.now()): string {
  const ms = new Date(iso).getTime() - now;
  const [unit, size] = UNITS.find(([, least]) => Math.abs(ms) >= least) ?? ['minute', 60_000];
  return RELATIVE.format(Math.round(ms / size), unit);
}
