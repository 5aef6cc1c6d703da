import { type Span } from '../sentences';

/**
 * Whose words a press report gives. The outlet relays the victim's spokesperson, which is official, and beside it what
 * the actor told a reporter, what researchers saw, what the listing says: those are nobody's admission.
 */
const OTHERS =
  '(?:hackers?|hacktivists?|attackers?|extortionists?|cyber ?-?criminals?|cyber ?-?gangs?|criminals|gang|crew|collective|seller|(?:threat|malicious) actors?|(?:ransomware|extortion|hacking|hacker|criminal|crime) (?:gang|group|operation|crew)|(?:security )?researchers?|leak site|listing|forum (?:post|user)|pirates?(?: informatiques)?|attaquants?|hackergruppe|angreifer|tätergruppe|erpresser|piratas(?: informáticos)?|ciberdelincuentes|atacantes|criminali|aggressori|criminosos|aanvallers|criminelen|хакер\\p{L}*|злоумышленник\\p{L}*|группировк\\p{L}+|haker\\p{L}*|przestępc\\p{L}+|hackarna|angriparna)';
const SAY =
  '(?:says?|said|saying|tells?|told|claims?|claimed|writes?|wrote|alleges?|alleged|boasts?|boasted|asserts?|asserted|states?|stated|threatens?|threatened|warns?|warned|insists?|insisted|affirm\\p{L}+|assur\\p{L}+|prétend\\p{L}*|dit|disent|behaupt\\p{L}+|schr(?:eib|ieb)\\p{L}*|erklär\\p{L}+|dice[n]?|dijeron|asegur\\p{L}+|afirma\\p{L}*|dicono|sosten\\p{L}+|dizem|disse\\p{L}*|zegt|zeggen|beweer\\p{L}+|beweren|заявил\\p{L}*|утвержда\\p{L}+|сообщил\\p{L}*|twierdz\\p{L}+|hävdar|påstår|säger)';
const OTHERS_SAY = new RegExp(
  `(?<!\\p{L})${OTHERS}(?: [\\p{L}’']+){0,3}? ${SAY}(?!\\p{L})|(?<!\\p{L})(?:according to|selon|laut|según|secondo|segundo|volgens|według|enligt|по словам) (?:[\\p{L}’']+ ){0,2}?${OTHERS}(?!\\p{L})|(?<!\\p{L})${SAY} (?:[\\p{L}’']+ ){0,2}?${OTHERS}(?!\\p{L})`,
  'u',
);

const QUOTED = /["“”«»„]/gu;
/** Who spoke stands close before the opening mark or after the closing one. */
const NEARBY = 70;

/** The quotations of a text that are others' words, in order. Reads lower case; linear. */
export function othersWordsIn(lower: string): Span[] {
  const marks = [...lower.matchAll(QUOTED)].map(({ index }) => index);
  const spans: Span[] = [];
  for (let mark = 0; mark + 1 < marks.length; mark += 2) {
    const start = marks[mark] ?? 0;
    const end = marks[mark + 1] ?? start;
    const after = sentenceOn(lower.slice(end + 1, end + 1 + NEARBY));
    const before = sentenceUpTo(lower.slice(Math.max(0, start - NEARBY), start));
    if (OTHERS_SAY.test(after) || (OTHERS_SAY.test(before) && !/[.!?]\s*$/.test(before)))
      spans.push({ start, end });
  }
  return spans;
}

const sentenceOn = (text: string): string => /^[^.!?\n]*/.exec(text)?.[0] ?? '';
const sentenceUpTo = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n')) + 1);

export const isOthersWord = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);
