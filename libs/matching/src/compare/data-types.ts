import { type Assertion } from '#assertions';
import { foldedWords } from '#organisations';

import { type StatementRecord } from '../records';
import { DATA_CONCEPTS, FAINT, PERSONAL } from './data-concepts';
import { conceptsIn, literal, tellingWords, wordsOf } from './lexicon';
import { type Passage } from './passage';
import { isOnlyViewed } from './quantities';
import { type Comparer, rule } from './ruling';
import { mentions, weigh } from './weighing';

/** Data types: the same kind of data named, in whatever words; nothing in a denial counts for the claim. */
export const compareDataType: Comparer = ({ claim, assertion, passages, statement }) => {
  const words = wordsOf(assertion);
  const claimed = conceptsIn(words, DATA_CONCEPTS);
  const telling = [...claimed].filter((concept) => !FAINT.has(concept));
  const sought = new Set(telling.length > 0 ? telling : claimed);
  if (claimed.has('personal data')) PERSONAL.forEach((concept) => sought.add(concept));
  const patterns =
    sought.size > 0
      ? DATA_CONCEPTS.filter(([concept]) => sought.has(concept)).map(([, pattern]) => pattern)
      : literal(tellingWords(words));
  const speaking = withoutNames(claim.assertions, statement, passages).filter(speaksOfLoss);
  const denied = speaking.filter(
    (passage) =>
      passage.negated &&
      !MISUSE.test(passage.words) &&
      samePeople(words, passage.words) &&
      (coversMost(passage.words, telling) ||
        ([...claimed].some((concept) => OF_PEOPLE.has(concept)) && PEOPLES_DATA.test(passage.words))),
  );
  if (statement.stance === 'denies')
    return denied[0] && coversMost(denied[0].words, telling)
      ? rule('contradicts', denied[0], 'the statement denies that such data was taken')
      : null;
  // Who admits an incident, and no loss, names data for many reasons.
  const affirmed = speaking.filter(
    (passage) =>
      !passage.negated &&
      mentions(passage, patterns) &&
      (statement.stance === 'confirms' || TAKEN.test(passage.words)),
  );
  const seen = passages.findIndex(
    (passage, index) => mentions(passage, patterns) && isOnlyViewed(passages, index),
  );
  if (seen >= 0)
    return rule(
      'narrows',
      passages[seen] ?? null,
      'the statement says that it was seen, not that it was copied',
    );
  const spared = telling.length > 1 ? sparedOf(telling, affirmed, speaking) : undefined;
  if (spared)
    return rule('narrows', spared, 'the statement confirms a part of this data and rules out another');
  return weigh(affirmed, denied, patterns, 'such data');
};

/** Of the kinds of data that a list claims, one is confirmed and another denied: the clause that denies it. */
function sparedOf(
  telling: readonly string[],
  affirmed: readonly Passage[],
  speaking: readonly Passage[],
): Passage | undefined {
  const confirmed = new Set(affirmed.flatMap(({ words }) => [...conceptsIn(words, DATA_CONCEPTS)]));
  if (!telling.some((concept) => confirmed.has(concept))) return undefined;
  const missing = telling.filter((concept) => !confirmed.has(concept) && concept !== 'personal data');
  return speaking.find(({ words, negated }) => {
    if (!negated || MISUSE.test(words)) return false;
    const named = conceptsIn(words, DATA_CONCEPTS);
    return missing.some((concept) => named.has(concept));
  });
}

/** A denial of card numbers says nothing of a list of names, addresses, contracts and card numbers. */
const coversMost = (words: string, telling: readonly string[]): boolean => {
  const named = conceptsIn(words, DATA_CONCEPTS);
  const shared = telling.filter((concept) => named.has(concept)).length;
  return shared > 0 && shared * 2 >= telling.length;
};

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
  / (?:takes? (?:\w+ ){0,3}(?:privacy|security)|priority|prioridad|recommend\w*|recomend\w*|recommand\w*|conseill\w+|raccomand\w+|consigli\w+|empfehlen|empfiehlt|raten|aanbevel\w+|adviseren|rekomend\w+|sovetu\w+|zaleca\w*|rekommenderar|uppmanar|recuerda|nunca|advised?|are invited|should (?:change|remain|be)|invites? a|identity theft protection|credit monitoring|monitoring) /;
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
