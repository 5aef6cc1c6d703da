import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { type Word, wordsOf } from '../words';
import { likelyVictim } from './likely-victim';
import { acronymOf, GENERIC, isTelling, mentionOf } from './victim-names';

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

/** In capitals, or as a name is written: CNAF, Cnaf. */
const isAcronym = (word: string, acronym: string): boolean =>
  word === acronym ||
  (acronym.length >= 4 && /^\p{Lu}\p{Ll}+$/u.test(word) && word.toUpperCase() === acronym);

const acronymAt = (plain: string, words: readonly Word[], name: string): Finding | null => {
  const acronym = acronymOf(name);
  const word =
    acronym === null
      ? undefined
      : words.find(({ start, end }) => isAcronym(plain.slice(start, end).replace(/'s$/, ''), acronym));
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
const TITLE_READ_AT_MOST = 300;

/** A list, a sum or a question is no name; a legal form may stand behind a comma. */
const NO_NAME = /[+|?!;=]|,(?! (?:inc|ltd|llc|l\.l\.c|p\.c|pc|s\.a|co|corp|plc)\b)/iu;

/** A title is the victim's name, if it is short and holds a telling word: so leak sites list them. */
const fromTitle = (reading: FieldReading): Finding | null => {
  const { plain } = reading.text;
  const likely = guessed(reading, null);
  if (likely) return likely;
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

/** "[SELLING] Nordwind GmbH - 4M customers": the tags before and what is offered behind are no part of the name. */
const titleParts = (title: string): string[] =>
  title
    .slice(0, TITLE_READ_AT_MOST)
    .replace(/\[[^\]]{0,40}\]/g, ' ')
    .split(/ [-–—|•>/] |: |[()]/)
    .map((part) => part.trim())
    .filter((part) => {
      const words = nameWords(part);
      return words.length > 1 || words.some(isTelling);
    });

/** What the title of a claim names, where the text names it too. */
const namedInTitle = (reading: FieldReading, title: string): Finding | null => {
  const label = domainLabel(title);
  const parts = titleParts(title);
  for (const name of label === null ? parts : [label, ...parts]) {
    const capitalOnly = name === label || title !== title.toLowerCase();
    const at = inText(reading, reading.words, name, capitalOnly && reading.text.plain !== reading.text.lower);
    if (at) return at;
  }
  return null;
};

const domainLabel = (text: string): string | null => {
  const domain = domainIn(text)?.value;
  const label = typeof domain === 'string' ? domain.replace(/^www\./, '').split('.')[0] : undefined;
  return label === undefined || NO_LABEL.has(label) ? null : label;
};

const KIND_OF_BODY =
  /(?<!\p{L})(?:Commission|Department|Ministry|Agency|Council|University|Parliament|Bank|Hospital|Group|County|City|Ministerio|Ministère|Ministerium|Agenzia|Agencia|Kommission|Universität|Министерство)(?!\p{L})/u;

/** A body speaks of itself by what it is: "the Department", "la Commission". */
const inOneWord = ({ source, text }: FieldReading): Finding | null => {
  const kind = KIND_OF_BODY.exec(source.issuer?.name ?? '')?.[0];
  if (kind === undefined) return null;
  const at = new RegExp(`(?<=^|(?:the|la|le|el|die|das|l') )${kind}(?! \\p{Lu}| of)`, 'u').exec(text.plain);
  return at && { start: at.index, end: at.index + kind.length, value: source.issuer?.name ?? kind };
};

const guessed = ({ source, text, field }: FieldReading, label: string | null): Finding | null => {
  const notThese = [source.actor, source.issuer?.name].filter(
    (name): name is string => typeof name === 'string' && name.length > 2,
  );
  const likely = likelyVictim(text, { isTitle: field === 'title', notThese, label });
  return likely && { ...likely, value: text.plain.slice(likely.start, likely.end) };
};

const victimOf = (reading: FieldReading): Finding | null => {
  const { source, field, words, text } = reading;
  for (const name of namesKnown(reading)) {
    const at = inText(reading, words, name, source.role === 'statement');
    if (at) return { ...at, value: name === source.victim?.name ? name : at.value };
  }
  // Somebody named the victim: a guess at another name in the text would only be wrong.
  if (source.victim?.name) return null;
  if (source.role === 'statement')
    return source.issuer?.type === 'victim' ? inOneWord(reading) : guessed(reading, null);
  if (field === 'title') return domainIn(text.plain) ?? fromTitle(reading);
  const named = source.title ? namedInTitle(reading, source.title) : null;
  const isDomain = named !== null && text.plain.slice(named.start, named.end + 1).includes('.');
  if (named && !isDomain) return named;
  const label = source.title ? domainLabel(source.title) : null;
  return guessed(reading, label) ?? named ?? domainIn(text.plain);
};

/** One span a field: the best-known name where it stands first; a second naming of the victim says nothing new. */
function* victims(reading: FieldReading): Iterable<Finding> {
  const found = victimOf(reading);
  if (found) yield found;
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
