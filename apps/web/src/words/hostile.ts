import i18next from 'i18next';
import { type Span } from '../text-segments';

/** What a text from outside may hide, by the flags that intake set on it. */
export const flagWords = (flag: string): string =>
  i18next.t(`flag.${flag as 'nul'}`, { ns: 'claim', defaultValue: flag.replaceAll('_', ' ') });

/** An address that nobody opens by mistake: hxxps://example[.]org. The field's convention. */
export const defang = (url: string): string => url.replace(/^http/i, 'hxxp').replaceAll('.', '[.]');

const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"'）)\]]+|\b[a-z2-7]{16,56}\.onion\b[^\s<>"')\]]*/giu;
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu;

/** Where addresses stand in a text, so that one that is shown in pieces is defanged as a whole. */
export const addressSpans = (text: string): Span[] =>
  [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({ start: index, end: index + address.length }));

/** Hostile text made harmless to read: addresses defanged, direction controls spelt out. */
export const harmless = (text: string): string =>
  text
    .replace(ADDRESS, defang)
    .replace(
      DIRECTION_CONTROL,
      (control) => `‹U+${control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`,
    );

const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Whether a word mixes Latin with Cyrillic or Greek letters, as intake flags it. */
export const mixesAlphabets = (text: string): boolean => MIXED.test(text);
