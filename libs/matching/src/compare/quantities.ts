import { type Assertion, type AssertionKind, secondsOf } from '#assertions';

import { DATA_CONCEPTS } from './data-concepts';
import { conceptsIn } from './lexicon';
import { type Passage } from './passage';
import { type Comparer, type Question, rule, ruleByAssertion, type Ruling } from './ruling';

/** An official figure within a tenth of the claimed one, or above it, bears the claim out. */
const TOLERANCE = 0.1;

/** Volumes, file counts, durations and prices: by value, with an upper bound ("fewer than ten") never more than it says. */
export const compareQuantity: Comparer = (question) => {
  const { assertion } = question;
  const claimed = amountOf(assertion);
  if (claimed === null) return rejectedFigures(question);
  const official = question.official
    .map(assertion.kind === 'access_duration' ? asDuration : (other) => other)
    .map((other) => (other.negated ? asUpperBound(other, question) : other))
    .filter((other) => other.kind === assertion.kind && !other.negated && sameMeasure(assertion, other));
  return (
    unlessRejected(question, onlyViewed(question, closest(claimed, official))) ??
    (assertion.kind === 'access_duration' ? vaguelyShort(claimed, question) : null) ??
    limitedAmount(question) ??
    nothingTaken(question)
  );
};

const EXCEEDS =
  / (?:exceed\w*|more than|above|greater|larger|depass\w*|exced\w*|plus de|uber(?:steig\w*|schreit\w*|schritt\w*)|mehr als|super\w+|rebas\w+|mas de|mais de|ultrapass\w+|oltre|piu di|overschrijd\w*|boven|meer dan|hoger|prevys\w+|prevyshaet|bolee|bolshe|przekracza\w*|przekroczy\w*|wiecej niz|overstig\w*|mer an) /;

/** "Does not exceed 600 GB" says how much there was at most. */
export function asUpperBound(other: Assertion, { passages }: Question): Assertion {
  const clause = passages.find(
    ({ field, start, end }) => field === other.field && start <= other.start && other.start < end,
  );
  return clause && EXCEEDS.test(clause.words) ? { ...other, negated: false, comparator: '<=' } : other;
}

/** "From 18 to 25 December" dates the incident, and tells how long it lasted. */
const asDuration = (other: Assertion): Assertion => {
  const { kind, value } = other;
  if (kind !== 'incident_date' || value === null || typeof value !== 'object' || !('from' in value))
    return other;
  const seconds = secondsOf(value);
  return seconds === null || seconds === 0 ? other : { ...other, kind: 'access_duration', value: seconds };
};

export function closest(claimed: number, official: readonly Assertion[]): Ruling | null {
  let best: Assertion | null = null;
  for (const other of official) {
    if (best === null || distance(claimed, other) < distance(claimed, best)) best = other;
  }
  const value = best ? amountOf(best) : null;
  if (best === null || value === null) return null;
  if (value >= claimed * (1 - TOLERANCE) && best.comparator !== '<=') {
    const larger = value > claimed * (1 + TOLERANCE);
    return ruleByAssertion(
      'supports',
      best,
      `the official figure (“${best.quote}”) is ${larger ? 'larger than claimed' : 'the claimed one within a tenth'}`,
    );
  }
  return ruleByAssertion('narrows', best, `the official figure (“${best.quote}”) is smaller than claimed`);
}

const distance = (claimed: number, other: Assertion): number => {
  const value = amountOf(other);
  return value === null || value <= 0 ? Infinity : Math.abs(Math.log(value / claimed));
};

export function amountOf({ value }: Assertion): number | null {
  if (typeof value === 'number') return value;
  return value && typeof value === 'object' && 'amount' in value ? value.amount : null;
}

const currencyOf = ({ value }: Assertion): string | null =>
  value && typeof value === 'object' && 'currency' in value ? value.currency : null;
const sameMeasure = (a: Assertion, b: Assertion): boolean => currencyOf(a) === currencyOf(b);

/** Who rejects the claimed figures in general contradicts each that no official figure bears out. */
export function unlessRejected(question: Question, ruling: Ruling | null): Ruling | null {
  return ruling?.relation === 'supports' ? ruling : (rejectedFigures(question) ?? ruling);
}

