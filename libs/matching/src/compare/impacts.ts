import { ALL, LIMITING, VERY_FEW } from './extent';
import { conceptsIn, lexicon, wordsOf } from './lexicon';
import { type Passage } from './passage';
import { type Comparer, rule } from './ruling';
import { SYSTEM_CONCEPTS } from './way-concepts';

/** What an attack does to the victim, in the words of those who boast of it and of those who admit it. */
const EFFECTS = lexicon({
  encrypted: `encrypt\\w*, chiffr\\w+, crypte\\w*, verschlussel\\w+, cifrad\\w+, cifrat\\w+, crittograf\\w+, criptograf\\w+, encriptad\\w+, versleutel\\w*, zashifrova\\w*, shifrova\\w+, zaszyfrowa\\w*, krypter\\w*, ransomware\\w*, rancongiciel\\w*, gijzelsoftware, shifrovalshchik\\w*, locked, cryptolocker\\w*`,
  deleted: `delet\\w+, eras\\w+, wip(?:ed|es|er|ing), destroy\\w+, destruct\\w+, lost, formatted, purged, excluid\\w+, apagad\\w+, apagam\\w+, destrui\\w*, supprim\\w+, efface\\w*, detrui\\w*, geloscht\\w*, vernichtet\\w*, zerstort\\w*, borrad\\w+, borram\\w+, eliminad\\w+, destru\\w+, cancellat\\w+, distrutt\\w+, verwijderd\\w*, gewist\\w*, vernietigd\\w*, usuniet\\w*, zniszczon\\w*, skasowan\\w*, raderat\\w*, raderad\\w*, forstord\\w*, loss of (?:information|data), perda de (?:informacoes|dados), perdid\\w+, perte de donnees, datenverlust, udalen\\w*, udalil\\w*, unichtozh\\w+, stert\\w*`,
  outage: `outages?, offline, unavailable, inaccessible\\w*, unreachable, down, dead, disrupt\\w*, interrupt\\w*, halt\\w*, stopp\\w+, standstill, stood still, suspend\\w*, paraly\\w+, crippled, knocked out, shut\\w* ?down, cancel\\w*, postpon\\w*, annul\\w*, abgesagt\\w*, gestrichen\\w*, cancelad\\w*, suspendid\\w*, annullat\\w*, geannuleerd\\w*, otmen\\w+, snesl\\w*, snesen\\w*, polozh\\w+, eruit, er uit, odwolan\\w*, installd\\w*, out of (?:service|action|operation|order), closed, downtime, indispon\\w+, hors service, en panne, a l arret, arret\\w*, interromp\\w+, paralys\\w+, bloqu\\w+, ausfall\\w*, ausfielen, ausgefallen, lahm\\w*, stillstand\\w*, still ?gelegt, erreichbar, gestoppt, stand\\w* still,
    interrup\\w+, inoperativ\\w+, caid[oa]s?, cayeron, fuera de servicio, parad\\w+, paro, pararon, paraliz\\w+, paralic\\w+, deten\\w+, detuv\\w+, derrub\\w+, fora do ar, fora de servico, parou, pararam, inacessive\\w+, inaccessibil\\w+, fuori (?:servizio|uso), bloccat\\w+, ferm[aoie]\\w*, interrott\\w+, onbereikba\\w+, plat\\w*, uitgevallen, uitval, stil, stilgelegd, stilgevallen, onderbr\\w+,
    nedostup\\w+, legl\\w+, upal\\w*, ne rabota\\w+, ostanov\\w+, prostoi\\w*, paraliz\\w+, otklyuch\\w+, niedostepn\\w+, nie dzial\\w+, sparalizowa\\w+, zatrzyma\\w+, przestoj\\w*, wstrzyma\\w+, awari\\w+, otillganglig\\w*, nere, utslag\\w+, stod still, stopp\\w*, stann\\w+, driftstopp\\w*, avbrott\\w*, lag nere`,
  defaced: `deface\\w*, (?:web ?)?(?:site|page|homepage|vitrine)s? (?:\\w+ ){0,4}?(?:altered|changed|modif\\w+|replaced|verandert\\w*|gewijzigd|izmenen\\w*|zmienion\\w*|andrad\\w*), altered web, verunstalt\\w+, defigur\\w+, deform\\w+, defac\\w+`,
  access: `full access, full control, full topics access, domain admin, root access, intrusion, leak\\w*, compromis\\w*`,
});
const PATTERNS = new Map(EFFECTS);

