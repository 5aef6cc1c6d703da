import { type Agreement } from './agreement';
import { type CalibrationBin } from './calibration';
import { type Confusion } from './confusion';
import { html, type Html } from './html';

/**
 * Plots that say the same in black and white: shape and a printed number carry what colour shows. Blue and orange are told
 * apart by all common kinds of colour blindness.
 */
const BLUE = '#1f5f99';
const ORANGE = '#b85c00';

const SIDE = 300;
const MARGIN = 44;
const x = (share: number): number => Math.round((MARGIN + share * SIDE) * 10) / 10;
const y = (share: number): number => Math.round((12 + (1 - share) * SIDE) * 10) / 10;

/** Mean score across, share right up; the line is perfect calibration, and a dot grows with the pairs it stands for. */
export function calibrationPlot(bins: readonly CalibrationBin[]): Html {
  const most = Math.max(1, ...bins.map(({ pairs }) => pairs));
  const dots = bins.flatMap(({ pairs, meanScore, shareRight }) =>
    meanScore === null || shareRight === null
      ? []
      : [
          html`<circle
            cx="${x(meanScore)}"
            cy="${y(shareRight)}"
            r="${Math.round(4 + 10 * Math.sqrt(pairs / most))}"
            fill="${BLUE}"
            fill-opacity="0.6"
            stroke="${BLUE}"
            ><title>
              ${pairs} pairs: mean score ${meanScore.toFixed(3)}, share right ${shareRight.toFixed(3)}
            </title></circle
          >`,
        ],
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      html`<line x1="${x(at)}" x2="${x(at)}" y1="${y(0)}" y2="${y(1)}" class="grid" /><line
          x1="${x(0)}"
          x2="${x(1)}"
          y1="${y(at)}"
          y2="${y(at)}"
          class="grid"
        /><text x="${x(at)}" y="${y(0) + 16}" text-anchor="middle">${at}</text
        ><text x="${x(0) - 6}" y="${y(at) + 4}" text-anchor="end">${at}</text>`,
  );
  return html`<svg
    role="img"
    aria-label="Calibration: mean score against the share that is right"
    width="${SIDE + MARGIN + 24}"
    height="${SIDE + 56}"
  >
    ${ticks}
    <line
      x1="${x(0)}"
      y1="${y(0)}"
      x2="${x(1)}"
      y2="${y(1)}"
      stroke="${ORANGE}"
      stroke-dasharray="6 4"
      stroke-width="2"
    />
    ${dots}
    <text x="${x(0.5)}" y="${SIDE + 48}" text-anchor="middle">mean score</text>
    <text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">share right</text>
  </svg>`;
}

const ROW = 26;
const NAMES = 150;
const BAR = 260;

/** Precision and recall of each row as two bars with their figures. */
export function agreementPlot(rows: readonly (readonly [string, Agreement])[]): Html {
  const bars = rows.map(([name, { precision, recall }], index) => {
    const top = index * ROW + 6;
    return html`<text x="${NAMES - 8}" y="${top + 13}" text-anchor="end">${name}</text
      >${bar(precision, top, BLUE, 'precision')}${bar(recall, top + 10, ORANGE, 'recall')}`;
  });
  return html`<svg
    role="img"
    aria-label="Precision and recall by kind"
    width="${NAMES + BAR + 60}"
    height="${rows.length * ROW + 12}"
  >
    ${bars}
  </svg>`;
}

const bar = (share: number | null, top: number, colour: string, name: string): Html =>
  share === null
    ? html`<text x="${NAMES}" y="${top + 8}" class="small">-</text>`
    : html`<rect x="${NAMES}" y="${top}" width="${Math.round(share * BAR)}" height="8" fill="${colour}"
          ><title>${name}</title></rect
        ><text x="${NAMES + Math.round(share * BAR) + 4}" y="${top + 8}" class="small"
          >${share.toFixed(2)}</text
        >`;

/** Labels down, answers across; a cell is the darker the greater its share of the label. */
export function confusionTable({ words, counts }: Confusion): Html {
  const rows = words.flatMap((word, row) => {
    const given = counts[row] ?? [];
    const total = given.reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const cells = given.map((count, column) => {
      const share = count / total;
      const classes = `${row === column ? 'right' : 'wrong'}${share > 0.55 ? ' dark' : ''}`;
      return html`<td class="${classes}" style="--share:${share.toFixed(2)}">${count}</td>`;
    });
    return [
      html`<tr>
        <th scope="row">${word}</th>
        ${cells}
      </tr>`,
    ];
  });
  return html`<table class="confusion">
    <thead>
      <tr>
        <th scope="col">labelled ↓ given →</th>
        ${words.map((word) => html`<th scope="col">${word}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
