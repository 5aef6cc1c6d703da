import { isNegated } from '../negation';
import { sentenceAround } from '../sentences';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { PhraseBook, type Word, wordsOf } from '../words';
import { DATA_TERMS, type DataCategory, type Strength } from './data-types.gazetteer';

const BOOK = new PhraseBook(
  DATA_TERMS.map(
    (term) => [term.words.join(' '), { category: term.category, strength: term.strength }] as const,
  ),
);

/** Words that tie the parts of one phrase: "HR docs with personal data of employees". */
const TIES = new Set(['and', '&', 'or', 'of', 'with', 'about', 'on', 'for', 'et', 'de', 'des', 'und', 'y', 'di', 'e', 'van', 'en', 'и', 'concerning', 'from', 'to']); // prettier-ignore
const FILLERS = new Set(['their', 'our', 'your', 'its', 'his', 'the', 'all', 'some', 'other', 'many', 'full', 'same', 'current', 'former', 'past', 'large', 'les', 'des', 'de', 'la', 'los', 'sus', 'unique', 'partial', 'good', 'more', 'different']); // prettier-ignore

interface Part {
  start: number;
  end: number;
  category: DataCategory;
  strengths: ReadonlySet<Strength>;
}

interface Phrase {
  start: number;
  end: number;
  categories: Set<DataCategory>;
  /** 2: says by itself that data is meant; 1: in a list only; 0: not alone even there. */
  weight: number;
  /** Nothing but modifiers (accounting, HR), as leak lists have them. */
  isBare: boolean;
}

const partsOf = (words: readonly Word[]): (Part | null)[] => {
  const parts: (Part | null)[] = Array.from({ length: words.length }, () => null);
  for (let index = 0; index < words.length;) {
    const hit = BOOK.at(words, index);
    const first = words[index];
    const last = words[index + (hit?.length ?? 1) - 1];
    if (hit && first && last) {
      const named = hit.entries.find((entry) => entry.strength !== 'head') ?? hit.entries[0];
      parts[index] = {
        start: first.start,
        end: last.end,
        category: named?.category ?? 'general',
        strengths: new Set(hit.entries.map((entry) => entry.strength)),
      };
      for (let covered = 1; covered < hit.length; covered++)
        parts[index + covered] = { ...parts[index], start: -1 } as Part;
    }
    index += hit?.length ?? 1;
  }
  return parts;
};

/** Columns of one person's record: they make one assertion, however many there are. */
const COLUMN_CATEGORIES: ReadonlySet<DataCategory> = new Set([
  'contact_details',
  'birth_and_person',
  'government_ids',
  'bank_accounts',
  'payment_cards',
]);
const isColumn = (part: Part): boolean =>
  part.strengths.has('field') || (COLUMN_CATEGORIES.has(part.category) && part.strengths.has('strong'));

const GAP = /^(?:[ \t]{1,2}|[ ]?[\\/][ ]?|-|[ ]?\([ ]?)$/;

const weightOf = (parts: readonly Part[]): number => {
  const has = (strength: Strength): boolean => parts.some((part) => part.strengths.has(strength));
  const head = parts.at(-1)?.strengths.has('head') ?? false;
  if (has('strong')) return 2;
  if (parts.length >= 2 && parts.some((part) => part.strengths.has('head')) && has('modifier')) return 2;
  if (has('weak') || has('field')) return 1;
  return head && parts.length === 1 ? 0 : has('modifier') ? 1 : 0;
};

/** Phrases of data words, each as long as its ties reach; two thirds of the reading of English leak lists. */
const phrasesIn = (lower: string, words: readonly Word[]): Phrase[] => {
  const parts = partsOf(words);
  const found: Phrase[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = parts[index];
    if (!first || first.start < 0) continue;
    const members: Part[] = [first];
    let end = first.end;
    let next = index + 1;
    while (next < words.length && members.length < 24) {
      let step = next;
      while (parts[step]?.start === -1) step++;
      let tied = 0;
      while (
        tied < 3 &&
        !parts[step] &&
        (TIES.has(words[step]?.lower ?? '') || FILLERS.has(words[step]?.lower ?? ''))
      ) {
        step++;
        tied++;
      }
      const part = parts[step];
      if (!part || part.start < 0) break;
      const between = lower.slice(end, part.start);
      // Columns of a record run on over commas; everything else ends there.
      const bothFields =
        isColumn(part) &&
        members.every(isColumn) &&
        (part.strengths.has('field') || members.some((member) => member.strengths.has('field')));
      const clean = tied > 0 ? !/[.,;:!?\n]/.test(between) : GAP.test(between);
      if (
        !clean &&
        !(bothFields && /^,? ?(?:\([^)\n]{0,30}\))?,? {0,2}(?:and |or |& )?(?:and |other )?$/.test(between))
      )
        break;
      members.push(part);
      end = part.end;
      next = step + 1;
    }
    const isFields = members.every(isColumn);
    found.push({
      start: first.start,
      end,
      categories: new Set(
        members.map((member) => member.category).filter((category) => category !== 'general'),
      ),
      weight: isFields && members.length >= 2 ? 2 : weightOf(members),
      isBare:
        members.every(
          (member) =>
            !member.strengths.has('strong') &&
            !member.strengths.has('weak') &&
            !member.strengths.has('field'),
        ) && weightOf(members) === 1,
    });
    while ((words[index + 1]?.end ?? Infinity) <= end) index++;
  }
  return found;
};