/** "Not reachable", "not available": the negation says the outage. */
const UNREACHABLE =
  / (?:erreichbar|verfugbar|available|accessible|reachable|disponi\w+|disponibil\w+|acessive\w+|accessibil\w+|bereikba\w+|beschikba\w+|rabota\w+|dostup\w+|dzial\w+|dostepn\w+|tillganglig\w*|fungera\w*|funktionier\w+|fonctionn\w+|funciona\w+|function\w*|werk\w+) /;

/** "Production never stopped", "operations continued as normal": no outage. */
const RUNNING =
  / (?:(?:kept|keep|continue\w*|remain\w*|stay\w*|run(?:s|ning)?|still) (?:\w+ ){0,2}?(?:running|producing|operat\w+|normal\w*|open|online|available|uninterrupted|functioning)|uninterrupted|unimpaired|as (?:usual|normal)|fully operational|ununterbrochen|uneingeschrankt|regular weiter|lauft (?:\w+ )?(?:normal|weiter)|liefen (?:\w+ ){0,3}?weiter|normalement|sans interruption|con normalidad|normalmente|regolarmente|ininterrott\w+|sem interrupc\w+|ongestoord|gewoon door\w*|v (?:shtatnom|obychnom) rezhime|shtatn\w+|bez pereboev|bez zakloc\w+|normaln(?:ie|ym trybie)|som vanligt|utan avbrott) /;
/** "Backups are intact": what is said of the thing that is said to be harmed. */
const UNHARMED =
  / (?:intact\w*|unharmed|undamaged|untouched|unaffected|safe|available|sain(?:e|s|es)?|unversehrt|unbeschadigt|intakt\w*|unberuhrt|indemnes?|integr[oaie]\w?|salv[oa]s?|intatt[oaie]|onbeschadigd|onaangetast|tsel[ya]\w*|ne postradal\w*|nienaruszon\w*|nieuszkodzon\w*|oskadad\w*|opaverkad\w*) /;
const A_FEW_OF = new RegExp(
  ` (?:${VERY_FEW} (?:of|out of|sur|des|von|der|de|di|dei|delle|van|iz|z|av) (?:\\w+ )?(?:\\w+ ){0,3}?|${VERY_FEW} (?:\\w+ ){0,2}?(?:servers?|server\\w*|machines?|maschine\\w*|pcs?|computers?|laptops?|workstations?|systems?|systeme?\\w*|plants?|sites?|lines?|offices?|files?|wards?|postes?|serveurs?|usines?|ordinateurs?|servidor\\w*|equipos?|maquinas?|plantas?|macchin\\w+|stabiliment\\w+|computador\\w*|fabricas?|machines|computers|servers|vestiging\\w*|server\\w*|komput\\w+|stanki?|stank\\w*|tsekh\\w*|serwer\\w*|maszyn\\w*|maskiner|datorer|servrar|fabriker))`,
);

/** What was done to the victim: encrypted, deleted, out of order, defaced. */
export const compareImpact: Comparer = ({ assertion, passages }) => {
  const words = wordsOf(assertion);
  const wanted = conceptsIn(words, EFFECTS);
  if (wanted.size === 0) return null;
  const touches = ({ words: said }: Passage) =>
    [...wanted].some((effect) => PATTERNS.get(effect)?.test(said) === true);
  const says = (passage: Passage) =>
    !passage.negated || (wanted.has('outage') && UNREACHABLE.test(passage.words));
  const hit = conceptsIn(words, SYSTEM_CONCEPTS);
  const denied = passages.find(
    (passage) =>
      (touches(passage) && !says(passage)) ||
      (wanted.has('outage') && RUNNING.test(passage.words)) ||
      (UNHARMED.test(passage.words) &&
        [...conceptsIn(passage.words, SYSTEM_CONCEPTS)].some((system) => hit.has(system))),
  );
  const affirming = passages.filter((passage) => passage !== denied && touches(passage) && says(passage));
  const isPart = ({ words: said }: Passage) => LIMITING.test(said) || A_FEW_OF.test(said);
  const affirmed = (ALL.test(words) ? affirming.find(isPart) : undefined) ?? affirming[0];
  // "The portal was down; production ran on": one thing stood still and another did not.
  if (denied && affirmed && !touches(denied))
    return rule('narrows', denied, 'the statement confirms this effect, and says what it spared');
  if (denied) return rule('contradicts', denied, 'the statement denies this effect');
  if (!affirmed) return null;
  return ALL.test(words) && isPart(affirmed)
    ? rule('narrows', affirmed, 'the statement confirms this effect on a part only')
    : rule('supports', affirmed, 'the statement confirms this effect');
};
