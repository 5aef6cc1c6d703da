import { type Agreement } from './agreement';
import { MEASURES, type Answer } from './answer';
import { type Confusion } from './confusion';
import { type EvaluationReport } from './evaluate';

/** The report for a person at a terminal. */
export function printReport(report: EvaluationReport): string {
  const { assertions, matches, withoutStatement } = report;
  const lines = [
    `${report.claims} claims, ${report.statements} statements`,
    '',
    columns('', 'precision', 'recall', 'F1', 'labelled', 'found', 'right'),
    agreementLine('assertions', assertions.all),
    ...Object.entries(assertions.byKind).map(([kind, one]) => agreementLine(`  ${kind}`, one)),
    agreementLine('matches', matches),
    `claims without a statement that were given one: ${withoutStatement.wrong} of ${withoutStatement.claims}`,
    ...confusionLines('stance', report.stance),
    ...confusionLines('relations', report.relations),
    ...confusionLines('suggested verdict', report.verdict),
    '',
    columns('score', 'pairs', 'mean score', 'share right'),
    ...report.calibration.map(({ from, to, pairs, meanScore, shareRight }) =>
      columns(`${from.toFixed(1)} to ${to.toFixed(1)}`, pairs, share(meanScore), share(shareRight)),
    ),
    ...MEASURES.flatMap((measure) => errorLines(measure, report.errors[measure])),
  ];
  return `${lines.join('\n')}\n`;
}

const agreementLine = (name: string, { precision, recall, f1, labelled, found, right }: Agreement): string =>
  columns(name, share(precision), share(recall), share(f1), labelled, found, right);

/** Labels as rows, what was given as columns. */
const confusionLines = (
  name: string,
  { of, right, accuracy, macroF1, words, counts }: Confusion,
): string[] =>
  of === 0
    ? []
    : [
        '',
        `${name}: accuracy ${share(accuracy)} (${right} of ${of}), macro F1 ${share(macroF1)}`,
        wide('  labelled \\ given', ...words),
        ...words.flatMap((word, row) => {
          const given = counts[row] ?? [];
          return given.some((count) => count > 0) ? [wide(`  ${word}`, ...given)] : [];
        }),
      ];

const errorLines = (measure: string, errors: readonly Answer[]): string[] =>
  errors.length === 0 ? [] : ['', `worst of ${measure}`, ...errors.map((error) => `  ${sayError(error)}`)];

const sayError = ({ kind, record, about, labelled, given, why }: Answer): string =>
  [
    [record, kind, about].filter((part) => part !== null).join(' '),
    `: ${labelled ?? 'nothing'} is right, ${given ?? 'nothing'} was given`,
    why.length === 0 ? '' : ` (${why.join('; ')})`,
  ]
    .join('')
    .replace(/\s+/g, ' ');

const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

const FIRST = 22;

const columns = (first: string, ...rest: readonly (string | number)[]): string => line(12, first, rest);

/** As wide as the longest word of a verdict. */
const wide = (first: string, ...rest: readonly (string | number)[]): string => line(21, first, rest);

const line = (width: number, first: string, rest: readonly (string | number)[]): string =>
  (first.padEnd(FIRST) + rest.map((value) => String(value).padStart(width)).join('')).trimEnd();
