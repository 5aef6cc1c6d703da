import { type Assertion } from '#assertions';
import { foldedWords } from '#organisations';

import {
  acronymsOf,
  conceptsIn,
  DATA_CONCEPTS,
  FAINT,
  METHOD_CONCEPTS,
  PERSONAL,
  SYSTEM_CONCEPTS,
  tellingWords,
  wordsOf,
} from './concepts';
import { limits, type Passage } from './passage';
import { type Comparer, rule, type Ruling } from './ruling';

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
  const victimless = withoutVictim(claim.assertions, passages).filter(speaksOfData);
  const denied = victimless.filter(
    (passage) =>
      passage.negated &&
      telling.length > 0 &&
      mentions(passage, patterns) &&
      samePeople(words, passage.words),
  );
  if (statement.stance === 'denies')
    return denied[0] ? rule('contradicts', denied[0], 'the statement denies that such data was taken') : null;
  const affirmed = victimless.filter((passage) => !passage.negated && mentions(passage, patterns));
  return weigh(affirmed, denied, patterns, 'such data');
};

const mentions = ({ words }: Passage, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(words));
const literal = (words: readonly string[]): RegExp[] =>
  words.slice(0, 8).map((word) => new RegExp(` ${word} `));

/** "Star Health" names no health data. */
function withoutVictim(assertions: readonly Assertion[], passages: readonly Passage[]): Passage[] {
  const names = assertions
    .filter(({ kind }) => kind === 'victim')
    .map((assertion) => ` ${foldedWords(assertion.quote).join(' ')} `);
  return passages.map((passage) => ({
    ...passage,
    words: names.reduce((words, name) => words.replaceAll(name, ' '), passage.words),
  }));
}

/** Advice and assurances name data and say nothing of its loss. */
const speaksOfData = ({ words }: Passage): boolean =>
  !/ (?:takes? (?:\w+ ){0,3}(?:privacy|security)|priority|prioridad|recommend\w*|recomend\w*|empfehlen|recuerda|nunca|advised|are invited|identity theft protection|monitoring) /.test(
    words,
  );

/** Members' passwords are not the employees' passwords. */
const samePeople = (claimed: string, official: string): boolean => {
  const employees = / (?:employees?|staff) /;
  const customers = / (?:customers?|members?|users?|clients?|consumers?) /;
  return !(
    employees.test(claimed) &&
    !customers.test(claimed) &&
    customers.test(official) &&
    !employees.test(official)
  );
};

function weigh(
  affirmed: readonly Passage[],
  denied: readonly Passage[],
  patterns: readonly RegExp[],
  what: string,
): Ruling | null {
  const isLimited = ({ words }: Passage) => patterns.some((pattern) => limits(words, pattern));
  const unlimited = affirmed.find((passage) => !isLimited(passage));
  if (unlimited) return rule('supports', unlimited, `the statement confirms ${what}`);
  if (affirmed[0]) return rule('narrows', affirmed[0], `the statement confirms ${what} in limited scope`);
  return denied[0]
    ? rule('contradicts', denied[0], `the statement says that ${what} was not affected`)
    : null;
}

const LIMITED_SYSTEMS =
  / (?:only (?:a |an )?(?:\w+ ){0,4}(?:servers?|systems?|application|fileserver)|(?:very )?small number of (?:\w+ )?(?:servers?|systems?)|limited number of (?:\w+ )?(?:systems?|servers?)|select group of (?:\w+ )?systems?|non critical (?:\w+ ){0,3}(?:application|system|systems)|isolated (?:system|environment)|single (?:server|file server|system|application)) /;

/** Systems: the product or its specific function named; a statement that speaks of few or minor systems narrows every one. */
export const compareSystem: Comparer = ({ assertion, passages, statement }) => {
  if (statement.stance === 'denies') return null;
  const words = wordsOf(assertion);
  const claimed = conceptsIn(words, SYSTEM_CONCEPTS);
  const patterns = [
    ...SYSTEM_CONCEPTS.filter(([concept]) => claimed.has(concept)).map(([, pattern]) => pattern),
    ...literal([...acronymsOf(assertion), ...tellingWords(words)]),
  ];
  const named = passages.filter((passage) => mentions(passage, patterns) && !isOwnProtection(passage));
  const affirmed = named.filter((passage) => !passage.negated);
  if (affirmed.length === 0) {
    const limited = passages.find((passage) => LIMITED_SYSTEMS.test(passage.words));
    if (limited) return rule('narrows', limited, 'the statement speaks of few or minor systems only');
  }
  return weigh(
    affirmed,
    named.filter((passage) => passage.negated),
    patterns,
    'this system',
  );
};

const isOwnProtection = ({ words }: Passage): boolean =>
  / (?:firewall|adequate safeguards|multi factor|have reported|restored|recommend) /.test(words);

