import { foldText, type OrganisationName } from './name';

/** A name of which letters were blacked out: "Qu********** L********". The rest, and how long the words are, is left. */
export interface MaskedName {
  raw: string;
  /** Folded; each hidden letter is one asterisk. */
  words: readonly string[];
}

const WORD = /[\p{L}\p{N}*]+/gu;
const HIDDEN = /[*•●█▓■×]/gu;

/** The masked name in a title, from its first masked word to its last, at most five; null where nothing, or all, is hidden. */
export function maskedNameIn(text: string): MaskedName | null {
  const shown = text.slice(0, 200).replace(HIDDEN, '*');
  const words = foldText(shown).match(WORD) ?? [];
  const first = words.findIndex(isMasked);
  const last = words.findLastIndex(isMasked);
  const name = words.slice(first, last + 1);
  if (first < 0 || name.length > 5 || !name.every((word) => /^[^*]/.test(word))) return null;
  return { raw: text.trim(), words: name };
}

const isMasked = (word: string): boolean => /\*{2}/.test(word);

/** First letters and lengths, by which a mask and the name behind it can be looked up. */
export const shapeOf = (words: readonly string[]): string =>
  words.map((word) => `${word.charAt(0)}${String(word.length)}`).join('');

/** Whether the name may be the one behind the mask: every letter that is left stands in its place. */
export const fitsMask = ({ words }: MaskedName, { tokens }: OrganisationName): boolean =>
  words.length === tokens.length &&
  words.every((word, index) => {
    const text = tokens[index]?.text ?? '';
    return (
      word.length === text.length &&
      [...word].every((letter, at) => letter === '*' || letter === text.charAt(at))
    );
  });
