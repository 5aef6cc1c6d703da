import { foldedWords } from '#organisations';

import { limits } from './extent';
import { acronymsOf, conceptsIn, literal, tellingWords, wordsOf } from './lexicon';
import { type Passage } from './passage';
import { type Comparer, type Question, rule } from './ruling';
import { supplierInstead } from './victim';
import { SYSTEM_CONCEPTS } from './way-concepts';
import { mentions, weigh } from './weighing';

const FEW =
  '(?:only (?:a |an |one )?|limited to |non critical |nur (?:ein\\w* )?|lediglich |un seul |solo |unicamente |apenas |slechts |alleen |tolko |tylko |bara |endast )(?:\\w+ ){0,4}?';
const FEW_OF =
  '(?:small (?:number|proportion|portion|part|percentage) of |limited (?:number|part|portion|set) of |(?:select|small) group of |handful of |isolated |single |einzelne\\w* |(?:kleine\\w*|geringe\\w*|begrenzte\\w*) (?:anzahl|teil\\w*|zahl) |petit nombre |partie limitee de |singol[oi] |beperkt (?:aantal|deel) |enstaka |mindre antal )(?:\\w+ ){0,7}?';
const PART_OF =
  '(?:parts? of |teile? |parties? de |partes? de |parte d[aeio]\\w* |delen van |chast\\w* |czesc\\w* |delar av )(?:\\w+ ){0,2}?';
const HOSTS =
  '(?:servers?|server\\w*|systems?|systeme?\\w*|networks?|netz\\w*|netzwerk\\w*|applications?|anwendung\\w*|fileserver\\w*|environments?|devices?|gerate\\w*|serveurs?|reseaux?|servidor\\w*|sistem\\w+|redes?|retei?|dispositiv\\w+|estate|systemen|netwerk\\w*|systemow?|serwer\\w*|sieci|servrar|natverk\\w*|it)';
/** "Only a few servers", "parts of the network", "an isolated system". */
const NETWORK =
  '(?:network|systems|infrastructure|estate|netzwerk\\w*|netze\\w*|systeme|reseau|systemes|red|sistemas|rete|sistemi|rede|netwerk|systemen|seti|sistem|sieci|systemow|natverket|systemen)';
const FEW_SYSTEMS = new RegExp(` (?:(?:${FEW}|${FEW_OF})${HOSTS}|${PART_OF}${NETWORK}) `);
const SHARE_OF_SYSTEMS = new RegExp(
  `%[^.;]{0,40}\\b(?:servers?|systems?|network|estate|devices|endpoints)\\b`,
  'iu',
);
const isFew = ({ words, text }: Passage): boolean => FEW_SYSTEMS.test(words) || SHARE_OF_SYSTEMS.test(text);

/** The claim speaks of the victim's network or servers and names no product. */
const UNSPECIFIC = new RegExp(` (?:network\\w*|konzernnetz\\w*|${HOSTS.slice(3)} `);

/**
 * Systems: the product or its specific function named. A statement that speaks of few or minor systems narrows every one
 * it does not name, and one that hands the incident to a supplier narrows what was said to be the victim's own.
 */
export const compareSystem: Comparer = (question) => {
  const { assertion, passages, statement } = question;
  const words = wordsOf(assertion);
  const claimed = conceptsIn(words, SYSTEM_CONCEPTS);
  const unspecific = claimed.size === 0 && UNSPECIFIC.test(words);
  const patterns = [
    ...SYSTEM_CONCEPTS.filter(([concept]) => claimed.has(concept)).map(([, pattern]) => pattern),
    ...literal(
      [...acronymsOf(assertion), ...tellingWords(words)].filter((word) => !namesVictim(question, word)),
    ),
  ];
  const named = passages.filter((passage) => mentions(passage, patterns) && !isOwnProtection(passage));
  const cleared = named.filter((passage) => passage.negated);
  if (statement.stance === 'denies')
    return cleared[0] && !unspecific
      ? rule('contradicts', cleared[0], 'the statement says that this system was not affected')
      : null;
  const affirmed = named.filter((passage) => !passage.negated);
  if (affirmed.length === 0 || unspecific) {
    const limited = passages.find((passage) => !passage.negated && isFew(passage));
    if (limited) return rule('narrows', limited, 'the statement speaks of few or minor systems only');
    const supplier = unspecific ? supplierInstead(question) : null;
    if (supplier) return rule('narrows', supplier, 'the statement speaks of a supplier’s systems');
  }
  return weigh(
    affirmed,
    cleared,
    ({ words: said }) => patterns.some((pattern) => limits(said, pattern)),
    'this system',
  );
};

/** "Servers of Acme India": that Acme is named again says nothing of its servers. */
function namesVictim({ claim, statement }: Question, word: string): boolean {
  const names = [
    ...claim.assertions.filter(({ kind }) => kind === 'victim').map(({ quote }) => quote),
    statement.issuer.name ?? '',
  ];
  return foldedWords(names.join(' ')).includes(word);
}

const isOwnProtection = ({ words }: Passage): boolean =>
  / (?:firewall|adequate safeguards|multi factor|have reported|restored|recommend) /.test(words);
