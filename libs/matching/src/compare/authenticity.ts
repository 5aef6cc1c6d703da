import { ALREADY, DATA, OUT } from './data-words';
import { lexicon, wordsOf } from './lexicon';
import { type Comparer, rule } from './ruling';

const OLD_WORD =
  '(?:old|older|outdated|stale|historic\\w*|legacy|alte\\w?|altere\\w?|veraltet\\w*|ancienn\\w+|anciens?|obsolet\\w+|vieux|vieill\\w+|antigu\\w+|viej\\w+|desactualizad\\w+|vecch\\w+|datat\\w+|superat\\w+|antig\\w+|desatualizad\\w+|oude?|verouderd\\w*|star\\w{1,4}|ustarev\\w+|stary\\w*|stare|starych|nieaktualn\\w+|gaml\\w+|foraldra\\w+)';
const EARLIER =
  '(?:earlier|previous\\w*|prior|past|former|pre existing|known|fruher\\w*|bekannt\\w*|precedent\\w*|anterieur\\w*|anterior\\w*|previ[oa]s?|pasad\\w+|precedent[ei]|passat\\w+|eerder\\w*|vorige|prezhn\\w+|proshl\\w+|predydush\\w+|ran(?:n\\w+|ee)|wczesniej\\w*|poprzedni\\w*|dawn\\w+|tidigare|gammalt)';
const LEAK =
  '(?:leaks?|breach\\w*|incidents?|attacks?|hacks?|theft|fuites?|piratage|\\w*leck|\\w*vorfall\\w*|\\w*vorfalle\\w*|angriff\\w*|filtracion\\w*|ataques?|incidentes?|violazion\\w*|attacc\\w+|incident[ei]|vazamentos?|fugas?|\\w*lek\\w*|\\w*aanval\\w*|incidenten?|utech\\w+|atak\\w*|vzlom\\w*|wyciek\\w*|incydent\\w*|\\w*lackor?|intrang\\w*|lacka\\w*)';
/** What is said of data that is not what it is sold as: made up, changed, of an earlier leak, somebody else's. */
const NOT_GENUINE = lexicon({
  'made up': `fake\\w*, fabricat\\w+, forged, forger\\w+, invented, fictitious, fictional, synthetic, bogus, dummy, (?:test|demo|sample|mock|training) (?:\\w+ )?${DATA}, machine generated, computer generated, generated, not genuine, inauthentic, invalid, not valid, counterfeit,
    gefalscht\\w*, erfunden\\w*, fingiert\\w*, fiktiv\\w*, testdaten\\w*, testumgebung, ausgedacht\\w*, falschung\\w*, fauss\\w*, faux, fabrique\\w*, inventee?s?, fictifs?, fictives?, de test, jeu d essai, donnees d essai, falsific\\w+, fals[oa]s?, inventad\\w+, ficticios?, ficticias?, de prueba\\w*, fabricad\\w+, apocrif\\w+,
    falsi, inventat\\w+, fittizi\\w*, di prova, di test, forjad\\w+, ficticios?, ficticias?, de teste, vervalst\\w*, verzonnen, nep\\w*, fictiev\\w*, testgegevens, testomgeving, poddel\\w+, falshiv\\w+, sfabrikovan\\w*, sgenerirovan\\w*, vymyshlen\\w+, testov\\w+, falsyw\\w+, sfabrykowan\\w*, spreparowan\\w*, wygenerowan\\w*, zmyslon\\w*, fikcyjn\\w*, testow\\w+, podrobion\\w*, pahittad\\w*, fabricerad\\w*, forfalskad\\w*, falska?, testdata, fiktiv\\w*, nedeistvitel\\w+, ne (?:yavlyaetsya )?valid\\w*`,
  changed: `altered, doctored, manipulat\\w+, tampered, edited, photoshop\\w*, modified, falsified, manipuliert\\w*, verandert\\w*, bearbeitet\\w*, verfalscht\\w*, manipule\\w*, modifie\\w*, altere\\w*, retouch\\w*, trafique\\w*, alterad\\w+, modificad\\w+, editad\\w+, adulterad\\w+, retocad\\w+, alterat\\w+, modificat\\w+, ritoccat\\w+, contraffatt\\w*, gemanipuleerd\\w*, aangepast\\w*, bewerkt\\w*, izmenen\\w*, otredaktirovan\\w*, podmenen\\w*, iskazhen\\w*, zmanipulowan\\w*, zmienion\\w*, przerobion\\w*, andrad\\w*, andrats, redigerad\\w*, manipulerad\\w*`,
  old: `(?:com\\w+|came|taken|stem\\w*) (?:\\w+ ){0,2}?from (?:\\w+ ){0,3}?(?:19|20)\\d\\d, ${OLD_WORD} (?:\\w+ ){0,2}?${DATA}, ${DATA} (?:\\w+ ){0,5}?${OLD_WORD}, ${EARLIER} (?:\\w+ ){0,2}?${LEAK}, ${LEAK} (?:\\w+ ){0,3}?${EARLIER}, (?:${ALREADY}|long) (?:\\w+ ){0,4}?${OUT}, first (?:\\w+ ){0,2}?${OUT}, recycl\\w+, recicl\\w+, riciclat\\w+, gerecycled, recykl\\w+, repost\\w*, re posted, repackaged, rehash\\w*, same archives, compil\\w+, kompil\\w+, collated, (?:stitched|pieced|glued|put) together, skleen\\w*, sobran\\w* iz, zusammengestellt\\w*, zusammengestuckelt, samengesteld, sammanstalld\\w*, posklejan\\w*, zlepek, recopila\\w+, raccolta di, colagem, compost\\w+ de,
    (?:dates?|dating|goes|date|stems?|originat\\w+) (?:\\w+ )?(?:back )?(?:to|from|in) (?:\\w+ ){0,4}?(?:19|20)\\d\\d, remont\\w+ (?:a|en) (?:\\w+ ){0,3}?(?:19|20)\\d\\d, dat\\w+ (?:de|del|von|aus|van|uit|al|do) (?:\\w+ ){0,3}?(?:19|20)\\d\\d, (?:stamm\\w+|stamt|stammar|stamm\\w* ) (?:\\w+ ){0,2}?(?:aus|uit|fran) (?:\\w+ ){0,4}?(?:19|20)\\d\\d, risal\\w+ al (?:\\w+ )?(?:19|20)\\d\\d, remontam a (?:\\w+ )?(?:19|20)\\d\\d, pochodz\\w+ z (?:\\w+ ){0,2}?(?:19|20)\\d\\d, (?:otnos\\w+ k|datir\\w+) (?:\\w+ ){0,2}?(?:19|20)\\d\\d, fran (?:ar )?(?:19|20)\\d\\d, years (?:ago|old), jahre alt, ans d age, anos atras, anni fa, jaar oud, let nazad, lat temu, ar sedan, produkt of, produ\\w+ (?:de|di|of) un incidente?, no (?:existio|hubo) (?:\\w+ ){0,4}?(?:nueva|nuevo|hackeo), nueva filtracion`,
  foreign: `(?:does|do|did) not (?:belong|originate|come|stem|match|correspond)\\w*, not (?:ours|from (?:us|our)), unrelated (?:to )?, no (?:match|relation|connection|link) (?:to|with), gehoren nicht, stammen nicht, nicht (?:\\w+ ){0,3}(?:von uns|aus unser\\w*), (?:ne|n) (?:proviennent|provient|appartien\\w+|correspond\\w*), no (?:pertenec\\w+|proced\\w+|provien\\w+|correspond\\w+|coincid\\w+), non (?:appart\\w+|proveng\\w+|provien\\w+|corrispond\\w+), nao (?:pertenc\\w+|correspond\\w+|proven\\w*|vem|sao nossos), niet van ons, niet afkomstig, ne (?:prinadlezh\\w+|sootvetstv\\w+|otnos\\w+|imeyut otnosh\\w*), nie (?:pochodz\\w+|naleza\\w*|nalez\\w+|odpowiada\\w+), (?:kommer|ar|stammar|tillhor) inte`,
});