const FIGURES =
  / (?:numbers?|figures?|tall(?:y|ies)|counts?|amount of data|volumes?|totals?|claimed (?:amount|size)|chiffres?|nombres?|decompte|cifras?|numeros?|recuento|volumen|zahl|zahlen|angaben|anzahl|datenmenge|cifr[ae]|numer[oi]|conteggio|quantita|contagem|quantidade|aantal|aantallen|cijfers?|hoeveelheid|tsifr\w*|chislo|chisla|kolichestvo|obem\w*|dannye o kolichestve|liczb\w*|dane o liczbie|siffror\w*|antal\w*|uppgifterna om antal\w*|mangd\w*) /;
const WRONG =
  / (?:incorrect|inaccurate|false|wrong|untrue|nonsense|absurd\w*|dismiss\w*|(?:not|cannot) (?:recogni[sz]e|confirm|verify|substantiate)|ne reconnai\w+|nicht (?:nachvollzieh\w+|bestatig\w+)|no (?:reconoc\w+|confirm\w+)|non (?:riconosc\w+|trovano riscontro)|nao (?:reconhec\w+|confirm\w+)|(?:niet herken\w+|herken\w+ (?:\w+ )?niet)|ne (?:podtverzhd\w+|priznae\w+)|nie (?:potwierdza\w*)|(?:kan|kanner) inte (?:bekrafta|igen)|kanner inte igen|unfounded|baseless|misleading|fanciful|fiction\w*|exaggerat\w+|overstat\w+|inflat\w+|grossly|invented|made up|(?:not|no way) (?:\w+ )?(?:accurate|correct|true|reflect\w*|match\w*)|do(?:es)? not (?:match|reflect|correspond|add up)|reject\w*|dispute\w*|far from|no (?:basis|relation|bearing)|faux|fausse\w*|inexact\w*|errone\w*|exager\w+|gonfle\w*|fantaisist\w+|infonde\w*|ne correspond\w*|sans (?:fondement|rapport)|contest\w+|falsch\w*|unzutreffend\w*|ubertrieben\w*|uberhoht\w*|erfunden\w*|haltlos\w*|aus der luft|(?:stimm|entsprech|treff)\w+ (?:\w+ ){0,2}?nicht|nicht (?:korrekt|richtig|zutreffend)|fals[aoi]s?|incorrect[oa]s?|exagerad\w+|infladas?|inflad\w+|infundad\w+|no (?:se )?(?:correspond\w+|ajust\w+|coincid\w+|son (?:correct\w+|ciert\w+|real\w+))|rechaz\w+|desmient\w+|errat[aeio]|sbagliat\w+|fals[aei]|esagerat\w+|gonfiat\w+|inattendibil\w+|inesatt\w+|priv[ei] di (?:ogni )?fondamento|non (?:corrispond\w+|rispond\w+|sono (?:corrett\w+|ver[ei]))|fantasios\w+|incorret[oa]s?|exagerad[oa]s?|sem fundamento|nao (?:correspond\w+|confere\w*|batem|sao (?:corret\w+|verdadeir\w+|reais))|rejeit\w+|desment\w+|onjuist\w*|overdreven|klop\w+ (?:\w+ ){0,2}?(?:niet|van geen)|klopt van geen|onzin|uit de lucht|nevern\w+|zavyshen\w*|preuvelichen\w*|ne sootvetstv\w+|nedostovern\w+|oproverg\w+|vymysel|vymyshlen\w*|nieprawdziw\w+|zawyzon\w+|przesadzon\w+|nie (?:odpowiada\w*|zgadza\w*|jest prawdziw\w+|sa prawdziw\w+)|bledn\w+|wyssan\w+|felaktig\w*|overdriv\w+|stammer (?:\w+ )?inte|gripna ur luften|gripen ur luften|inte korrekt\w*) /;

const REJECTABLE: ReadonlySet<AssertionKind> = new Set(['data_volume', 'record_count', 'file_count']);

/** "The numbers being shared are incorrect" contradicts every figure of the claim. */
export function rejectedFigures({ assertion, passages }: Question): Ruling | null {
  if (!REJECTABLE.has(assertion.kind)) return null;
  const passage = passages.find(({ words }) => FIGURES.test(words) && WRONG.test(words));
  return passage
    ? rule('contradicts', passage, 'the statement rejects the claimed figures in general')
    : null;
}

