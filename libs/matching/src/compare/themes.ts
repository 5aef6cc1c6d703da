import { conceptsIn, tellingWords, wordsOf } from './lexicon';
import { LIMITING, type Passage } from './passage';
import { type Comparer, rule } from './ruling';
import { METHOD_CONCEPTS } from './way-concepts';

/** Ways in that are told by their name alone; an account or a password is named in every notice. */
const TELLTALE: ReadonlySet<string> = new Set([
  'phishing',
  'scraping',
  'denial of service',
  'brute force',
  'vulnerability',
  'malware',
]);
/** What a notice says of data or of suppliers besides: no way in is denied by it. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['credentials', 'supply chain']);
const METHODS = new Map(METHOD_CONCEPTS);
const USED_CREDENTIALS =
  / (?:(?:compromised|stolen|leaked|reused|recycled|hacked|vole\w*|derobe\w*|gestohlene\w*|gestolen|robad\w+|rubat\w+|roubad\w+|ukraden\w*|skradzion\w*|stulna) (?:\w+ ){0,3}(?:accounts?|credentials?|logins?|passwords?|mots? de passe|identifiants|comptes?|zugangsdaten|konto|wachtwoord\w*|credenzial\w*|credencia\w*|claves?)|accounts? (?:\w+ ){0,8}(?:hacked|compromised|used to|misused|stolen)|credential stuffing) /;

/** How access was got. A denied hack contradicts a claimed one. */
export const compareMethod: Comparer = ({ assertion, passages, statement }) => {
  const claimed = conceptsIn(wordsOf(assertion), METHOD_CONCEPTS);
  const own = tellingWords(wordsOf(assertion)).slice(0, 6);
  const shared = ({ words }: Passage) =>
    [...claimed].filter((concept) => METHODS.get(concept)?.test(words) === true);
  const denied = passages.find(
    (passage) =>
      passage.negated &&
      shared(passage).some((concept) => !AMBIGUOUS.has(concept) && isRuledOut(passage.words, concept)),
  );
  if (statement.stance === 'denies')
    return denied ? rule('contradicts', denied, 'the statement denies this way in') : null;
  const affirmed = passages.find((passage) => {
    const common = shared(passage).filter(
      (concept) => concept !== 'hack' && !isRuledOut(passage.words, concept),
    );
    return (
      common.some((concept) => TELLTALE.has(concept)) ||
      (common.includes('credentials') && USED_CREDENTIALS.test(passage.words)) ||
      (common.length > 0 && !passage.negated && own.some((word) => passage.words.includes(` ${word} `)))
    );
  });
  if (affirmed) return rule('supports', affirmed, 'the statement names the same way in');
  const mentioned =
    denied ??
    passages.find((passage) => passage.negated && own.some((word) => passage.words.includes(` ${word} `)));
  return mentioned ? rule('contradicts', mentioned, 'the statement found nothing of this way in') : null;
};

const BEFORE =
  / (?:no|not|never|nor|without|havent|hasnt|wasnt|aucune?|pas|kein\w*|nicht|ningun\w*|sin|nessun\w*|non|nao|nenhum\w*|geen|niet|ne|nie|inte|inga|inget) (?:\w+ ){0,6}$/;

/** The negation stands before the way in: "not through hacking", "no vulnerability"; not "phishing; no data was lost". */
function isRuledOut(words: string, concept: string): boolean {
  const at = words.search(METHODS.get(concept) ?? /$/);
  return at >= 0 && BEFORE.test(words.slice(0, at + 1));
}

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
  const speaking = level ? passages.filter((passage) => level.test(passage.words)) : [];
  const same = speaking.find((passage) => !passage.negated);
  if (same) return rule('supports', same, 'the statement calls the data as sensitive as claimed');
  return speaking[0]
    ? rule('contradicts', speaking[0], 'the statement says that no data so sensitive was touched')
    : null;
};

const IMPACTS: readonly (readonly [string, RegExp])[] = [
  [
    'encrypted',
    / (?:encrypt\w*|chiffr\w+|verschlussel\w+|cifrad\w+|cifrat\w+|criptografad\w+|versleuteld\w*|zashifrovan\w*|zaszyfrowan\w*|krypterat\w*|ransomware\w*|rancongiciel|gijzelsoftware) /,
  ],
  [
    'deleted',
    / (?:delet\w+|wip(?:ed|es|er|ing)|destroy\w+|excluid\w+|supprim\w+|geloscht|borrad\w+|cancellat\w+|verwijderd|usunie\w+|raderat\w*|loss of information|perda de informacoes|perdida|udalen\w*|unichtozh\w+) /,
  ],
  [
    'outage',
    / (?:outages?|offline|unavailable|inaccessible\w*|unreachable|down|dead|disrupt\w*|halted|paraly\w+|shut\w* down|out of service|indispon\w+|hors service|en panne|ausfall\w*|ausgefallen|lahmgelegt|erreichbar|interrup\w+|inoperativ\w+|caid[oa]s?|fuera de servicio|derrubad\w+|fora do ar|inaccessibil\w+|fuori servizio|bloccat\w+|onbereikbaar|plat|uitgevallen|nedostup\w+|legl\w+|ne rabota\w+|niedostepn\w+|otillganglig\w*|nere|utslag\w+) /,
  ],
  ['defaced', / (?:deface\w*|altered web|verunstalt\w+|defigur\w+) /],
  [
    'access',
    / (?:full access|full control|full topics access|domain admin|root access|intrusion|leak\w*|compromis\w*) /,
  ],
];
const ALL =
  / (?:all|every|everything|entire|whole|complete\w*|tous|toutes?|tout|alle\w*|gesamt\w*|todos?|todas?|tutt[oiae]|vse|wszystk\w+|alla|allt|hela) /;
/** "Not reachable", "not available": the negation says the outage. */
const UNREACHABLE = / (?:erreichbar|verfugbar|available|accessible|disponible\w*|rabota\w+|dostupn\w+) /;

/** What was done to the victim: encrypted, deleted, out of order, defaced. */
export const compareImpact: Comparer = ({ assertion, passages }) => {
  const words = wordsOf(assertion);
  const wanted = IMPACTS.filter(([, pattern]) => pattern.test(words)).map(([, pattern]) => pattern);
  if (wanted.length === 0) return null;
  const touches = (passage: Passage) => wanted.some((pattern) => pattern.test(passage.words));
  const says = (passage: Passage) => !passage.negated || UNREACHABLE.test(passage.words);
  const denied = passages.find((passage) => touches(passage) && !says(passage));
  if (denied) return rule('contradicts', denied, 'the statement denies this effect');
  const affirmed = passages.find((passage) => touches(passage) && says(passage));
  if (!affirmed) return null;
  return ALL.test(words) && LIMITING.test(affirmed.words)
    ? rule('narrows', affirmed, 'the statement confirms this effect on a part only')
    : rule('supports', affirmed, 'the statement confirms this effect');
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