const GENUINE =
  / (?:genuine\w*|authentic\w*|real|legitimate|legit|valid|original\w*|unedited|unaltered|accurate|(?:belongs?|belonging) to us|(?:is|are|were) ours|indeed ours|come from our|came from our|echt\w*|authentisch\w*|unverandert\w*|gehoren uns|stammen (?:von uns|aus unser\w*)|authentiques?|veritables?|reel\w*|vrai\w*|proviennent bien|nous appartiennent|autentic\w+|reales|verdader\w+|verdadeir\w+|legitim\w+|genuin\w+|reais|reali|ver[eiao]|originale|van ons|authentiek\w*|podlinn\w+|nastoyash\w+|realn\w+|dostovern\w+|deistvitel\w+|prawdziw\w+|autentyczn\w+|akta|autentisk\w*|verklig\w*|riktig\w*) /;

const MADE_UP = NOT_GENUINE.map(([, pattern]) => pattern);

const isFlawed = (words: string): boolean => MADE_UP.some((pattern) => pattern.test(words));

/** Genuine and new, as sold, or doctored, recycled, made up, somebody else's: what is wrong with a part is wrong with it. */
export const compareAuthenticity: Comparer = ({ assertion, passages }) => {
  const words = wordsOf(assertion);
  const claimsFalse = isFlawed(words) && !isExcused(words);
  const flawed = passages.find((passage) => isFlawed(passage.words) && !isExcused(passage.words));
  if (flawed)
    return rule(
      claimsFalse ? 'supports' : 'contradicts',
      flawed,
      'the statement calls the data altered, made up, old or another’s',
    );
  const spoken = passages.find(({ words: said }) => GENUINE.test(said) || isFlawed(said));
  if (!spoken) return null;
  const isGenuine = GENUINE.test(spoken.words) ? !spoken.negated : true;
  return rule(
    isGenuine === !claimsFalse ? 'supports' : 'contradicts',
    spoken,
    isGenuine ? 'the statement calls the data genuine' : 'the statement does not call the data genuine',
  );
};

/** "No sign of manipulation", "not fake". */
const isExcused = (words: string): boolean =>
  / (?:no|not|nor|without|kein\w*|nicht|keinerlei|aucun\w*|pas|ningun\w*|sin|nessun\w*|non|senza|nenhum\w*|nao|sem|geen|niet|zonder|ne|net|bez|nie|brak|zadn\w+|ing[ae]\w*|inte|utan) (?:\w+ ){0,3}?(?:signs?|indication|evidence|anzeichen|hinweis\w*|trace|indice|indicios?|segn\w+|sinais|aanwijzing\w*|priznak\w*|slad\w*|oznak\w*|tecken|been|fake\w*|fabricat\w+|altered|edited|manipul\w+|gefalscht\w*|falsch\w*|fals\w+|alter\w+|vervalst\w*|poddel\w+|sfabryk\w+|forfalsk\w+) /.test(
    words,
  ) &&
  !/ (?:not|nicht|non|nie|ne|no|niet|nao|inte) (?:genuine|valid\w*|echt|real\w*|authenti\w+|autentic\w+) /.test(
    words,
  );