const LIMITED_AMOUNT =
  / (?:(?:limited|small|minimal|tiny|modest) (?:amount|quantity|volume|number|set) of (?:\w+ )?(?:data|information|files|documents|material|records)|(?:geringe|kleine|begrenzte) (?:daten)?(?:menge|anzahl|teil) (?:an |von )?(?:daten|dateien|dokumente\w*)?|(?:quantite|volume|nombre) (?:limite|restreint|reduit)\w* de (?:donnees|fichiers|documents)|(?:petit nombre|faible (?:volume|quantite)) de (?:donnees|fichiers|documents)|(?:cantidad|volumen|numero) (?:limitad|reducid|pequen)\w+ de (?:datos|informacion|archivos|documentos|ficheros)|(?:quantita|numero|volume) (?:limitat|ridott|esigu)\w+ di (?:dati|file|documenti)|(?:quantidade|volume|numero) (?:limitad|reduzid|pequen)\w+ de (?:dados|informacoes|arquivos|ficheiros|documentos)|(?:beperkte|kleine|geringe) hoeveelheid (?:\w+ )?(?:gegevens|data|bestanden|documenten)|(?:nebolsh|ogranichenn|neznachiteln)\w+ (?:chast|obem|kolichestvo)\w* (?:\w+ )?(?:dann\w+|fail\w+|dokument\w+|informats\w+)|(?:niewielk|ograniczon)\w+ (?:ilosc|czesc|liczb)\w* (?:dan\w+|plik\w+|dokument\w+|informacj\w+)|(?:liten|begransad|mindre) (?:mangd|del) (?:av )?(?:\w+ )?(?:data|uppgifter|filer|dokument)) /;

function limitedAmount({ assertion, passages }: Question): Ruling | null {
  if (assertion.kind !== 'data_volume' && assertion.kind !== 'file_count') return null;
  const passage = passages.find(({ words }) => LIMITED_AMOUNT.test(words));
  return passage ? rule('narrows', passage, 'the statement speaks of a limited amount') : null;
}

const VIEWED =
  / (?:viewed|seen|visible|displayed|looked at|(?:could be|was|were|been) (?:read|opened)|accessible|on screen|opened|eingesehen|einsehbar|gesehen|angesehen|sichtbar|consulte\w*|visualis\w+|vue?s?|visibles?|visualizad\w+|consultad\w+|vist[oaie]s?|visionat\w+|consultat\w+|visualizzat\w+|visibil\w+|ingezien|bekeken|zichtbaar|prosmotr\w+|vidn\w+|przegladan\w+|wyswietl\w+|widoczn\w+|wglad\w*|visades|visats|synlig\w*|granskat\w*|tittat\w*) /;
const COPY =
  '(?:cop(?:y|ied|ies|ying)|taken|exfiltrat\\w+|download\\w*|extract\\w*|saved|exported|kopier\\w*|heruntergeladen|entwendet|abgeflossen|abgezogen|copie\\w*|extrait\\w*|telecharg\\w+|exfiltre\\w*|copiad\\w+|descargad\\w+|extraid\\w+|copiat\\w+|scaricat\\w+|sottratt\\w+|baixad\\w+|descarregad\\w+|gekopieerd|gedownload|meegenomen|skopirova\\w+|skachiva\\w+|vygruzh\\w+|skachan\\w*|skopiowan\\w*|pobran\\w*|kopier\\w*|laddat\\w*|nedladdad\\w*)';
/** "But not copied", "whether they were copied is not known", "none was copied", "there was no download", "only viewed". */
const COPY_OPEN = new RegExp(
  ` (?:(?:no|not|none|never|without|nothing|nicht|kein\\w*|nichts|ohne|pas|aucun\\w*|rien|sans|ningun\\w*|sin|nada|non|nessun\\w*|senza|niente|nao|nenhum\\w*|sem|niet|geen|zonder|niets|ne|ni|bez|nie|zadn\\w+|inte|ing[ae]\\w*|utan) (?:\\w+ ){0,5}?${COPY}|${COPY} (?:\\w+ ){0,6}?(?:not|none|nicht|kein\\w*|niet|neizvestno|nie|inte|unknown|unclear|ungewiss|unklar)|(?:only|merely|at least|nur|lediglich|zumindest|seulement|solo|apenas|alleen|tolko|tylko|bara|endast) (?:\\w+ )?(?:viewed|seen|displayed|eingesehen|consulte\\w*|consultad\\w+|visualizad\\w+|visualizzat\\w+|consultat\\w+|ingezien|bekeken|prosmotr\\w+|przegladan\\w+|visades)) `,
);

