import { DATA, PUBLIC_DATA } from './data-words';
import { wordsOf } from './lexicon';
import { type Passage } from './passage';
import { type Comparer, rule, type Ruling } from './ruling';

/** Data that anybody could see before, or that is about nobody. */
const PUBLIC = new RegExp(
  ` (?:${PUBLIC_DATA}|(?:un|de)classified|nonsensitive|synthetic|fake|dummy|(?:test|demo|sample|training) (?:\\w+ )?${DATA}|(?:non|not|nicht|no|nao|niet|ne|nie|icke|inte) (?:considered )?(?:sensib\\w+|sensitive|confidential|classified|vertraulich\\w*|eingestuft\\w*|confidentiel\\w*|classifie\\w*|confidencia\\w+|clasificad\\w+|classificat\\w+|riservat\\w+|sensive\\w+|sigilos\\w+|vertrouwelijk\\w*|gevoelig\\w*|sekretn\\w+|konfidentsialn\\w+|poufn\\w+|wrazliw\\w+|kansliga?|hemliga?)|testdaten|(?:datos|donnees|dados|fichiers?|archivos) de (?:prueba|test|teste)|dati di prova|testgegevens|testov\\w+|testow\\w+|testdata) `,
);
const SECRET =
  / (?:classified|top secret|secrets?|noforn|fouo|eyes only|geheim\w*|verschlusssache\w*|streng vertraulich|eingestuft\w*|classifie\w*|classification|confidentiel defense|secret defense|clasificad\w+|secret[oa]s?|reservad[oa]s?|classificat\w+|segret\w+|sigilos\w+|ultrassecret\w+|classificad\w+|geheime?|staatsgeheim\w*|gerubriceerd\w*|sekretn\w+|gostain\w+|gosudarstvenn\w+ tain\w+|tajn\w+|scisle tajn\w+|niejawn\w+|hemlig\w*|sakerhetsklassa\w*) /;
const CONFIDENTIAL =
  / (?:\w{0,5}confidential\w*|sensitive|proprietary|restricted|privileged|internal|vertraulich\w*|sensib(?:le|el)\w*|schutzenswert\w*|confidentiel\w*|sensibles?|confidencia(?:l|is|les)|\w{0,5}confidencia(?:is|l|les)|sensiveis|sensivel|restrit\w+|reservad\w+|riservat\w+|confidenzial\w+|sensibil[ei]|vertrouwelijk\w*|gevoelig\w*|konfidentsialn\w+|dlya sluzhebnogo|sluzhebn\w+|chuvstviteln\w+|vnutrenn\w+|poufn\w+|wrazliw\w+|wewnetrzn\w+|konfidentiel\w*|kanslig\w*|interna?|interne\w{0,2}|intern[oi]s?) /;
/** "Internal" and "sensitive" beside data or a marking; an investigation is internal too. */
const MARKED_CONFIDENTIAL =
  / (?:\w{0,5}confidential|proprietary|restricted|privileged|highly sensitive|(?:sensitive|internal) (?:\w+ )?(?:data|documents?|files?|papers?|material|records?|marking|information|use|communications?|memos?|reports?)|(?:marked|marking|labell?ed|stamped) (?:\w+ ){0,3}?(?:internal|sensitive)|vertraulich\w*|schutzenswert\w*|(?:interne\w*|sensib\w+) (?:\w+ )?(?:daten|dokumente\w*|unterlagen|informationen|akten|papiere)|confidentiels?|confidentielles?|(?:documents?|donnees|fichiers?|informations?|notes?|pieces) (?:\w+ )?(?:internes?|sensibles?)|confidencia(?:l|is|les)|(?:datos|documentos?|archivos?|informacion|dados|ficheiros|arquivos|informacoes) (?:\w+ )?(?:intern[oa]s?|sensibles?|sensiveis|reservad[oa]s?|restrit\w+)|riservat[oaie]|confidenzial\w+|(?:dati|documenti|file|informazioni) (?:\w+ )?(?:intern[ei]|sensibili)|vertrouwelijk\w*|(?:gevoelige|interne) (?:\w+ )?(?:gegevens|documenten|stukken|informatie|bestanden)|konfidentsialn\w+|dlya sluzhebnogo|sluzhebn\w+|(?:vnutrenn\w+|chuvstviteln\w+) (?:\w+ )?(?:dann\w+|dokument\w*|informats\w+|fail\w*)|poufn\w+|(?:wewnetrzn\w+|wrazliw\w+) (?:\w+ )?(?:dan\w+|dokument\w*|informac\w+|plik\w*)|(?:dan\w+|dokument\w*|informacj\w+) (?:wewnetrzn\w+|wrazliw\w+)|konfidentiell\w*|(?:interna|kansliga) (?:\w+ )?(?:uppgifter|handlingar|dokument|data|filer)) /;
