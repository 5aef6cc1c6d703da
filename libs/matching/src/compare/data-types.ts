import { type Assertion, type DataCategory, dataCategoriesIn } from '#assertions';
import { foldedWords } from '#organisations';

import { type StatementRecord } from '../records';
import { DATA_CONCEPTS, FAINT, PERSONAL } from './data-concepts';
import { LIMITING, limits } from './extent';
import { conceptsIn, tellingWords } from './lexicon';
import { type Passage } from './passage';
import { isOnlyViewed } from './quantities';
import { type Comparer, rule, type Ruling } from './ruling';
import { mentions, weigh } from './weighing';

/**
 * Data types: the same kind of data named, in whatever words; nothing in a denial counts for the claim. A list is judged by
 * its members: borne out where one of them is and none ruled out, narrowed where one is confirmed and another ruled out.
 */
export const compareDataType: Comparer = ({ claim, assertion, passages, statement }) => {
  const speaking = withoutNames(claim.assertions, statement, passages).filter(speaksOfLoss);
  const members = membersOf(assertion.quote);
  const rulings = members.map((member) => compareMember(member, speaking, statement));
  const first = (relation: Ruling['relation']) => rulings.find((one) => one?.relation === relation);
  const quotedOf = (relation: Ruling['relation']) =>
    members
      .filter((_, index) => rulings[index]?.relation === relation)
      .slice(0, 5)
      .map((member) => `“${member.trim()}”`)
      .join(', ');
  const supported = first('supports');
  const denied = first('contradicts');
  if (supported && denied)
    return {
      ...denied,
      relation: 'narrows',
      reason: `the statement confirms ${quotedOf('supports')} and rules out ${quotedOf('contradicts')}`,
    };
  if (supported ?? first('narrows')) return supported ?? first('narrows') ?? null;
  // A denial of card numbers says nothing of a list of names, addresses, contracts and card numbers.
  const denials = rulings.filter((one) => one?.relation === 'contradicts').length;
  return denied && denials * 2 >= members.length ? denied : deniedInGeneral(assertion, speaking, statement);
};

/** "Source code, payroll and passports": what a list holds. */
const SEPARATOR =
  /\s*(?:[,;/+&|\n•:()]|(?<!\p{L})(?:and|or|et|ou|und|oder|y|o|e|ed|en|of|и|или|i|oraz|lub|och|eller|incl)(?!\p{L}))\s*/iu;
const membersOf = (quote: string): string[] => {
  const members = quote.split(SEPARATOR).filter((member) => /\p{L}{2}/u.test(member));
  return members.length > 0 ? members : [quote];
};

function compareMember(
  member: string,
  speaking: readonly Passage[],
  statement: StatementRecord,
): Ruling | null {
  const words = ` ${foldedWords(member).join(' ')} `;
  const same = sameData(member, words);
  const denied = speaking.find(
    (passage) =>
      passage.negated &&
      !MISUSE.test(passage.words) &&
      samePeople(words, passage.words) &&
      same.exactly(passage),
  );
  if (statement.stance === 'denies')
    return denied ? rule('contradicts', denied, 'the statement denies that such data was taken') : null;
  // Who admits an incident, and no loss, names data for many reasons.
  const affirmed = speaking.filter(
    (passage) =>
      !passage.negated &&
      same.broadly(passage) &&
      (statement.stance === 'confirms' || TAKEN.test(passage.words)),
  );
  const seen = speaking.findIndex((passage, index) => same.broadly(passage) && isOnlyViewed(speaking, index));
  if (seen >= 0)
    return rule(
      'narrows',
      speaking[seen] ?? null,
      'the statement says that it was seen, not that it was copied',
    );
  return weigh(affirmed, denied ? [denied] : [], same.isLimited, 'such data');
}

/** "No customer data was taken" rules out what is said to have leaked about people, whatever it is. */
function deniedInGeneral(
  { quote }: Assertion,
  speaking: readonly Passage[],
  statement: StatementRecord,
): Ruling | null {
  const words = ` ${foldedWords(quote).join(' ')} `;
  if (
    statement.stance === 'denies' ||
    ![...conceptsIn(words, DATA_CONCEPTS)].some((one) => OF_PEOPLE.has(one))
  )
    return null;
  const denied = speaking.find(
    (passage) =>
      passage.negated &&
      !MISUSE.test(passage.words) &&
      samePeople(words, passage.words) &&
      PEOPLES_DATA.test(passage.words),
  );
  return denied ? rule('contradicts', denied, 'the statement denies that data of people was taken') : null;
}

