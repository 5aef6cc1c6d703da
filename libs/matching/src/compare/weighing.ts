import { type Passage } from './passage';
import { rule, type Ruling } from './ruling';

export const mentions = ({ words }: Passage, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(words));

/** What is affirmed without limits outweighs what is affirmed within limits, and both what is denied beside it. */
export function weigh(
  affirmed: readonly Passage[],
  denied: readonly Passage[],
  isLimited: (passage: Passage) => boolean,
  what: string,
): Ruling | null {
  const unlimited = affirmed.find((passage) => !isLimited(passage));
  if (unlimited) return rule('supports', unlimited, `the statement confirms ${what}`);
  if (affirmed[0]) return rule('narrows', affirmed[0], `the statement confirms ${what} in limited scope`);
  return denied[0]
    ? rule('contradicts', denied[0], `the statement says that ${what} was not affected`)
    : null;
}
