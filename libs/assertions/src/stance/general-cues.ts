import { ANOMALY, BEFELL, SUPPLIER_WORDS } from './frames';
import { type CuePattern } from './tongue';

/** Words of one language, by what they do in a clause. Alternatives of a pattern that reads lower case. */
export interface WordFamilies {
  /** What is done by those who take: needs no word for what was taken. */
  taken: string;
  /** What is done to data or systems: compromised, affected. */
  hit: string;
  /** Single kinds of data: two of them side by side say what was in it. */
  kinds: string;
  /** Whom or what a number counts. */
  people: string;
  /** Said of data: it is real, it is ours. */
  genuine: string;
  /** Said of what was not reached. */
  intact: string;
  none: string;
  /** Names of what befalls: attack, intrusion, leak. */
  event: string;
  /** Not known as yet: whether, possible. */
  open: string;
}

/** Stands as a word of its own. */
export const framed = (...alternatives: string[]): string =>
  `(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`;
export const reading = (source: string): RegExp => new RegExp(source, 'u');

/** "Does not work because of an attack" denies no attack. */
export const CAUSE =
  '(?:because|after|following|due to|bo|weil|porque|perché|omdat|потому|eftersom|из-за|после|вследствие|wegen|nach|durch|infolge|aufgrund|suite|après|cause|por|tras|debido|após|devido|causa|dopo|door|vanwege|na|po|przez|wskutek|efter|grund)(?!\\p{L})';

/** "Not the city but our network was hit": the negation ends here. */
export const CONTRAST = '(?:but|mais|aber|sondern|pero|sino|ma|mas|maar|но|ale|lecz|men|utan)(?!\\p{L})';

/** A breach concerns so many people. */
const CONCERNS =
  '(?<!\\p{L})(?:concern(?:s|ed|e|ent)|involv(?:es|ed|ing)|affect(?:s|ed|ing)|impact(?:s|ed)|touche|betr(?:ifft|effen|offen)|afect[aó]n?|riguarda(?:no)?|interessa(?:no)?|coinvol\\p{L}+|abrang\\p{L}+|afet(?:a|ou|aram)|betreft|raakt|касается|затрон\\p{L}+|dotycz\\p{L}+|obejmuj\\p{L}+|omfattar|gäller|berör|rör)';
const AND = '(?:et|und|sowie|y|e|i|oraz|a|en|och|и|and|as well as|plus|&|\\+)';

/** What holds in every language, whatever the subject of the clause is called. */
export const generalCuesOf = (words: WordFamilies): CuePattern[] => {
  const hit = framed(`(?:${words.hit}|${words.taken})(?:e[mnrs]?)?`);
  const none = framed(words.none);
  const kind = framed(words.kinds);
  const people = framed(words.people);
  const event = framed(words.event);
  const within = `(?:(?!${framed(words.open)}|(?<!\\p{L})(?:${CAUSE}|${CONTRAST}))[^.;:,])`;
  return [
    {
      cue: 'denial',
      name: 'denial.not-hit',
      pattern: reading(`${none}${within}{0,60}?${hit}`),
      needs: reading(hit),
    },
    {
      cue: 'denial',
      name: 'denial.not-genuine',
      pattern: reading(`${none}[^.;,]{0,25}?${framed(words.genuine)}`),
      needs: reading(framed(words.genuine)),
    },
    { cue: 'denial', name: 'denial.intact', pattern: reading(framed(words.intact)) },
    { cue: 'loss', name: 'loss.taken', pattern: reading(framed(words.taken)) },
    {
      cue: 'loss',
      name: 'loss.counted',
      needs: /\d/u,
      pattern: reading(
        `\\d[\\d.,\\s]* (?:[\\p{L}'-]+ ){0,3}?${people}[^.;]{0,80}?${hit}|${hit}[^.;]{0,40}?\\d[\\d.,\\s]* (?:[\\p{L}'-]+ ){0,3}?${people}|${CONCERNS} [^.;]{0,30}?\\d[\\d.,\\s]* (?:[\\p{L}'-]+ ){0,3}?${people}`,
      ),
    },
    {
      cue: 'loss',
      name: 'loss.kinds',
      wordless: true,
      pattern: reading(`${kind}(?:,| ${AND}|, ${AND}) (?:[\\p{L}'-]+ ){0,2}?${kind}`),
    },
    {
      cue: 'incident',
      name: 'incident.suppliers',
      outweighs: true,
      needs: reading(SUPPLIER_WORDS),
      pattern: reading(
        `${SUPPLIER_WORDS}[^.;]{0,80}?(?:${event}|${hit}|${BEFELL})|(?:${event}|${hit}|${BEFELL})[^.;]{0,80}?${SUPPLIER_WORDS}`,
      ),
    },
    { cue: 'incident', name: 'incident.anomaly', pattern: reading(ANOMALY), observed: true },
    { cue: 'loss', name: 'loss.genuine', wordless: true, pattern: reading(framed(words.genuine)) },
  ];
};
