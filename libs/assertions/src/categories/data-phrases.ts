import { askedOnce, PhraseBook, type Word, wordsOf } from '../words';
import { DATA_TERMS, type DataCategory, type Strength } from './data-types.gazetteer';

const BOOK = new PhraseBook(
  DATA_TERMS.map(({ phrase, category, strength }) => [phrase, { category, strength }] as const),
);

/** Words that tie the parts of one phrase: "HR docs with personal data of employees". */
const TIES = new Set(['and', '&', 'or', 'of', 'with', 'about', 'on', 'for', 'from', 'to', 'concerning', 'et', 'ou', 'de', 'des', 'du', 'und', 'oder', 'von', 'der', 'y', 'o', 'del', 'di', 'e', 'ed', 'dei', 'delle', 'degli', 'da', 'do', 'dos', 'das', 'van', 'en', 'и', 'или', 'с', 'i', 'z', 'oraz', 'lub', 'och', 'eller', 'av', 'om', 'för', 'på']); // prettier-ignore
const FILLERS = new Set(['their', 'our', 'your', 'its', 'his', 'the', 'all', 'some', 'other', 'many', 'full', 'same', 'current', 'former', 'past', 'large', 'les', 'la', 'los', 'las', 'le', 'nos', 'sus', 'nuestros', 'unserer', 'unsere', 'ihre', 'onze', 'våra', 'nostri', 'nossos', 'unique', 'partial', 'good', 'more', 'different', 'related', 'limited', 'certain', 'detailed', 'last', 'basic']); // prettier-ignore

interface Part {
  start: number;
  end: number;
  categories: readonly DataCategory[];
  strengths: ReadonlySet<Strength>;
  /** How many words it is made of. */
  length: number;
}

/** Words that name one thing: "full names and addresses", "HR docs with personal data of employees". */
export interface DataPhrase {
  start: number;
  end: number;
  categories: ReadonlySet<DataCategory>;
  /** 2: says by itself that data is meant; 1: in a list only; 0: not alone even there. */
  weight: 0 | 1 | 2;
  /** Nothing but modifiers (accounting, HR), as leak lists have them. */
  isBare: boolean;
  /** How many words of the gazetteer it is made of. */
  parts: number;
  /** Nothing but columns of a person's record. */
  isFields: boolean;
}

/** Compounds of German, Dutch and Swedish that end in a word for data: "Schadensakten", "huurcontracten". */
const COMPOUND =
  /^\p{L}{3,20}(?:daten|dateien|akten|unterlagen|dokumente|verträge|listen|anträge|kopien|berichte|pläne|zeichnungen|rechnungen|bilder|protokolle|policen|angaben|blätter|gegevens|dossiers|documenten|contracten|bestanden|kopieën|lijsten|rapporten|uppgifter|handlingar|journaler|avtal|listor|ritningar|dokument|filer)$/u;
/** English heads that make any word before them a kind of data. */
const HEAD =
  /^(?:files|records|forms|documents|docs|references|contracts|applications|cases|reports|lists|logs|scans|copies|certificates|videos|photos|letters|invoices|statements|drawings|manuals|amounts|tickets|notes|emails|databases|datasheets)$/u;
const NO_KIND =
  /^(?:the|a|an|all|of|and|or|our|their|your|its|his|her|my|some|any|no|other|more|these|those|this|that|such|many|few|full|stolen|leaked|new|old|with|for|from|in|on|to|by|are|is|was|were|we|you|have|has|also|plus|including|include|download|downloaded|took|take|taken|sell|selling|sold|posted|got|release|publish|upload|uploaded|open|read|real|fresh|good|big|total|last|first|us|them|not|will|be|can|each|every|both|lots|tons|million|thousand|various|several|additional|attached|zip|text|log|\p{L}{1,2})$/u;

const isCompound = askedOnce((lower) => COMPOUND.test(lower));
const isHead = askedOnce((lower) => HEAD.test(lower));
const isKind = askedOnce((lower) => /^\p{L}[\p{L}-]{2,}$/u.test(lower) && !NO_KIND.test(lower));

