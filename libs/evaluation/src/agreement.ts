import { type Answer } from './answer';

/** Shares are null where nothing could have been right: none found (precision), none labelled (recall). */
export interface Agreement {
  labelled: number;
  found: number;
  right: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** How well what was found and what is labelled cover each other. */
export function agreement(answers: readonly Answer[]): Agreement {
  const labelled = answers.filter((answer) => answer.labelled !== null).length;
  const found = answers.filter((answer) => answer.given !== null).length;
  const right = answers.filter((answer) => answer.right).length;
  return {
    labelled,
    found,
    right,
    precision: found === 0 ? null : right / found,
    recall: labelled === 0 ? null : right / labelled,
    f1: labelled + found === 0 ? null : (2 * right) / (labelled + found),
  };
}