/** How access was got. A denied hack contradicts a claimed one. */
export const compareMethod: Comparer = ({ assertion, passages, statement }) => {
  const claimed = conceptsIn(wordsOf(assertion), METHOD_CONCEPTS);
  const own = tellingWords(wordsOf(assertion)).slice(0, 6);
  const touches = ({ words }: Passage) =>
    [...conceptsIn(words, METHOD_CONCEPTS)].some((concept) => claimed.has(concept) && concept !== 'hack');
  const denied = passages.find(
    (passage) =>
      passage.negated &&
      (touches(passage) ||
        (claimed.has('hack') && / (?:breached|hacked|hack|intrusion) /.test(passage.words))),
  );
  if (statement.stance === 'denies')
    return denied ? rule('contradicts', denied, 'the statement denies this way in') : null;
  const affirmed = passages.find(
    (passage) =>
      !passage.negated && touches(passage) && own.some((word) => passage.words.includes(` ${word} `)),
  );
  if (affirmed) return rule('supports', affirmed, 'the statement names the same way in');
  const mentioned = passages.find(
    (passage) => passage.negated && own.some((word) => passage.words.includes(` ${word} `)),
  );
  return mentioned ? rule('contradicts', mentioned, 'the statement found nothing of this way in') : null;
};

const PUBLIC_LEVEL =
  / (?:unclassified|publicly available|public data|synthetic|fake|test data|non sensitive|not sensitive|no sensitive) /;
const SECRET_LEVEL = / (?:classified|top secret|secret|noforn) /;
const CONFIDENTIAL_LEVEL = / (?:confidential|sensitive|internal|proprietary|restricted|passwords?) /;

/** How protected the data was said to be: secret, confidential, public. */
export const compareSensitivity: Comparer = ({ assertion, passages, statement }) => {
  if (statement.stance === 'denies') return null;
  const words = wordsOf(assertion);
  const claimsSecret = SECRET_LEVEL.test(words);
  const lowered = passages.find((passage) => PUBLIC_LEVEL.test(passage.words));
  if (lowered)
    return rule(
      claimsSecret ? 'contradicts' : 'narrows',
      lowered,
      'the statement calls the data less sensitive than claimed',
    );
  const level = claimsSecret
    ? SECRET_LEVEL
    : CONFIDENTIAL_LEVEL.test(words)
      ? / (?:confidential|highly sensitive|classified) /
      : null;
  const same = level && passages.find((passage) => !passage.negated && level.test(passage.words));
  return same ? rule('supports', same, 'the statement calls the data as sensitive as claimed') : null;
};

const IMPACTS: readonly [string, RegExp][] = [
  [
    'encrypted',
    / (?:encrypt\w*|chiffr\w+|verschlussel\w+|cifrad\w+|criptografad\w+|zashifrovan\w*|ransomware) /,
  ],
  [
    'deleted',
    / (?:delet\w+|wip\w+|destroy\w+|excluid\w+|supprim\w+|geloscht|borrad\w+|loss of information|perda de informacoes|perdida|udalen\w*) /,
  ],
  [
    'outage',
    / (?:outage|offline|unavailable|disrupt\w*|shut down|indispon\w+|ausfall|lahmgelegt|interruption) /,
  ],
  ['defaced', / (?:deface\w*|altered web) /],
  [
    'access',
    / (?:full access|full control|full topics access|domain admin|root access|intrusion|leak\w*|compromis\w*) /,
  ],
];

/** What was done to the victim: encrypted, deleted, out of order, defaced. */
export const compareImpact: Comparer = ({ assertion, passages }) => {
  const words = wordsOf(assertion);
  const wanted = IMPACTS.filter(([, pattern]) => pattern.test(words)).map(([, pattern]) => pattern);
  if (wanted.length === 0) return null;
  const touches = (passage: Passage) => wanted.some((pattern) => pattern.test(passage.words));
  const denied = passages.find((passage) => passage.negated && touches(passage));
  if (denied) return rule('contradicts', denied, 'the statement denies this effect');
  const affirmed = passages.find((passage) => !passage.negated && touches(passage));
  return affirmed ? rule('supports', affirmed, 'the statement confirms this effect') : null;
};

const NOT_GENUINE =
  / (?:altered|doctored|manipulated|fabricated|fake|generated|sgenerirovan\w*|sfabrikovan\w*|invalid|not valid|valid\w*|falsified|gefalscht|falsific\w*|recycled|old data|same archives|previous incident|pre existing|produkt? of|no (?:existio|hubo)|nueva filtracion|poddeln\w*|synthetic) /;

/** Genuine, doctored, recycled, fabricated. */
export const compareAuthenticity: Comparer = ({ assertion, passages }) => {
  const claimsFalse = NOT_GENUINE.test(wordsOf(assertion)) && !/ valid /.test(wordsOf(assertion));
  const questioned = passages.find((passage) => NOT_GENUINE.test(passage.words));
  if (questioned)
    return rule(
      claimsFalse ? 'supports' : 'contradicts',
      questioned,
      'the statement calls the data altered, made up or old',
    );
  return null;
};