/** The clause in which this is said to have been seen, with what follows it, leaves the copying out. */
export function isOnlyViewed(passages: readonly Passage[], index: number): boolean {
  const around = passages.slice(index, index + 2);
  return (
    around.some(({ words }) => COPY_OPEN.test(words)) && (around[0] ? VIEWED.test(around[0].words) : false)
  );
}

/** Seen is less than taken: who claims the loot is not borne out by "viewed, and perhaps not copied". */
function onlyViewed({ assertion, passages }: Question, ruling: Ruling | null): Ruling | null {
  const quote = ruling?.statementQuote;
  if (assertion.kind === 'access_duration' || ruling?.relation !== 'supports' || quote?.start == null)
    return ruling;
  const { start } = quote;
  const index = passages.findIndex(
    (one) => one.field === quote.field && one.start <= start && start < one.end,
  );
  const passage = passages[index];
  return passage && isOnlyViewed(passages, index)
    ? rule('narrows', passage, 'the statement says that this much was viewed, not that it was copied')
    : ruling;
}

const DAY = 86_400;
/** What "a few hours" may be at most, in seconds. */
const SHORT_SPELLS: readonly (readonly [RegExp, number])[] = [
  [/ (?:few|several|some|quelques|einige\w*|wenige\w*|paar|unas|algunas|alcune|poche|algumas|poucas|enkele|paar|neskolko|kilka|nagra) (?:hours|heures|stunden|horas|ore|uur|uren|chasov|godzin|timmar) /, DAY],
  [/ (?:few|several|some|quelques|einige\w*|wenige\w*|paar|unos|algunos|alcuni|pochi|alguns|poucos|enkele|neskolko|kilka|nagra) (?:days|jours|tage\w*|dias|giorni|dagen|dnei|dni|dagar) /, 7 * DAY],
]; // prettier-ignore

/** "A few days" has no value, and yet is less than two weeks. */
function vaguelyShort(claimed: number, { passages }: Question): Ruling | null {
  for (const [pattern, most] of SHORT_SPELLS) {
    const passage = claimed > most && passages.find(({ words, negated }) => !negated && pattern.test(words));
    if (passage) return rule('narrows', passage, 'the statement speaks of a shorter time, without a figure');
  }
  return null;
}

/** A loss of data named by a noun, which a negated clause rules out as a whole. */
const LOSS =
  '(?:exfiltration\\w*|data (?:theft|loss|leak\\w*|breach)|theft of (?:data|information|files)|(?:daten)?abfluss\\w*|datendiebstahl\\w*|datenleck\\w*|datenklau|(?:fuite|vol|exfiltration|extraction) d\\w* donnees|(?:robo|fuga|filtracion|exfiltracion|sustraccion|extraccion) de (?:datos|informacion)|furto di dati|sottrazione di dati|esfiltrazione\\w*|(?:vazamento|exfiltracao|roubo|fuga|extracao) de (?:dados|informacoes)|datadiefstal|datalek|exfiltratie|utech\\w+(?: dann\\w+)?|khishchen\\w+ dann\\w+|vygruzk\\w+ dann\\w+|wyciek\\w*(?: dan\\w+)?|kradziez\\w* dan\\w+|datastold\\w*|datalack\\w*|exfiltrering\\w*)';
