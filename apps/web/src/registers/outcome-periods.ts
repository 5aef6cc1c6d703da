import { type Schemas } from '../api/client';

type Month = Schemas['Outcomes']['items'][number];
type Counts = Omit<Month, 'month'>;
export type Period = { at: string } & Counts;

/** More months than this are too many bars: they are put together to quarters. */
const MOST_MONTHS = 24;
const NOTHING: Counts = { confirmed: 0, partiallyConfirmed: 0, disputed: 0, unsubstantiated: 0 };

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
const quarterOf = (month: string): string =>
  `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** Months, or quarters where there are many, the earliest first; periods in which nothing was settled are there with noughts. */
export function outcomePeriods(months: readonly Month[]): { by: 'month' | 'quarter'; rows: Period[] } {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) return { by: 'month', rows: [] };
  const [from, to] = [numberOf(first), numberOf(last)];
  const by = to - from >= MOST_MONTHS ? 'quarter' : 'month';
  const counted = new Map(months.map((month) => [month.month, month]));
  const periods = new Map<string, Counts>();
  for (let number = from; number <= to; number += 1) {
    const month = monthOf(number);
    const at = by === 'month' ? month : quarterOf(month);
    const [sum, more] = [periods.get(at) ?? NOTHING, counted.get(month) ?? NOTHING];
    periods.set(at, {
      confirmed: sum.confirmed + more.confirmed,
      partiallyConfirmed: sum.partiallyConfirmed + more.partiallyConfirmed,
      disputed: sum.disputed + more.disputed,
      unsubstantiated: sum.unsubstantiated + more.unsubstantiated,
    });
  }
  return { by, rows: [...periods].map(([at, counts]) => ({ at, ...counts })) };
}
