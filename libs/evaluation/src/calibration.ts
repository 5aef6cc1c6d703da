/** Pairs whose score lies in [from, to), with the share of them that are labelled a match. */
export interface CalibrationBin {
  from: number;
  to: number;
  pairs: number;
  /** Mean score of the pairs; a calibrated score equals `shareRight`. Both null without pairs. */
  meanScore: number | null;
  shareRight: number | null;
}

const BINS = 10;

/** Tenths of the score from 0 to 1; the last includes 1. */
export function calibration(scored: readonly { score: number; right: boolean }[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const pairs = scored.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);
    const share = (sum: number): number | null => (pairs.length === 0 ? null : sum / pairs.length);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      pairs: pairs.length,
      meanScore: share(pairs.reduce((sum, { score }) => sum + score, 0)),
      shareRight: share(pairs.filter(({ right }) => right).length),
    };
  });
}