/** A list of what was taken begins so. */
const INTRODUCED =
  /(?:includ(?:es|ing|e|ed)|contain(?:s|ing|ed)?|incl\.?|such as|like|contents?|data(?: stolen| info)?|description[s]?|compromised(?: data)?|have|fields|involved|exposed|affected|leaked|stolen|samples?|namely|notamment|darunter|incluye|tra cui|incluindo|waaronder|включая|в базе|en bevat|informatie)[ :,–(-]{0,3}(?:\n[ \t>*•-]{0,4})?$/iu;
const LISTED_AFTER = /^[ ]?(?:,|\\|;|\n|\(|\.{2,}|…|and much|etc| and more|\)|$| \d\. | - )/;
const LISTED_BEFORE = /(?:,|\\|;|\n|•|[-*>] ?|\d[.)]|:|\(|and|&|–)[ ]?$/;

/** Company prose speaks of data too; what is taken, sold, leaked or exposed is meant, or said not to be. */
const TAKEN =
  /leak|stol|breach|hack|compromis|expos|access|exfil|download|dump|sell|sale|publish|upload|obtain|acquir|copied|taken|affect|impact|involv|contain|includ|stored|\bheld\b|limited to|gaat om|encrypt|vol[ée]|concern|robad|filtr|expuest|comprom|gestohlen|abgefloss|betroffen|gelekt|gestolen|sottratt|rubat|vazad|похищ|утеч|слит|база|проб/iu;
/** An actor's boast needs less: "we have", "find inside", "sample". */
const BOASTED = /took|lost|lose|sample|contents|descriptions?|\bdata\b|have\b|share|got\b|find/iu;

const inContext = (text: string, phrase: Phrase, listed: boolean, isClaim: boolean): boolean => {
  if (phrase.weight === 0) return false;
  // A claim lists its loot over many lines and stops; a statement says in one sentence what befell what.
  const span = isClaim ? { start: 0, end: text.length } : sentenceAround(text, phrase.start, phrase.end);
  const around = text.slice(Math.max(span.start, phrase.start - 250), Math.min(span.end, phrase.end + 120));
  const taken = TAKEN.test(around) || (isClaim && BOASTED.test(around));
  return phrase.weight === 2 ? taken || listed : listed && taken;
};

/** Rooms and screens, never data: "email account", "data center", "source code repository host". */
const NOT_DATA_AFTER =
  /^[ -](?:accounts?|cent(?:er|re)s?|provider|company|companies|industry|services?|solutions?|systems?|servers?|protection|breach|leak|security|hunters?|privacy|officer|theft|team|portal|platform|management|analytics|processing|card reader|catalog|description)\b/i;

/** The categories of data that a phrase names; empty where it names none. */
export function dataCategoriesIn(text: string): ReadonlySet<DataCategory> {
  const lower = text.toLowerCase();
  return new Set(phrasesIn(lower, wordsOf(lower)).flatMap((phrase) => [...phrase.categories]));
}

/** "229,000 e-mails" is a count; what it counts is said there. */
const isCounted = (lower: string, phrase: Phrase): boolean =>
  COUNT_BEFORE.test(lower.slice(Math.max(0, phrase.start - 40), phrase.start));
const COUNT_BEFORE =
  /(?:\d[\d.,]{2,}|\d ?(?:k|m|b|bn|million|thousand|billion|тыс\.|млн))\+?[ -](?:\p{L}{3,}[ -]){0,2}$/u;

function* dataTypes(reading: FieldReading): Iterable<Finding> {
  const { plain, lower } = reading.text;
  const phrases = phrasesIn(lower, reading.words);
  const said = new Set<string>();
  for (const phrase of phrases) {
    const before = plain.slice(Math.max(0, phrase.start - 30), phrase.start);
    const after = plain.slice(phrase.end, phrase.end + 20);
    if (NOT_DATA_AFTER.test(after)) continue;
    const inList = LISTED_BEFORE.test(before) && LISTED_AFTER.test(after);
    const introduced = INTRODUCED.test(before);
    if (
      phrase.isBare &&
      (reading.source.role !== 'claim' || !(inList || (introduced && LISTED_AFTER.test(after))))
    )
      continue;
    if (
      !inContext(plain, phrase, inList || introduced, reading.source.role === 'claim') ||
      isCounted(lower, phrase)
    )
      continue;
    const negated = isNegated(plain, phrase.start, phrase.end);
    // Said once is said; a second mention checks nothing new.
    const key = `${lower.slice(phrase.start, phrase.end)} ${String(negated)}`;
    if (said.has(key)) continue;
    said.add(key);
    yield {
      start: phrase.start,
      end: phrase.end,
      value: [...phrase.categories].sort().join(', ') || lower.slice(phrase.start, phrase.end),
      negated,
    };
  }
}

export const dataTypeRule: AssertionRule = {
  name: 'data-type.phrase',
  kind: 'data_type',
  reads: 'kinds of data that are said to have leaked, or not to have',
  read: dataTypes,
  examples: [
    ['we leaked the source code', 'source code', 'source_code'],
    ['stolen: passports, payroll and more', 'passports', 'identity_documents'],
    [
      'The attacker obtained names, addresses and phone numbers.',
      'names, addresses and phone numbers',
      'contact_details',
    ],
    ['we sell consulting to the health sector', null],
  ],
};
