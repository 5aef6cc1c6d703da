import { conceptsIn, tellingWords, wordsOf } from './lexicon';
import { type Passage } from './passage';
import { type Comparer, rule } from './ruling';
import { METHOD_CONCEPTS } from './way-concepts';

/** Ways in that are told by their name alone; an account or a password is named in every notice. */
const TELLTALE: ReadonlySet<string> = new Set([
  'phishing',
  'mfa fatigue',
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
  / (?:(?:compromised|stolen|leaked|reused|recycled|hacked|vole\w*|derobe\w*|gestohlene\w*|gestolen|robad\w+|rubat\w+|roubad\w+|ukraden\w*|skradzion\w*|stulna) (?:\w+ ){0,3}(?:accounts?|credentials?|logins?|passwords?|tokens?|mots? de passe|identifiants|comptes?|zugangsdaten|konto|wachtwoord\w*|credenzial\w*|credencia\w*|claves?)|accounts? (?:\w+ ){0,8}(?:hacked|compromised|used to|misused|stolen)|credential stuffing) /;

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
      (common.length > 1 && !passage.negated) ||
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