/** Readable as it stands. */
const PLAIN =
  / (?:plain ?text\w*|clear ?text\w*|in (?:the )?clear|unencrypted|unhashed|unmasked|unprotected|unredacted|readable|full card|klartext\w*|unverschlusselt\w*|ungehasht\w*|en clair|non chiffre\w*|non hache\w*|lisibles?|texto (?:plano|claro|simples)|en claro|sin cifrar|em claro|nao (?:cifrad|criptografad|encriptad)\w+|sem (?:criptografia|cifra\w*)|in chiaro|non (?:cifrat|crittografat)\w+|leesba\w+|onversleuteld\w*|platte tekst|otkryt\w+ (?:vid\w*|tekst\w*)|nezashifrovan\w*|jawn\w+ tekst\w*|otwart\w+ tekst\w*|niezaszyfrowan\w*|tekstem jawnym|okrypterad\w*|i klartext) /;
/** Hashed, encrypted, masked, made nameless. */
const PROTECTED =
  / (?:(?:salted|hash\w*|bcrypt|scrypt|argon2\w*|pbkdf2|md5|sha ?\d+|encrypt\w*|masked|truncated|tokeni[sz]ed|redacted|obfuscated|scrambled|pseudonymi[sz]\w*|anonymi[sz]\w*|last (?:four|4) digits)|gehasht\w*|\w*hashwert\w*|verschlussel\w*|maskiert\w*|gekurzt\w*|anonymisiert\w*|pseudonymisiert\w*|haches?|hachees?|hachage|chiffr\w+|masque\w*|tronque\w*|anonymise\w*|hashead\w+|cifrad\w+|encriptad\w+|enmascarad\w+|truncad\w+|anonimizad\w+|cifrat\w+|crittograf\w+|mascherat\w+|troncat\w+|oscurat\w+|anonimizzat\w+|criptografad\w+|mascarad\w+|versleuteld\w*|gemaskeerd\w*|afgekort\w*|geanonimiseerd\w*|zashifrovan\w*|khesh\w*|khash\w*|zamaskirovan\w*|obezlichen\w*|zaszyfrowan\w*|zahas\w+|skrot\w* (?:kryptograficzn\w+)?|zamaskowan\w*|zanonimizowan\w*|krypterad\w*|krypterat|hashad\w*|hashat|maskerad\w*|trunkerad\w*|anonymiserad\w*) /;
/** "Mostly", "the greater part": the rest is as sensitive as claimed. */
const MOSTLY =
  / (?:mostly|most|mainly|chiefly|largely|primarily|predominantly|majority|bulk|in part|uberwiegend\w*|grosstenteils|hauptsachlich|vorwiegend|mehrheit\w*|meisten|grossteil|principalement|essentiellement|majorite|majoritairement|plupart|principalmente|mayoria|mayormente|mayor parte|en gran parte|maggior parte|prevalentemente|perlopiu|maioria|maior parte|majoritariamente|sobretudo|voornamelijk|grotendeels|meeste|merendeel|hoofdzakelijk|bolshinstv\w+|bolsh\w+ chast\w*|preimushchestvenno|v osnovnom|wiekszosc\w*|glownie|przewaznie|framst|huvudsakligen|mestadels|merparten|storsta delen|flesta) /;

/** How the data is kept from others' eyes: secret, confidential, public; readable or hashed. */
export const compareSensitivity: Comparer = ({ assertion, passages, statement }) => {
  if (statement.stance === 'denies' && !passages.some(({ words }) => PUBLIC.test(words))) return null;
  const words = wordsOf(assertion);
  if (PLAIN.test(words)) return between(passages, PLAIN, PROTECTED);
  if (PROTECTED.test(words)) return between(passages, PROTECTED, PLAIN);
  const claimsSecret = SECRET.test(words);
  const open = passages.find((passage) => PUBLIC.test(passage.words) && !isDeniedPublic(passage));
  if (open) {
    const isOther = claimsSecret || !/ (?:unclassified|synthetic|fake|dummy) /.test(open.words);
    return rule(
      isOther && !MOSTLY.test(open.words) ? 'contradicts' : 'narrows',
      open,
      'the statement calls the data less sensitive than claimed',
    );
  }
  if (!claimsSecret && !CONFIDENTIAL.test(words)) return null;
  const speaking = passages.filter((passage) =>
    (claimsSecret ? SECRET : MARKED_CONFIDENTIAL).test(passage.words),
  );
  const same = speaking.find((passage) => !passage.negated);
  if (same) return rule('supports', same, 'the statement calls the data as sensitive as claimed');
  return speaking[0]
    ? rule('contradicts', speaking[0], 'the statement says that no data so sensitive was touched')
    : null;
};

/** The claimed state of two that exclude each other. */
function between(passages: readonly Passage[], claimed: RegExp, opposite: RegExp): Ruling | null {
  for (const passage of passages) {
    const same = claimed.test(passage.words);
    if (!same && !opposite.test(passage.words)) continue;
    return same === !passage.negated
      ? rule('supports', passage, 'the statement says the same of how the data was protected')
      : rule('contradicts', passage, 'the statement says otherwise of how the data was protected');
  }
  return null;
}

/** "Not publicly available"; "no sensitive data" is no such denial. */
const isDeniedPublic = ({ words, negated }: Passage): boolean =>
  negated &&
  / (?:not|nicht|pas|no|non|nao|niet|ne|nie|inte|never) (?:\w+ ){0,3}?(?:public\w*|published|offentlich\w*|publi\w*|pubblic\w*|openba\w*|opublik\w+|offentlig\w*|publicer\w*|veroffentlicht\w*) /.test(
    words,
  );