/** "No data was taken", "nothing was copied", "copied none of them", and every loss ruled out. */
const NOTHING_TAKEN = new RegExp(
  ` (?:${LOSS}|(?:no|not any) (?:\\w+ )?(?:data|files?|documents?|information) (?:\\w+ ){0,3}?(?:taken|stolen|exfiltrated|copied|extracted|leaked|downloaded|left)|(?:nothing|none)(?: of \\w+)? (?:\\w+ ){0,3}?(?:taken|stolen|copied|exfiltrated|downloaded|left)|(?:copied|took|stole|downloaded|exfiltrated) (?:none|nothing|no (?:data|files?|documents?))|kein\\w* (?:daten|dateien) (?:\\w+ ){0,3}?(?:abgeflossen|gestohlen|entwendet|kopiert|abgezogen)|nichts (?:\\w+ ){0,2}?(?:gestohlen|entwendet|kopiert|abgeflossen)|(?:aucune?|pas de) (?:donnees?|fichiers?) (?:\\w+ ){0,4}?(?:volee?s?|derobee?s?|exfiltree?s?|copiee?s?|extraite?s?|sortie?s?)|rien na ete (?:vole|derobe|copie|extrait)|no (?:\\w+ ){0,3}?(?:robaron|sustrajeron|extrajeron|copiaron) (?:datos|informacion|nada)|ningun (?:dato|archivo) (?:\\w+ ){0,3}?(?:robado|copiado|extraido|sustraido)|(?:nessun (?:dato|file)|niente) (?:\\w+ ){0,3}?(?:sottratt\\w|rubat\\w|copiat\\w|esfiltrat\\w)|(?:non|ne) (?:\\w+ ){0,4}?sottratti dati|nenhum (?:dado|arquivo|ficheiro) (?:\\w+ ){0,3}?(?:roubad\\w|copiad\\w|extraid\\w|vazad\\w)|nada foi (?:roubado|copiado|levado|extraido)|(?:geen (?:\\w+ )?(?:gegevens|data|bestanden)|niets) (?:\\w+ ){0,3}?(?:gestolen|buitgemaakt|gelekt|gekopieerd|meegenomen)|(?:dann\\w+|nichego) (?:\\w+ )?ne (?:\\w+ )?(?:pokhishch\\w+|skopirova\\w+|utek\\w+|vygruzh\\w+|ukraden\\w*)|(?:zadn\\w+ dan\\w+|nic) nie (?:\\w+ )?(?:skradzion\\w*|wykradzion\\w*|skopiowan\\w*|wycieklo)|(?:inga (?:uppgifter|data|filer)|inget|ingenting) (?:\\w+ ){0,3}?(?:stulits|stals|lackt|kopierats|tagits)) `,
);

const ANY_DATA =
  / (?:data|information|files|documents|donnees|fichiers|informations|daten|dateien|datos|informacion|archivos|dati|informazioni|dados|informacoes|gegevens|bestanden|dann\w+|informatsi\w+|danych|danym|dane|plikow|uppgifter|data|filer) /;
const TAKEN_AWAY =
  / (?:taken|stolen|removed|exfiltrat\w+|copied|extracted|leak\w*|left|vole\w*|exfiltre\w*|derobe\w*|fuite\w*|entwendet|abgeflossen|gestohlen|kopiert|abfluss|abgezogen|robad\w+|sustraid\w+|extraid\w+|filtrad\w+|fuga|filtracion|sottratt\w+|sottrazione|rubat\w+|esfiltrat\w+|roubad\w+|vazamento\w*|vazad\w+|extraid\w+|gestolen|buitgemaakt|gelekt|ontvreemd|utech\w+|pokhishchen\w*|skopirovan\w*|vygruzh\w+|wyciek\w*|skradzion\w*|wykradzion\w*|stulit\w*|lackt|lackage|stulna) /;
/** Data in general, no kind of it: "nothing to suggest that data has been removed". */
const deniesAnyTheft = (words: string): boolean =>
  ANY_DATA.test(words) && TAKEN_AWAY.test(words) && conceptsIn(words, DATA_CONCEPTS).size === 0;

/** An attack admitted with "no sign of a data theft" leaves no room for gigabytes. */
function nothingTaken({ assertion, passages, statement }: Question): Ruling | null {
  if (statement.stance !== 'acknowledges') return null;
  if (assertion.kind !== 'data_volume' && assertion.kind !== 'file_count') return null;
  const passage = passages.find(
    ({ words, negated }) => negated && (NOTHING_TAKEN.test(words) || deniesAnyTheft(words)),
  );
  return passage ? rule('contradicts', passage, 'the statement finds no sign that data was taken') : null;
}
