import { type Answer } from './answer';
import { type Confusion } from './confusion';
import { type EvaluationReport } from './evaluate';
import { html, type Html } from './html';
import { agreementPlot, calibrationPlot, confusionTable } from './plots';

const STYLE = html`<style>
  :root {
    color-scheme: light dark;
    font:
      15px/1.5 system-ui,
      sans-serif;
  }
  body {
    max-width: 75rem;
    margin: 2rem auto;
    padding: 0 1rem;
  }
  svg {
    background: #fff;
    max-width: 100%;
  }
  svg text {
    font-size: 12px;
    fill: #1a1a1a;
  }
  svg .small {
    font-size: 10px;
  }
  .grid {
    stroke: #ddd;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    border: 1px solid #8886;
    padding: 0.25rem 0.5rem;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .confusion td {
    text-align: right;
    background: #fff;
    color: #1a1a1a;
  }
  .confusion td.right {
    background: color-mix(in srgb, #1f5f99 calc(var(--share) * 100%), #fff);
    font-weight: 600;
  }
  .confusion td.wrong {
    background: color-mix(in srgb, #b85c00 calc(var(--share) * 100%), #fff);
  }
  .confusion td.dark {
    color: #fff;
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    gap: 2rem;
    align-items: start;
  }
</style>`;

/** The report as one page that needs nothing else: no script, no outside address, every labelled text escaped. */
export function reportPage(report: EvaluationReport): string {
  const { assertions, matches, withoutStatement } = report;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Assay: evaluation</title>
        ${STYLE}
      </head>
      <body>
        <h1>Evaluation</h1>
        <p>
          ${report.claims} claims and ${report.statements} statements were read, matched and judged as the
          worker does. ${withoutStatement.wrong} of ${withoutStatement.claims} claims labelled to have no
          statement were given one.
        </p>
        <div class="side">
          <section>
            <h2>Calibration</h2>
            <p>Of the pairs scored 0.9, nine in ten should be right: dots on the dashed line.</p>
            ${calibrationPlot(report.calibration)}
          </section>
          <section>
            <h2>Precision (upper) and recall (lower)</h2>
            ${agreementPlot([['matches', matches], ['all assertions', assertions.all], ...Object.entries(assertions.byKind)])}
          </section>
        </div>
        ${confusionSection('Relations', report.relations)}
        ${confusionSection('Suggested verdict', report.verdict)} ${confusionSection('Stance', report.stance)}
        <h2>Worst errors</h2>
        ${Object.entries(report.errors).map(([measure, errors]) => errorSection(measure, errors))}
      </body>
    </html> `.markup;
}

const share = (value: number | null): string => value?.toFixed(3) ?? '-';

const confusionSection = (name: string, one: Confusion): Html =>
  one.of === 0
    ? html``
    : html`<section>
        <h2>${name}</h2>
        <p>Accuracy ${share(one.accuracy)} (${one.right} of ${one.of}), macro F1 ${share(one.macroF1)}.</p>
        ${confusionTable(one)}
      </section>`;

const errorSection = (measure: string, errors: readonly Answer[]): Html =>
  errors.length === 0
    ? html``
    : html`<section>
        <h3>${measure}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">record</th>
              <th scope="col">about</th>
              <th scope="col">labelled</th>
              <th scope="col">given</th>
              <th scope="col">why</th>
            </tr>
          </thead>
          <tbody>
            ${errors.map(errorRow)}
          </tbody>
        </table>
      </section>`;

const errorRow = ({ kind, record, about, labelled, given, why }: Answer): Html =>
  html`<tr>
    <td>${record}</td>
    <td>${[kind, about].filter((part) => part !== null).join(' ')}</td>
    <td>${labelled ?? 'nothing'}</td>
    <td>${given ?? 'nothing'}</td>
    <td>${why.join('; ')}</td>
  </tr>`;
