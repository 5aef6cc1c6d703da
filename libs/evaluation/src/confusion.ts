import { type Answer } from './answer';

/** How often which word was given for which label. */
export interface Confusion {
  of: number;
  right: number;
  accuracy: number | null;
  /** Mean F1 of the labels that occur, each counting alike however rare it is. */
  macroF1: number | null;
  /** The words of rows and columns. */
  words: string[];
  /** `counts[label][given]`, both by place in `words`. */
  counts: number[][];
}

/** What stands for an answer that was not given, in `words`. */
export const NOTHING = 'nothing';

/** Words in the order of `order`; those that do not occur are left out, and "nothing" comes last. */
export function confusion(answers: readonly Answer[], order: readonly string[]): Confusion {
  const pairs = answers.map(({ labelled, given }) => [labelled ?? NOTHING, given ?? NOTHING] as const);
  const occurring = new Set(pairs.flat());
  const words = [...order, NOTHING].filter((word) => occurring.has(word));
  const counts = words.map((label) =>
    words.map((word) => pairs.filter(([labelled, given]) => labelled === label && given === word).length),
  );
  const right = answers.filter((answer) => answer.right).length;
  const f1s = words.flatMap((_, place) => {
    const labelled = sum(counts[place] ?? []);
    const given = sum(counts.map((row) => row[place] ?? 0));
    return labelled === 0 ? [] : [(2 * (counts[place]?.[place] ?? 0)) / (labelled + given)];
  });
  return {
    of: answers.length,
    right,
    accuracy: answers.length === 0 ? null : right / answers.length,
    macroF1: f1s.length === 0 ? null : sum(f1s) / f1s.length,
    words,
    counts,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
