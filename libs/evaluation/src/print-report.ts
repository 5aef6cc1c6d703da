import { type Accuracy, type Agreement } from './agreement';
import { type EvaluationReport } from './evaluate';

/** The report for a person at a terminal. */
export function printReport(report: EvaluationReport): string {
  const { assertions, matches, stance, verdict } = report;
  const lines = [
    `${report.claims} claims, ${report.statements} statements`,
    '',
    columns('', 'precision', 'recall', 'F1', 'labelled', 'found', 'right'),
    agreementLine('assertions', assertions.all),
    ...Object.entries(assertions.byKind).map(([kind, one]) => agreementLine(`  ${kind}`, one)),
    agreementLine('matches', matches),
    '',
    columns('', 'accuracy', 'right', 'of'),
    ...accuracyLines('stance', stance),
    ...accuracyLines('suggested verdict', verdict),
    '',
    columns('score', 'pairs', 'mean score', 'share right'),
    ...report.calibration.map(({ from, to, pairs, meanScore, shareRight }) =>
      columns(`${from.toFixed(1)} to ${to.toFixed(1)}`, pairs, share(meanScore), share(shareRight)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const agreementLine = (name: string, { precision, recall, f1, labelled, found, right }: Agreement): string =>
  columns(name, share(precision), share(recall), share(f1), labelled, found, right);

const accuracyLines = (name: string, { accuracy, right, of, byLabel }: Accuracy): string[] => [
  columns(name, share(accuracy), right, of),
  ...Object.entries(byLabel).map(([label, one]) =>
    columns(`  ${label}`, share(one.right / one.of), one.right, one.of),
  ),
];

const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

const columns = (first: string, ...rest: readonly (string | number)[]): string =>
  (first.padEnd(22) + rest.map((value) => String(value).padStart(12)).join('')).trimEnd();
