/** What stands out in a text that came in. Flags are shown beside it; nothing is dropped without one. */
export type TextFlag = 'nul' | 'lone_surrogate' | 'bidi' | 'confusable';

const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;
/** A word that mixes Latin with Cyrillic or Greek letters: how a name is made to look like another. */
const MIXED_SCRIPT =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/**
 * Makes a text storable without moving an offset: PostgreSQL stores neither NUL nor half a surrogate pair, so each
 * becomes U+FFFD, one UTF-16 code unit for one. The hash of what was received is taken before.
 */
export function receiveText(text: string): { text: string; flags: TextFlag[] } {
  const flags: TextFlag[] = [];
  let stored = text;
  if (stored.includes('\0')) {
    flags.push('nul');
    stored = stored.replaceAll('\0', '\ufffd');
  }
  if (!stored.isWellFormed()) {
    flags.push('lone_surrogate');
    stored = stored.toWellFormed();
  }
  if (BIDI_CONTROLS.test(stored)) flags.push('bidi');
  if (MIXED_SCRIPT.test(stored)) flags.push('confusable');
  return { text: stored, flags };
}
