import { isMissed, type Figure } from './figures';

/** A cost may grow by so much from the smallest to the largest size of a run. */
const MOST_GROWTH = 2;

export interface Growth {
  area: string;
  name: string;
  sizes: number[];
  values: number[];
  /** From the smallest size to the largest. */
  factor: number;
  /** For each ten times more claims. */
  perTenfold: number;
  missed: boolean;
}

/** How costs grow with the store, where they were measured at several sizes. */
export function growthOf(figures: readonly Figure[]): Growth[] {
  const byName = new Map<string, Figure[]>();
  for (const figure of figures.filter(({ cost }) => cost === true)) {
    const key = `${figure.area} ${figure.name}`;
    byName.set(key, [...(byName.get(key) ?? []), figure]);
  }
  return [...byName.values()].flatMap((all) => {
    const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [];
    const factor = last.value / first.value;
    return [
      {
        area: first.area,
        name: first.name,
        sizes: all.map(({ size }) => size),
        values: all.map(({ value }) => value),
        factor,
        perTenfold: factor ** (1 / Math.log10(last.size / first.size)),
        missed: factor > MOST_GROWTH,
      },
    ];
  });
}

const number = (value: number): string =>
  value === 0 ? '0' : Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

/** The figures as a table, one line each. */
export function table(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { size, area, name, unit, value, limit, note } = figure;
    const promise = limit === undefined ? '' : `${limit.sense === '<' ? '≤' : '≥'} ${number(limit.value)}`;
    const state = limit === undefined ? '' : isMissed(figure) ? 'MISSED' : 'kept';
    return [
      size === 0 ? '' : size.toLocaleString('en'),
      area,
      name,
      number(value),
      unit,
      promise,
      state,
      note ?? '',
    ];
  });
  return aligned([['claims', 'area', 'figure', 'value', 'unit', 'promise', '', 'note'], ...lines]);
}

export const growthTable = (all: readonly Growth[]): string =>
  aligned([
    ['area', 'cost', 'by size', 'factor', 'for ten times more', ''],
    ...all.map(({ area, name, values, factor, perTenfold, missed }) => [
      area,
      name,
      values.map(number).join(' → '),
      number(factor),
      number(perTenfold),
      missed ? `MISSED (≤ ${MOST_GROWTH})` : 'kept',
    ]),
  ]);

function aligned(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
