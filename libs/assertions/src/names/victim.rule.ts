import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { type Word, wordsOf } from '../words';
import { likelyVictim } from './likely-victim';
import { acronymOf, GENERIC, mentionOf } from './victim-names';

const DOMAIN =
  /(?<![\p{L}\d@.-])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9][a-z0-9-]{0,62}(?:\.|\[\.\])){1,4}[a-z]{2,12})(?![\p{L}\d@-])/giu;
const NOT_A_VICTIM =
  /(?:^|\.)(?:onion|breachforums\.\w+|t\.me|imgbox\.com|mega\.nz|twitter\.com|x\.com|zoominfo\.com|linkedin\.com|protonmail\.com|tox|sql|csv|txt|zip|pdf|xlsx?|docx?|msg|json|exe|kdb|js|py|price|site|file)$/i;

/** Labels of domains that many organisations share: europa.eu, gov.uk. */
const NO_LABEL = new Set(['europa', 'gov', 'gob', 'gouv', 'govt', 'government', 'edu', 'ac', 'co', 'com']);

const namesKnown = ({ source }: FieldReading): string[] => {
  const issuer =
    source.role === 'statement' && (source.issuer?.type === 'victim' || source.issuer?.type === undefined)
      ? source.issuer?.name
      : null;
  const label = source.victim?.domain?.replace(/^www\./, '').split('.')[0] ?? null;
  const telling = label === null || NO_LABEL.has(label) ? null : label;
  return [source.victim?.name, telling, issuer].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
};

const nameWords = (name: string): string[] =>
  wordsOf(name.replace(/\./g, ' ').toLowerCase()).map((word) => word.lower.replace(/'s$/, ''));

const possessiveCut = (plain: string, start: number, end: number): number =>
  /'s$/i.test(plain.slice(start, end)) ? end - 2 : end;

const acronymAt = (plain: string, words: readonly Word[], name: string): Finding | null => {
  const acronym = acronymOf(name);
  const word =
    acronym === null
      ? undefined
      : words.find(({ start, end }) => plain.slice(start, end).replace(/'s$/, '') === acronym);
  return word ? { start: word.start, end: possessiveCut(plain, word.start, word.end), value: name } : null;
};

const inText = (
  reading: FieldReading,
  words: readonly Word[],
  name: string,
  capitalOnly = false,
): Finding | null => {
  const { plain } = reading.text;
  const run = mentionOf(plain, words, nameWords(name), capitalOnly);
  if (run === null) return acronymAt(plain, words, name);
  const end = possessiveCut(plain, run.start, run.end);
  return { start: run.start, end, value: plain.slice(run.start, end) };
};

/** "bridgestoneamer...": trackers cut long titles. */
const CUT = /[.…]{2,}$/;
const TITLE_WORDS_AT_MOST = 6;

/** A list, a sum or a question is no name; a legal form may stand behind a comma. */
const NO_NAME = /[+|?!;=]|,(?! (?:inc|ltd|llc|l\.l\.c|p\.c|pc|s\.a|co|corp|plc)\b)/iu;

/** A title is the victim's name, if it is short and holds a telling word: so leak sites list them. */
const fromTitle = (reading: FieldReading): Finding | null => {
  const { plain } = reading.text;
  const likely = likelyVictim(plain, { isTitle: true });
  if (likely) return { ...likely, value: plain.slice(likely.start, likely.end) };
  const name = plain.replace(CUT, '').trim();
  const telling = reading.words.some(({ lower }) => !GENERIC.has(lower) && /\p{L}{3}/u.test(lower));
  if (
    !telling ||
    NO_NAME.test(name) ||
    reading.words.length > TITLE_WORDS_AT_MOST ||
    reading.numbers.length > 0
  )
    return null;
  const start = plain.indexOf(name);
  return { start, end: start + name.length, value: name };
};

const domainIn = (plain: string): Finding | null => {
  for (const hit of plain.matchAll(DOMAIN)) {
    const name = (hit[1] ?? '').replaceAll('[.]', '.').toLowerCase();
    if (NOT_A_VICTIM.test(name) || /\.\p{Lu}\p{Ll}/u.test(hit[0]) || plain[hit.index - 1] === ']') continue;
    const start = hit.index + hit[0].length - (hit[1]?.length ?? 0);
    return { start, end: hit.index + hit[0].length, value: name };
  }
  return null;
};

/** One span a field: the best-known name where it stands first; a second naming of the victim says nothing new. */
function* victims(reading: FieldReading): Iterable<Finding> {
  const { plain } = reading.text;
  const { words } = reading;
  const found: Finding[] = [];
  const known = namesKnown(reading);
  for (const name of known) {
    const at = inText(reading, words, name, reading.source.role === 'statement');
    if (!at) continue;
    yield { ...at, value: name === reading.source.victim?.name ? name : at.value };
    return;
  }
  // Somebody named the victim: a guess at another name in the text would only be wrong.
  if (reading.source.victim?.name) return;
  if (
    found.length === 0 &&
    reading.field === 'text' &&
    reading.source.title &&
    reading.source.role === 'claim'
  ) {
    const title = reading.source.title.slice(0, 300);
    const at = inText(reading, words, title, title !== title.toLowerCase());
    if (at) found.push(at);
  }
  if (found.length === 0 && reading.field === 'title' && reading.source.role === 'claim') {
    const at = domainIn(plain) ?? fromTitle(reading);
    if (at) found.push(at);
  }
  const onlyDomains = found.every(
    ({ start, end }) => plain.slice(start, end + 1).includes('.') || plain[end] === '.',
  );
  if (onlyDomains && reading.field === 'text') {
    const likely = likelyVictim(plain, { isTitle: false });
    if (likely) found.unshift({ ...likely, value: plain.slice(likely.start, likely.end) });
    else if (found.length === 0 && reading.source.role === 'claim') {
      const domain = domainIn(plain);
      if (domain) found.push(domain);
    }
  }
  yield* found.slice(0, 1);
}

export const victimRule: AssertionRule = {
  name: 'victim.name',
  kind: 'victim',
  reads:
    'the organisation said to be hit: a known name where it stands in the text, else the name that the text is about',
  read: victims,
  examples: [
    [
      'Nordwind Logistics GmbH is a freight company. 40 GB of data will be uploaded.',
      'Nordwind Logistics GmbH',
      'Nordwind Logistics GmbH',
    ],
    ['We hacked Brightwater Clinics and took 3 TB.', 'Brightwater Clinics', 'Brightwater Clinics'],
    ['40 Exchange servers and OWA boxes for sale, shells on each', null],
    ['Between 2 April and 9 May somebody was in the database.', null],
    ['data comes out tomorrow', null],
  ],
};
