import { sentencesOf, type Span } from '../sentences';

/**
 * Whose words a press report gives. The outlet relays the victim's spokesperson, which is official, and beside it what
 * the actor told a reporter, what researchers saw, what the listing says: those are nobody's admission.
 */
const OTHERS =
  '(?:hackers?|hacktivists?|attackers?|extortionists?|cyber ?-?criminals?|cyber ?-?gangs?|criminals|gang|crew|collective|seller|(?:threat|malicious) actors?|(?:ransomware|extortion|hacking|hacker|criminal|crime) (?:gang|group|operation|crew)|(?:security )?researchers?|leak site|listing|forum (?:post|user)|pirates?(?: informatiques)?|attaquants?|hackergruppe|angreifer|tätergruppe|erpresser|piratas(?: informáticos)?|ciberdelincuentes|atacantes|criminali|aggressori|criminosos|aanvallers|criminelen|хакер\\p{L}*|злоумышленник\\p{L}*|группировк\\p{L}+|haker\\p{L}*|przestępc\\p{L}+|hackarna|angriparna)';
const SAY =
  '(?:says?|said|saying|tells?|told|claims?|claimed|writes?|wrote|alleges?|alleged|boasts?|boasted|asserts?|asserted|states?|stated|threatens?|threatened|warns?|warned|insists?|insisted|affirm\\p{L}+|assur\\p{L}+|prétend\\p{L}*|dit|disent|behaupt\\p{L}+|schr(?:eib|ieb)\\p{L}*|erklär\\p{L}+|dice[n]?|dijeron|asegur\\p{L}+|afirma\\p{L}*|dicono|sosten\\p{L}+|dizem|disse\\p{L}*|zegt|zeggen|beweer\\p{L}+|beweren|заявил\\p{L}*|утвержда\\p{L}+|сообщил\\p{L}*|twierdz\\p{L}+|hävdar|påstår|säger)';
const named = `(?<!\\p{L})${OTHERS}`;
const said = `${SAY}(?!\\p{L})`;
/** "The gang claims that …", "according to the hackers, …": the report follows. */
const REPORT_FOLLOWS = new RegExp(
  `${named}(?: [\\p{L}'’]+){0,3}? ${said}|(?<!\\p{L})(?:according to|selon|laut|según|secondo|segundo|volgens|według|enligt|по словам) (?:[\\p{L}'’]+ )?${OTHERS}(?!\\p{L})`,
  'u',
);
/** "…, the hackers said", "…, said the gang": the report went before. */
const REPORT_PRECEDES = new RegExp(
  `[,–—] ?(?:[\\p{L}'’]+ ){0,2}?(?:${named} ${said}|(?<!\\p{L})${SAY} (?:[\\p{L}'’]+ ){0,2}?${OTHERS}(?!\\p{L}))`,
  'u',
);
/** Where the speaker's own words begin again: at a turn, or where somebody confirms. */
const TURN =
  /;|(?<!\p{L})(?:but|however|although|while|mais|aber|doch|pero|sin embargo|ma|però|mas|porém|maar|но|однако|ale|jednak|men|confirm(?:s|ed|ó|a|an|ou|e|ent)|a confirmé|ha confirmado|ha confermato|acknowledge[sd]|admit(?:s|ted)|bestätig(?:t|te|ten)|bevestig(?:t|de|den)|подтвердил\p{L}*|potwierdz\p{L}+|bekräfta\p{L}*)(?!\p{L})/u;

/** Without one of them there is nobody else to speak. */
const SPEAKS = new RegExp(OTHERS, 'u');

/** A text with more marks than this is no report. */
const MARKS_AT_MOST = 2_000;
const QUOTED = /["“”«»„]/gu;
/** Who spoke stands close before the opening mark or after the closing one. */
const NEARBY = 70;

/** The stretches of a text that are others' words, quoted or reported. Reads lower case; linear. */
export function othersWordsIn(lower: string): Span[] {
  if (!SPEAKS.test(lower)) return [];
  return [...quotations(lower), ...sentencesOf(lower).flatMap((sentence) => reported(lower, sentence))];
}

function quotations(lower: string): Span[] {
  const marks = Array.from(lower.matchAll(QUOTED), ({ index }) => index).slice(0, MARKS_AT_MOST);
  const spans: Span[] = [];
  for (let mark = 0; mark + 1 < marks.length; mark += 2) {
    const start = marks[mark] ?? 0;
    const end = marks[mark + 1] ?? start;
    const after = ON.exec(lower.slice(end, end + NEARBY))?.[0] ?? '';
    const before = UP_TO.exec(lower.slice(Math.max(0, start - NEARBY), start))?.[0] ?? '';
    if (REPORT_PRECEDES.test(after) || REPORT_FOLLOWS.test(after) || REPORT_FOLLOWS.test(before))
      spans.push({ start, end });
  }
  return spans;
}
const ON = /^[^.!?\n]*/;
const UP_TO = /[^.!?\n]*$/;

function reported(lower: string, { start, end }: Span): Span[] {
  const sentence = lower.slice(start, end);
  const precedes = REPORT_PRECEDES.exec(sentence);
  if (precedes) return [{ start, end: start + precedes.index + precedes[0].length }];
  const follows = REPORT_FOLLOWS.exec(sentence);
  if (!follows) return [];
  const turn = TURN.exec(sentence.slice(follows.index));
  return [{ start: start + follows.index, end: turn ? start + follows.index + turn.index : end }];
}

export const isOthersWord = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);
