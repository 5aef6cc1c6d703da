import { isNegated } from '../negation';
import { type ReadableText } from '../readable-text';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { sought } from '../sought-pattern';
import { sentenceAround } from '../sentences';
import { type DataPhrase, dataPhrasesIn } from './data-phrases';
import { type DataCategory } from './data-types.gazetteer';

/** What is told in one breath; its value is the set of its categories. */
interface Enumeration {
  phrases: DataPhrase[];
  start: number;
  end: number;
  negated: boolean;
}

const categoriesOf = ({ phrases }: Enumeration): Set<DataCategory> =>
  new Set(phrases.flatMap(({ categories }) => [...categories]));

/** "229,000 e-mails" by itself is a count; what it counts is said there. */
const COUNT_BEFORE =
  /(?:\d[\d.,]{2,}|\d ?(?:k|m|b|bn|million|thousand|billion|тыс\.|млн))\+?[ -](?:\p{L}{2,}[ -]){0,2}$/u;
const isCounted = (lower: string, start: number): boolean =>
  COUNT_BEFORE.test(lower.slice(Math.max(0, start - 40), start));
/** Rooms and screens, never data: "email account", "data center", "user database server". */
const NOT_DATA_AFTER =
  /^[ -](?:accounts?|cent(?:er|re)s?|provider|company|companies|industry|services?|solutions?|systems?|servers?|protection|breach|leak|security|hunters?|privacy|officer|theft|team|portal|platform|management|analytics|processing|card reader|catalog|description|clients)\b|^ ?: ?(?:\[|\S{1,40}@)/u;

/** Between two items: a comma or its like at once, or after a word or two that no list knows ("points balance, CUPS"). */
const NEXT_ITEM =
  /^(?:(?: [\p{L}\d'-]+){0,4}[ )]{0,2}[,;/+&|(:\\–-]| (?:and|or|et|ou|und|oder|y|o|e|ed|en|i|oraz|och|eller|и|или|as well as|including|incl\.?|such as|like|with)(?!\p{L}))(?:(?!\b(?:but|however|although|while|where|which|who|aber|mais|pero|однако)\b)[^.!?…\n]|\.(?! |$))*$/u;
const AT_ONCE = /^[ )]{0,2}(?:[,;/+&|(\\–-]|(?:and|or|et|y|und|e|en|i|och|и) )[^.!?…:\n]{0,14}$/u;
/** Columns listed one a line. */
const NEXT_LINE = /^[ ,;]{0,2}\r?\n[ \t>*•·–-]{0,4}$/;
const GAP_AT_MOST = 70;
/** A notice names its data in one sentence, and that is one thing that it says. */
const SENTENCE_AT_MOST = 160;

const goesOn = (gap: string, last: DataPhrase, next: DataPhrase): boolean =>
  (NEXT_LINE.test(gap) && last.isFields && next.isFields) ||
  (last.isBare || next.isBare ? AT_ONCE : NEXT_ITEM).test(gap);

const enumerationsIn = (
  text: ReadableText,
  phrases: readonly DataPhrase[],
  isClaim: boolean,
): Enumeration[] => {
  const { lower } = text;
  const found: Enumeration[] = [];
  for (const phrase of phrases) {
    const { start, end } = phrase;
    if (phrase.weight === 0 || (phrase.isBare && !isClaim)) continue;
    if (isClaim && isCounted(lower, start) && !phrase.isFields) continue;
    if (NOT_DATA_AFTER.test(lower.slice(end, end + 20))) continue;
    const negated = isNegated(text, start, end);
    const open = found.at(-1);
    const last = open?.phrases.at(-1);
    if (
      open?.negated === negated &&
      last &&
      (isClaim
        ? start - last.end <= GAP_AT_MOST && goesOn(lower.slice(last.end, start), last, phrase)
        : start - last.end <= SENTENCE_AT_MOST && !/[.!?;\n]/.test(lower.slice(last.end, start)))
    ) {
      open.phrases.push(phrase);
      open.end = end;
    } else found.push({ phrases: [phrase], start, end, negated });
  }
  return found.filter(({ phrases, start }) => phrases.length > 1 || !isCounted(lower, start));
};

/**
 * What notices confirm or rule out apart from the rest: one that clears the cards and passwords says nothing of the names.
 * A claim's list is an assertion for each of these families, and one for everything else in a row.
 */
const APART: Readonly<Partial<Record<DataCategory, string>>> = {
  credentials: 'access and money',
  payment_cards: 'access and money',
  bank_accounts: 'access and money',
  health: 'health',
  genetic: 'health',
};
const familyOf = ({ categories }: DataPhrase): string =>
  [...categories].map((category) => APART[category]).find((family) => family !== undefined) ?? '';

/** An enumeration cut where another family begins. */
const familiesIn = ({ phrases, negated }: Enumeration): Enumeration[] => {
  const runs: DataPhrase[][] = [];
  for (const phrase of phrases) {
    const run = runs.at(-1);
    if (run?.[0] && familyOf(run[0]) === familyOf(phrase)) run.push(phrase);
    else runs.push([phrase]);
  }
  return runs.map((run) => ({
    phrases: run,
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    negated,
  }));
};

/** What ends a list, or is said behind it: no item. */
const NO_ITEM =
  /^(?:and |y |e |et |und |en |i |och |и )?(?:\d[\d.,]* ?(?:[kmgt]b|[mgt]o|[кмгт]б)|we|you|they|it|our|your|contact|price|please|the rest|the|more|much|many|etc|others?|all|download|sample|proof|no|not|but|with|which|who|for|from|total|size|only|this|in|on|at|link|mas|más|otros|altro|andere|и т)(?!\p{L})/u;
const ITEM =
  /^((?: [^\s.,;:!?()]{1,30}){0,4} ?)([,;+&]|(?: (?:and|y|e|et|und|en|i|och|и))(?= ))(?: ([^\s.,;:!?()]{1,30}(?: [^\s.,;:!?()]{1,30}){0,4}))?(?=[,;.!)\n]|$)/u;
const QUALIFIER =
  /^(?: (?:of|from|with|de|del|di|da|do|van|von|aus|con|z|på|про|с|на) [^\s.,;:!?()]{1,30}(?: [^\s.,;:!?()]{1,30}){0,2})(?=[,;.!)\n]|$)/u;
/** The noun that a listed adjective belongs to: "backups, admin topics." */
const NOUN = /^ ([^\s.,;:!?()]{2,30}(?: [^\s.,;:!?()]{2,30})?)(?=[,;.!)\n]|$)/u;
const ITEMS_AT_MOST = 12;

/** The end of a claim's list: items that no gazetteer knows belong to it too ("loan files, SSNs, recorded calls"). */
const endOfList = (lower: string, end: number): number => {
  let at = end;
  for (let items = 0; items < ITEMS_AT_MOST; items++) {
    const rest = lower.slice(at, at + 160);
    const item = ITEM.exec(rest);
    if (!item?.[3] || NO_ITEM.test(item[3])) {
      const last = QUALIFIER.exec(rest)?.[0] ?? NOUN.exec(rest)?.[0] ?? '';
      return NO_ITEM.test(last.trimStart()) && !QUALIFIER.test(rest) ? at : at + last.length;
    }
    at += item[0].length;
  }
  return at;
};

/** A list begins behind its colon or bullet: "Contains: wills, conveyancing, trust accounts". */
const LEAD_AT_MOST = 60;
const startOfList = (lower: string, start: number): number => {
  const before = lower.slice(Math.max(0, start - LEAD_AT_MOST), start);
  const mark = Math.max(before.lastIndexOf(': '), before.lastIndexOf('• '), before.lastIndexOf('\n- ') + 1);
  const lead = before.slice(mark + 2);
  return mark <= 0 || /[.!?:;()\d\n]/.test(lead) || NO_ITEM.test(lead) ? start : start - lead.length;
};

/** A list of what was taken begins so. */
const INTRODUCED =
  /(?:includ(?:es|ing|e|ed)|contain(?:s|ing|ed)?|incl\.?|such as|like|contents?|data(?: stolen| info)?|description[s]?|compromised(?: data)?|have|fields|involved|exposed|affected|leaked|stolen|samples?|proof ?packs?|namely|notamment|darunter|incluye|tra cui|incluindo|waaronder|включая|в базе|en bevat|informatie|w tym|däribland)[ :,–(-]{0,3}(?:\n[ \t>*•-]{0,4})?$/u;
/** What is shown as proof is the evidence. */
const SHOWN = /(?:samples?|proofs?) ?(?:pack)?s? ?[:=] ?$/u;
/** Itemised by its author: each bullet and each number is a thing of its own. */
const ITEMISED = /(?:^|\n)[ \t]{0,4}[-*•>–][ \t]{0,2}$|(?<!\d)\d{1,2}[.)] $/;
const LISTED_AFTER = /^[ ]?(?:,|\\|;|\n|\(|\.{2,}|…|and much|etc| and more|\)|$| \d\. | - )/;
const LISTED_BEFORE = /(?:,|\\|;|\n|•|[-*>] ?|\d[.)]|:|\(|and|&|–)[ ]?$/;

/** Company prose speaks of data too; what is taken, sold, leaked or exposed is meant, or said not to be. */
const TAKEN = sought(
  /leak|extra[cií]|bajad|volcad|abgezogen|abgesaugt|siphon|scrap|harvest|stol|pwned|breach|releas|post(?:ed|ing)|online|en ligne|partag|vend[oes]|verkauf|verkoop|выклад|прода|публик|sprzeda|ladda|säljer|levamos|hack|compromis|expos|access|exfil|download|dump|sell|sale|publish|upload|obtain|acquir|copied|taken|affect|impact|involv|contain|includ|consist|afect|stored|\bheld\b|limited to|encrypt|vol[ée]|concern|dérob|divulgu|fuite|publi|acc[eéè]|consult|robad|filtr|expuest|comprom|sustra|descarg|gestohlen|abgeflossen|betroffen|veröffentlicht|entwendet|kopiert|erbeutet|zugriff|abgegriffen|sottratt|rubat|trafug|violat|espost|pubblic|coinvolt|vazad|acess|expost|subtra|roubad|copiad|gaat om|bevinden zich|gelekt|gestolen|buitgemaakt|ingezien|getroffen|toegang|похищ|украд|утеч|слит|база|проб|скомпромет|доступ|опублик|выгруз|скача|коснул|попал|среди|wyciek|wykrad|obejmuj|skradz|ujawn|dostęp|opublik|pobra|narusz|läck|stul|åtkomst|kopier|röj|drabba|omfatta|lagts ut/iu,
);
/** Advice names data and says nothing of its loss. */
const ADVICE = sought(
  /recommend|we advise|are advised|vigilan|change (?:your|their)|reset|never (?:ask|share)|recomend|recuerda|nunca compart|empfehl|conseill|recommand|raccomand|raden .{0,12}aan|aan te|рекоменд|zaleca|rekommender/iu,
);
/** An actor's boast needs less: "we have", "find inside", "sample". */
const BOASTED = sought(/took|lost|lose|sample|contents|descriptions?|\bdata\b|have\b|share|got\b|find/iu);

const isTold = (text: ReadableText, enumeration: Enumeration, isClaim: boolean): boolean => {
  const { plain, lower } = text;
  const { phrases, start, end } = enumeration;
  const before = lower.slice(Math.max(0, start - 30), start);
  const isList = phrases.reduce((sum, { parts }) => sum + parts, 0) > (phrases.length > 1 ? 1 : 2);
  const introduced = INTRODUCED.test(before);
  const isItem = ITEMISED.test(before);
  const listed =
    introduced || isItem || (LISTED_BEFORE.test(before) && LISTED_AFTER.test(lower.slice(end, end + 20)));
  // A claim lists its loot over many lines and stops, a statement its particulars after a sentence of their own.
  const ends = isClaim || isList ? plain.length : sentenceAround(plain, start, end).end;
  const around = [Math.max(0, start - 250), Math.min(ends, end + 120)] as const;
  const taken = TAKEN.standsIn(text, ...around) || (isClaim && BOASTED.standsIn(text, ...around));
  if (isClaim && SHOWN.test(before)) return false;
  // The header of a table: phone_number, device_lock.
  if (isClaim && /\p{L}_\p{L}/u.test(lower.slice(start, end))) return true;
  if (!isClaim && ADVICE.standsIn(text, ...around)) return false;
  if (phrases.every(({ isBare }) => isBare))
    return isClaim && (isList || isItem ? listed : introduced) && taken;
  if (phrases.filter(({ isFields }) => isFields).length > (isClaim ? 1 : 2)) return true;
  if (phrases.some(({ weight }) => weight === 2)) return taken || (isClaim && (isList || listed));
  return (isList || listed) && (taken || (isClaim && phrases.length > 1));
};

/** "Personal information" says nothing that is not said by the particulars: names, addresses, SSN. */
const IN_GENERAL: ReadonlySet<DataCategory> = new Set(['personal', 'business', 'customers']);
const isGeneral = (enumeration: Enumeration): boolean =>
  !enumeration.negated &&
  enumeration.phrases.every(({ weight }) => weight === 2) &&
  [...categoriesOf(enumeration)].every((category) => IN_GENERAL.has(category));

/**
 * Said once is said. A claim lists the same kind under several headings, each of which can be checked; a statement names
 * its categories again and again.
 */
const keyOf = (enumeration: Enumeration, lower: string, isClaim: boolean): string => {
  const { start, end, negated } = enumeration;
  const what = isClaim ? lower.slice(start, end) : [...categoriesOf(enumeration)].sort().join(' ');
  return `${what} ${String(negated)}`;
};

/** A text that names data more often than this is a table of it. */
const LOOKED_AT = 2_000;

function* dataTypes({ source, text, words }: FieldReading): Iterable<Finding> {
  const { lower } = text;
  const isClaim = source.role === 'claim';
  const told = enumerationsIn(text, dataPhrasesIn(lower, words), isClaim)
    .slice(0, LOOKED_AT)
    .filter((enumeration) => isTold(text, enumeration, isClaim));
  const said = new Set<string>();
  const hasParticulars = told.some((enumeration) => !enumeration.negated && !isGeneral(enumeration));
  for (const enumeration of told) {
    const { start, end, negated } = enumeration;
    if (hasParticulars && isGeneral(enumeration)) continue;
    const key = keyOf(enumeration, lower, isClaim);
    if (said.has(key)) continue;
    said.add(key);
    const isList = isClaim && enumeration.phrases.length > 1;
    const members = isList ? familiesIn(enumeration) : [enumeration];
    for (const member of members) {
      const from = isList && member.start === start ? startOfList(lower, start) : member.start;
      const to = isList && member.end === end ? endOfList(lower, end) : member.end;
      if (members.length > 1 && member.phrases.length === 1 && isCounted(lower, member.start)) continue;
      yield {
        start: from,
        end: to,
        value: [...categoriesOf(member)].sort().join(', ') || lower.slice(from, to),
        negated,
      };
    }
  }
}

export const dataTypeRule: AssertionRule = {
  name: 'data-type.phrase',
  kind: 'data_type',
  reads:
    'kinds of data that are said to have leaked, or not to have; an enumeration is one assertion, a claim’s is one for each family of data',
  read: dataTypes,
  examples: [
    ['we leaked the source code', 'source code', 'source_code'],
    ['stolen: passports, payroll and more', 'passports, payroll', 'financial, identity_documents'],
    ['stolen: names, phone numbers, card numbers', 'card numbers', 'payment_cards'],
    ['samples: passports, contracts', null],
    ['40 GB: harbour files, mooring logs', 'harbour files, mooring logs', 'harbour files, mooring logs'],
    ['Schadensakten, Mietverträge, 40 GB', 'Schadensakten, Mietverträge', 'financial'],
    [
      'The attacker obtained names, addresses and phone numbers.',
      'names, addresses and phone numbers',
      'contact_details',
    ],
    ['we sell consulting to the health sector', null],
  ],
};