interface SameData {
  /** The clause names this kind of data. */
  exactly: (passage: Passage) => boolean;
  /** The same, or personal data in general where a part of it is claimed, and the reverse. */
  broadly: (passage: Passage) => boolean;
  /** The clause speaks of a part of it. */
  isLimited: (passage: Passage) => boolean;
}

/** By the concepts of the comparison and the categories of extraction; failing both, by the words. */
function sameData(member: string, words: string): SameData {
  const claimed = conceptsIn(words, DATA_CONCEPTS);
  const telling = [...claimed].filter((concept) => !FAINT.has(concept));
  const own = new Set(telling.length > 0 ? telling : claimed);
  const patternsOf = (concepts: ReadonlySet<string>) =>
    DATA_CONCEPTS.filter(([concept]) => concepts.has(concept)).map(([, pattern]) => pattern);
  const categories = [...dataCategoriesIn(member)].filter((category) => !VAGUE.has(category));
  const isKnown = own.size > 0 || categories.length > 0;
  const literally = tellingWords(words).map((word) => inflected(word));
  const exact = patternsOf(own);
  const broad = patternsOf(
    new Set([
      ...own,
      ...(claimed.has('personal data') ? PERSONAL : []),
      ...([...own].some((concept) => COLUMNS.has(concept)) ? ['personal data'] : []),
    ]),
  );
  const inCategory = (passage: Passage): boolean => {
    const said = categoriesOf(passage);
    return categories.some((category) => said.has(category));
  };
  const inWords = ({ words: said }: Passage): boolean =>
    !isKnown && literally.length > 0 && literally.every((word) => word.test(said));
  const naming = (patterns: readonly RegExp[]) => (passage: Passage) =>
    mentions(passage, patterns) || inCategory(passage) || inWords(passage);
  return {
    exactly: naming(exact),
    broadly: naming(broad),
    isLimited: (passage) =>
      broad.some((pattern) => pattern.test(passage.words))
        ? broad.some((pattern) => limits(passage.words, pattern))
        : LIMITING.test(passage.words),
  };
}

/** The word in whatever case or number. */
const inflected = (word: string): RegExp =>
  new RegExp(` ${word.slice(0, Math.max(4, word.length - 2))}\\w{0,5} `);

/** What "personal data" always holds. */
const COLUMNS: ReadonlySet<string> = new Set(['email', 'phone', 'postal address', 'date of birth', 'name']);

/** Categories of which two texts may name quite different things. */
const VAGUE: ReadonlySet<DataCategory> = new Set([
  'general',
  'personal',
  'customers',
  'employees',
  'database',
  'business',
  'contact_details',
  'usage',
  'media',
  'technical',
]);
const read = new WeakMap<Passage, ReadonlySet<DataCategory>>();
function categoriesOf(passage: Passage): ReadonlySet<DataCategory> {
  const known = read.get(passage) ?? dataCategoriesIn(passage.text);
  read.set(passage, known);
  return known;
}

/** "Star Health" names no health data. */
function withoutNames(
  assertions: readonly Assertion[],
  statement: StatementRecord,
  passages: readonly Passage[],
): Passage[] {
  const names = [
    ...assertions.filter(({ kind }) => kind === 'victim').map(({ quote }) => quote),
    statement.issuer.name ?? '',
    statement.subject?.name ?? '',
  ].flatMap((name) => {
    const folded = foldedWords(name);
    return [folded, folded.slice(0, -1)].filter((part, cut) => part.length > (cut === 0 ? 0 : 1));
  });
  const framed = names.map((name) => ` ${name.join(' ')} `);
  return passages.map((passage) => ({
    ...passage,
    words: framed.reduce((words, name) => words.replaceAll(name, ' '), passage.words),
  }));
}

