/** What stands out in a text that came in. Flags are shown beside it; nothing is dropped without one. */
export type TextFlag = 'nul' | 'lone_surrogate' | 'bidi' | 'confusable';

const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;
/** A word that mixes Latin with Cyrillic or Greek letters: how a name is made to look like another. */
const MIXED_SCRIPT =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** How deep a record may nest: whoever walks it afterwards may do so recursively. */
export const NESTING_LIMIT = 50;

/** Whether lists and objects lie in each other deeper than the limit. Walks level by level: it needs no stack. */
export function nestsTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; depth < NESTING_LIMIT && level.length > 0; depth++)
    level = level.flatMap((part) => Object.values(part) as unknown[]).filter(isContainer);
  return level.length > 0;
}

const isContainer = (part: unknown): part is object => typeof part === 'object' && part !== null;

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

/** The same for every text in a value, keys included, and the flags of all of them. */
export function receiveTexts(value: unknown): { value: unknown; flags: TextFlag[] } {
  const flags = new Set<TextFlag>();
  const receive = (text: string): string => {
    const received = receiveText(text);
    received.flags.forEach((flag) => flags.add(flag));
    return received.text;
  };
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return receive(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [receive(key), walk(inner)]));
    return part;
  };
  return { value: walk(value), flags: [...flags].sort() };
}