/** The parts at the words they begin with. */
const partsOf = (words: readonly Word[]): Map<number, Part> => {
  const parts = new Map<number, Part>();
  for (let index = 0; index < words.length;) {
    const hit = BOOK.at(words, index);
    const first = words[index];
    const last = words[index + (hit?.length ?? 1) - 1];
    if (!hit && first && isCompound(first)) parts.set(index, unknown(first.start, first.end, 1));
    const next = words[index + 1];
    if (!hit && first && next && next.start === first.end + 1 && isHead(next) && isKind(first))
      parts.set(index, unknown(first.start, next.end, 2));
    if (hit && first && last) {
      parts.set(index, {
        start: first.start,
        end: last.end,
        categories: hit.entries.map(({ category }) => category).filter((category) => category !== 'general'),
        strengths: new Set(hit.entries.map(({ strength }) => strength)),
        length: hit.length,
      });
    }
    index += hit?.length ?? parts.get(index)?.length ?? 1;
  }
  return parts;
};

/** What is told to be data by its form alone. */
const unknown = (start: number, end: number, length: number): Part => ({
  start,
  end,
  categories: [],
  strengths: new Set<Strength>(['weak']),
  length,
});

/** Columns of one person's record, however strong the word. */
const COLUMN_CATEGORIES: ReadonlySet<DataCategory> = new Set([
  'contact_details',
  'birth_and_person',
  'government_ids',
  'bank_accounts',
  'payment_cards',
]);
const isColumn = (part: Part): boolean =>
  part.strengths.has('field') ||
  (part.strengths.has('strong') && part.categories.some((category) => COLUMN_CATEGORIES.has(category)));

const weightOf = (parts: readonly Part[]): 0 | 1 | 2 => {
  const has = (strength: Strength): boolean => parts.some((part) => part.strengths.has(strength));
  if (has('strong')) return 2;
  if (parts.length >= 2 && has('head') && has('modifier')) return 2;
  if (has('weak') || has('field')) return 1;
  return has('modifier') ? 1 : 0;
};

const phraseOf = (parts: readonly Part[]): DataPhrase => {
  const isFields = parts.every(isColumn);
  const weight = isFields && parts.length >= 2 ? 2 : weightOf(parts);
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    categories: new Set(parts.flatMap(({ categories }) => categories)),
    weight,
    isBare:
      weight === 1 &&
      parts.every(({ strengths }) => ['strong', 'weak', 'field'].every((s) => !strengths.has(s as Strength))),
    parts: parts.length,
    isFields,
  };
};

/** What may stand between two parts of a phrase that no small word ties: "Accounting\treasury", "first_name". */
const GAP = /^(?:[ \t]{1,2}|[ ]?[\\/][ ]?|[-_]|[ ]?\([ ]?)$/;
const PARTS_AT_MOST = 24;
const TIES_AT_MOST = 3;

/** Phrases of data words, in order, each as long as its ties reach. */
export const dataPhrasesIn = (lower: string, words: readonly Word[]): DataPhrase[] => {
  const parts = partsOf(words);
  const found: DataPhrase[] = [];
  for (let index = 0; index < words.length;) {
    const first = parts.get(index);
    if (!first) {
      index++;
      continue;
    }
    const members = [first];
    let next = index + first.length;
    for (let end = first.end; members.length < PARTS_AT_MOST;) {
      let at = next;
      while (at - next < TIES_AT_MOST && !parts.has(at) && isTie(words[at])) at++;
      const part = parts.get(at);
      if (!part) break;
      const between = lower.slice(end, part.start);
      if (!(at > next ? !/[.,;:!?\n]/.test(between) : GAP.test(between))) break;
      members.push(part);
      end = part.end;
      next = at + part.length;
    }
    found.push(phraseOf(members));
    index = next;
  }
  return found;
};

const isTie = (word: Word | undefined): boolean =>
  word !== undefined && (TIES.has(word.lower) || FILLERS.has(word.lower));

/** The categories of data that a text names in words that mean data wherever they stand; empty where it names none. */
export function dataCategoriesIn(text: string): ReadonlySet<DataCategory> {
  const lower = text.toLowerCase();
  const telling = dataPhrasesIn(lower, wordsOf(lower)).filter(({ weight }) => weight === 2);
  return new Set(telling.flatMap(({ categories }) => [...categories]));
}