/** Advice and assurances name data and say nothing of its loss. */
const speaksOfLoss = ({ words }: Passage): boolean => !ADVICE.test(words);
const ADVICE =
  / (?:takes? (?:\w+ ){0,3}(?:privacy|security)|priority|prioridad|recommend\w*|(?:should|must|please|do) (?:not |never )?(?:add|share|click|open|respond|reply|use|give|send)|recomend\w*|recommand\w*|conseill\w+|raccomand\w+|consigli\w+|empfehlen|empfiehlt|raten|aanbevel\w+|adviseren|rekomend\w+|sovetu\w+|zaleca\w*|rekommenderar|uppmanar|recuerda|nunca|advised?|are invited|should (?:change|remain|be)|invites? a|identity theft protection|credit monitoring|monitoring) /;
/** That data was not changed or abused says nothing of whether it was seen. */
const MISUSE =
  / (?:misus\w+|fraud\w*|abus\w+|modif\w+|altered|changed|changement|utilisation|uso (?:indebido|fraudulent\w+)|utilizz\w+|missbrauch\w*|misbruik\w*|zloupotreb\w+|naduzy\w+|missbruk\w*) /;
const TAKEN =
  / (?:stol\w+|theft|taken|took|copied|exfiltr\w+|extract\w*|leak\w*|exposed|obtained|acquired|downloaded|accessed|viewed|published|posted|released|belong to|vol\w+|derob\w+|extrait\w*|consult\w+|publi\w+|gepubliceerd\w*|diffus\w+|gestohlen\w*|entwendet\w*|kopiert\w*|abgeflossen\w*|veroffentlicht\w*|eingesehen|robad\w+|sustraid\w+|filtrad\w+|expuest\w+|extraid\w+|sottratt\w+|rubat\w+|espost\w+|pubblicat\w+|roubad\w+|expost\w+|vazad\w+|copiad\w+|acedid\w+|gestolen|buitgemaakt|gelekt|ingezien|gekopieerd|pokhishchen\w*|utekl\w*|skopirovan\w*|opublikovan\w*|skradzion\w*|wykradzion\w*|skopiowan\w*|ujawnion\w*|stulit\w*|stulna|lackt\w*|kopierat\w*) /;

/** "No customer data was compromised" contradicts what is said to have leaked about persons, whatever it is. */
const PEOPLES_DATA =
  / (?:customers?|clients?|consumers?|members?|users?|subscribers?|patients?|personal|donnees (?:\w+ )?(?:client\w*|personnelles)|kundendaten|personenbezogene\w*|(?:datos|dados|dati) (?:de |di |dei |dos )?(?:client\w+|usuarios|personales|pessoais|personali|assinantes)|bases? de (?:dados|datos|donnees)|databases?|datenbank\w*|klantgegevens|persoonsgegevens|personaln\w+ dann\w+|dann\w+ klientov|dan\w+ (?:klientow|osobow\w+)|kunduppgifter|personuppgifter) (?:(?:\w+ ){0,4}(?:data|information|details) )?(?:\w+ ){0,10}?(?:compromis\w+|stolen|taken|leaked|accessed|exfiltrated|exposed|affected|extraid\w+|acessad\w+|vazad\w+|gestohlen|entwendet|abgeflossen|volee?s|derobee?s|sottratti|gestolen|gelekt|pokhishchen\w*|wykradzion\w*|stulits|lackt) /;
const OF_PEOPLE: ReadonlySet<string> = new Set([
  ...PERSONAL,
  'bank account',
  'payment card',
  'medical',
  'customer data',
  'database',
]);

/** Members' passwords are not the employees' passwords. */
const samePeople = (claimed: string, official: string): boolean => {
  const employees =
    / (?:employees?|staff|mitarbeiter\w*|medewerkers|empleados|dipendenti|funcionarios|sotrudnik\w*|pracownik\w*|anstallda) /;
  const customers =
    / (?:customers?|members?|users?|clients?|consumers?|kunden\w*|klanten|clientes|clienti|klient\w*|abonnes) /;
  return !(
    employees.test(claimed) &&
    !customers.test(claimed) &&
    customers.test(official) &&
    !employees.test(official)
  );
};
