/**
 * What a sentence of an official statement does. `loss`: says that data or systems were reached; `incident`: says that
 * something happened; `denial`: says that it did not; `inquiry`: says that claims are being looked into; `silence`:
 * declines to say.
 */
export type Cue = 'loss' | 'incident' | 'denial' | 'inquiry' | 'silence';

export interface CuePattern {
  readonly cue: Cue;
  readonly name: string;
  readonly pattern: RegExp;
  /** Says so even in a sentence that denies something else. */
  readonly holds?: true;
}

const DATA =
  '(?:data|datasets?|information|files?|documents?|records?|accounts?|credentials?|passwords?|numbers?|images?|footage|source code|code|copy|databases?|e-?mails?|addresses|details|photos|pieces of information)';
const HOSTS = '(?:systems?|servers?|network)';
const THINGS = `(?:${DATA}|${HOSTS})`;
const TAKEN =
  'accessed|stolen|taken|leaked|compromised|exfiltrated|copied|exposed|obtained|downloaded|acquired|released|published|breached|hacked|encrypted|viewed|disclosed|extracted|infiltrated|posted|dumped';
/** That data was affected is a loss; that a server was affected says no more than that something happened. */
const REACHED = `(?:${TAKEN}|impacted|affected)`;
/** Within the sentence: a decimal point or a domain does not end it. */
const WITHIN = '(?:[^.;]|\\.(?=[\\p{L}\\d]))';

const INTRUDER =
  '(?:attackers?|intruders?|hackers?|(?:threat|criminal|malicious) actors?|actor|criminals?|unauthori[sz]ed (?:third )?(?:part(?:y|ies)|persons?|individuals?|users?))';
/** What evidence would be of, where none was found. */
const OF_A_BREACH =
  '(?:breach|compromis|intrusion|hack|unauthori[sz]ed|exfiltrat|impact|access|incident|attack|disclos|leak|stolen|taken|obtained|involved|claims?\\b|allegation|legitima|authentic|genuine|without authori)';

/** The order is that of preference when one sentence does several things. */
export const CUES: readonly CuePattern[] = [
  {
    cue: 'denial',
    name: 'denial.not-breached',
    pattern:
      /\b(?:not|never|n't) (?:been |was |were )?(?:\p{L}+ )?(?:breached|hacked|compromised|the subject of|suffered|a breach|identified any (?:trace|evidence|sign)|found any (?:evidence|indication|sign)|seen (?:any )?evidence|connected to (?:any|a))|\bno (?:breach|compromise|intrusion) (?:of|at|in|into)\b|: no (?:breach|compromise|intrusion|hack)\b|\bno data (?:has been|have been|was|were) (?:leaked|stolen|taken|compromised|accessed|exposed)|\b(?:systems?|networks?|servers?|platforms?|infrastructure) (?:has|have|was|were)(?: not|n't) (?:been )?(?:accessed|penetrated|infiltrated|entered)|\bat no (?:point|time|stage)\b[^.;]{0,60}\b(?:breach|compromis|access|hack)|\b(?:breach|compromise|intrusion|attack|hack|leak)\b[^.;,]{0,40}\b(?:did not|has not) (?:occur|happen|take place|taken place)|\bthere (?:has been|is|was) no (?:\p{L}+ )?(?:breach|intrusion|compromise|data breach|security breach|hack|unauthori[sz]ed access|cyber)/iu,
  },
  {
    cue: 'denial',
    name: 'denial.no-evidence',
    pattern: new RegExp(
      `\\b(?:no|zero|not (?:\\p{L}+ ){0,3}any|any) (?:\\p{L}+ )?(?:evidence|indications?|signs?|traces?|proof)\\b(?!(?: as to)? (?:whether|when|how|who|why))${WITHIN}{0,120}\\b${OF_A_BREACH}|\\b(?:not|un)(?: currently)? ?aware of any (?:\\p{L}+ ){0,3}${OF_A_BREACH}|\\bnothing (?:that |which |to )?(?:suggests?|indicates?|points? to)\\b${WITHIN}{0,120}\\b${OF_A_BREACH}|\\bconfirmed no leakage|\\bno (?:data )?leak(?:age)? `,
      'iu',
    ),
  },
  {
    cue: 'denial',
    name: 'denial.not-from-here',
    pattern:
      /\b(?:does|do|did|has|have|had)(?: not|n't) (?:\p{L}+ ){0,4}?(?:come|came|originated?|stem(?:med)?|been (?:taken|obtained)) from (?:its|our|their|the company|us)\b|\b(?:did|do|does)(?: not|n't) originate with (?:us|it|them)\b|\bnone of (?:its|our|their|the) (?:[\p{L}-]+,? ){1,8}?(?:was|were|is|are|has been|have been) (?:\p{L}+ )?(?:involved|affected|impacted|breached|compromised|accessed)/iu,
  },
  {
    cue: 'denial',
    name: 'denial.false',
    pattern:
      /\b(?:misleading|false|baseless|without (?:any )?basis|untrue|fabricated|unfounded|unsubstantiated|hoax|incorrect claims?|not authentic|not genuine|denie[sd]|categorically|refutes?d?|(?:completely|remains?|fully) (?:safe|secure|protected))\b/iu,
  },
  {
    cue: 'denial',
    name: 'denial.old-data',
    pattern:
      /\b(?:same (?:archives|data|dataset)|(?:publicly available|public profile|scraped|already public|previously (?:leaked|published))[^.]{0,40}(?:data|information)?|old data|recycled)\b|producto de un incidente de|données anciennes/iu,
  },
  {
    cue: 'denial',
    name: 'denial.other-languages',
    pattern:
      /no (?:existió|hubo|se ha producido|ha sufrido)|no sufrió|desmiente|descarta|niegan? |отрица|weis(?:t|en) [^.;]{0,80}zurück|gab (?:es )?keinen (?:\p{L}*angriff|vorfall)|aucune? (?:intrusion|fuite|compromission|piratage|violation|élément ne)|dément|pas (?:de )?trace|keine (?:hinweise|anzeichen|belege)|kein (?:hackerangriff|angriff|datenleck)|dementier|nessun (?:attacco|incidente|accesso)|esclude|smentisc|non risultano|não (?:houve|há (?:\p{L}+ )?(?:evidência|indíci|sina)|foi identificad)|no hay (?:\p{L}+ )?(?:evidencia|indicio|constancia|prueba)|aucun (?:indice|signe)|non (?:vi sono|ci sono|c'è) (?:\p{L}+ )?(?:evidenz|indizi|tracc|segn)|geen (?:bewijs|teken)|признаков [^.;]{0,60}не (?:обнаруж|выявл|зафиксир)|desmente|nega |geen (?:aanwijzing|datalek|inbraak|sprake)|ontkent|недействительн|не является|не имеют? отношения|опроверг|утеч\p{L}* не (?:было|зафиксирован)|взлома не было|не подтвержда|сгенерирован/iu,
  },
  {
    cue: 'loss',
    name: 'loss.reached',
    pattern: new RegExp(
      `\\b${DATA}\\b${WITHIN}{0,90}\\b(?:was|were|been|being|be|got|had) (?:\\p{L}+ ){0,2}${REACHED}\\b|\\b${HOSTS}\\b${WITHIN}{0,90}\\b(?:was|were|been|being|be|got|had) (?:\\p{L}+ ){0,2}(?:${TAKEN})\\b|\\b(?:stolen|leaked|compromised|exfiltrated|copied|exposed|obtained|downloaded|acquired|hacked|encrypted|accessed) (?:\\p{L}+ ){0,4}${THINGS}\\b|\\b${THINGS} (?:stolen|taken|leaked|exposed) (?:is|are|was|were)\\b|\\bhad (?:their|its) (?:data|information) (?:stolen|taken)`,
      'iu',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.took',
    pattern: new RegExp(
      `\\b(?:obtained|acquired|accessed|downloaded|copied|exfiltrated|extracted|stole|extract|exfiltrate|gained (?:unauthori[sz]ed )?access to|able to access|access to (?:one|some|certain|part|a |an |our|these))\\b${WITHIN}{0,80}\\b(?:personal|customer|employee|member|user|source code|${THINGS})`,
      'iu',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.what-was-in-it',
    pattern: new RegExp(
      `(?:(?<!\\b(?:was|been|is|were|fully|quickly) )\\bcontained|\\bcontain(?:s|ing)?|\\bincluded?|\\bincludes|\\binvolve[sd]?|\\baffected)\\b${WITHIN}{0,80}\\b(?:personal|customer|employee|member|user|source code|${DATA})`,
      'iu',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.without-permission',
    pattern: new RegExp(
      `\\b${DATA}\\b${WITHIN}{0,160}\\b(?:compiled|collected|gathered|harvested|scraped|used|accessed|shared)\\b(?=${WITHIN}{0,100}\\bwithout (?:[\\p{L}']+ ){0,4}(?:permission|authori[sz]ation|consent|knowledge))`,
      'iu',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.breach-of',
    pattern:
      /\b(?:data breach|breach of (?:personal|customer)|unauthori[sz]ed (?:and illegal )?access to|unauthori[sz]ed activity within|ransomware (?:attack|incident)|security breach|persons affected|individuals affected|were hacked|was hacked|leakage of|has been leaked|recovered successfully|compromised|confirm(?:s|ed)? (?:a|the) (?:\p{L}+ )?breach|confirmed that [^.]{0,80}(?:relates to|already disclosed|previously disclosed))\b/iu,
  },
  {
    cue: 'loss',
    name: 'loss.other-languages',
    pattern:
      /violation de données|accès non autorisé|données[^;]{0,80}(?:volées|consultées|exfiltrées|concernées|compromises|dérobées)|victimes? d'une cyberattaque|extraire|a pu consulter|datos[^;]{0,60}(?:expuestos|robados|comprometidos|afectados|extraíd)|acceso no autorizado|ha permitido el acceso|gegevens[^;]{0,60}(?:gestolen|gelekt|ingezien|buitgemaakt)|toegang (?:gehad|verkregen|tot)|daten[^;]{0,60}(?:gestohlen|abgeflossen|kopiert|veröffentlicht|betroffen|eingesehen)|opfer eines (?:cyber|hacker)|unbefugter zugriff|zugang auf|dati[^;]{0,60}(?:sottratti|rubati|esfiltrati|esposti)|accesso non autorizzato|dados[^;]{0,60}(?:roubados|expostos|vazados|copiados|recuperados)|foram (?:\p{L}+ ){0,2}(?:expostos|publicados|roubados|copiados|vazados|divulgados)|acesso não autorizado|утечка произошла|данные[^;]{0,60}(?:похищен|утекли|скопирован)|фиксировали инциденты/iu,
  },
  {
    cue: 'incident',
    name: 'incident.named',
    pattern:
      /\b(?:cyber ?-?(?:attack|incident|security (?:issue|incident|event)|crime)|(?:it |data )?security incident|incident|cyberattacks?|outage|attacks (?:on|against)|attempts? to gain|suspicious activity|unauthori[sz]ed activity|intrusion|attack|issue is limited|(?:related|relates|pertains) to (?:a|an|one of \p{L}+) (?:third[- ]party|supplier|vendor|partner|subcontractor)|taken offline|took (?:certain )?systems offline|breach|phishing)\b/iu,
  },
  {
    cue: 'incident',
    name: 'incident.limited',
    holds: true,
    pattern: new RegExp(
      `\\b(?:the|this|that) (?:[\\p{L}-]+ ){0,2}(?:breach|incident|attack|intrusion|compromise|${INTRUDER})\\b${WITHIN}{0,40}\\b(?:beyond|spread|moved|reached (?:other|any other|further)|extend(?:s|ed)? (?:to|past)|(?:was|is|remained) (?:limited|confined|isolated|contained|restricted))\\b`,
      'iu',
    ),
  },
  {
    cue: 'incident',
    name: 'incident.intruder',
    holds: true,
    pattern: new RegExp(
      `\\b${INTRUDER} (?:\\p{L}+ )?(?:had access|accessed|gained|entered|broke|got in|controlled|opened|copied|obtained)\\b`,
      'iu',
    ),
  },
  {
    cue: 'incident',
    name: 'incident.by-mistake',
    holds: true,
    pattern: new RegExp(
      `\\b${DATA}\\b${WITHIN}{0,60}\\b(?:not (?:authori[sz]ed|intended|meant) for (?:public|publication|download)|(?:inadvertently|mistakenly|unintentionally|by mistake|in error))`,
      'iu',
    ),
  },
  {
    cue: 'incident',
    name: 'incident.other-languages',
    pattern:
      /cyberattaque|attaque informatique|incident|intrusion|cyberangriff|hackerangriff|angriff|ciberataque|ataque|incidente|ransomware|attacco|intrusione|cyberaanval|datalek|incidente|comprometeu|indisponíveis|инцидент|атак|взлом|утечк|tentativo/iu,
  },
  {
    cue: 'inquiry',
    name: 'inquiry.claims',
    pattern:
      /\b(?:aware of (?:\p{L}+ ){0,3}(?:claims?|reports?|posts?|allegations?|articles|assertions|tweets|situation)|(?:investigating|reviewing|looking into|assessing|verifying|examining|analy[sz]ing) (?:the |these |this |those |into )?(?:\p{L}+ )?(?:claims?|reports?|matter|allegations?|posts?|situation)|take (?:this|these|the) (?:claims?|allegations?|reports?) seriously|takes this allegation|we are (?:currently )?investigating\b|(?:currently|still) investigating\b|investigation is (?:ongoing|under way|underway)|(?:inquiries|enquiries) (?:are|remain|continue)\b|actively addressing|alleged to have)|(?:prüf|untersuch)\p{L}+ (?:die |den )?(?:vorw|behaupt|hinweis|sachverhalt)|enquête est en cours|investigando|verifiche in corso|onderzoeken (?:de|het)|проводим проверку|проверяем/iu,
  },
  {
    cue: 'inquiry',
    name: 'inquiry.unconfirmed',
    pattern:
      /\b(?:no confirmation (?:so far|yet|to date)|(?:has|have|had|is|are|was|were|could)(?: not|n't) (?:yet |so far )?(?:be |been )?(?:confirmed|verified)|(?:remains?|as yet|still) unconfirmed|yet to be (?:confirmed|verified))\b|подтвержден\p{L}+ (?:\p{L}+ ){0,4}не (?:получ|наш|име)|(?:pas (?:encore )?(?:été )?|nicht |noch nicht |sin |non (?:è |sono )?(?:stat[aeio] )?|não (?:foi |foram )?|niet )(?:confirmée?s?|bestätigt|confirmar|confermat\p{L}|confirmad\p{L}+|bevestigd)/iu,
  },
  {
    cue: 'silence',
    name: 'silence.no-comment',
    pattern:
      /\b(?:no comment|declin(?:ed|es|ing) to comment|(?:do|does|did|will|would|can) ?not (?:\p{L}+ )?comment|cannot comment|unable to comment|not comment(?:ing)? on)\b|kein(?:en)? kommentar|äußern? sich nicht|ne (?:fera|souhaite|fait) pas de commentaire|pas de commentaire|sin comentarios|no hará comentarios|nessun commento|não comenta|geen commentaar|не комментиру|от комментариев/iu,
  },
];

/**
 * The sentence reports what somebody else says, or says what did not happen. Claims in insurance and health care are no
 * allegations.
 */
export const ATTRIBUTED =
  /\b(?:(?<!(?:health|insurance|medical|billing|warranty)(?: \p{L}+)?,? )claim(?:s|ed|ing)?(?! (?:data|information|history|records?|handling|payments?))|alleg(?:e|es|ed|edly|ation)|reports? (?:that|of)|(?:social media|online) (?:posts?|reports?)|tweets|purport|supposed|rumou?r|assert|announced plans)|behaupte|presunto|prétend|supuest|alegad|beweert|якобы|сообщени/iu;
export const NEGATED =
  /\b(?:no|not|never|none|neither|nor|without|cannot|unaffected|n't|denie[sd]|deny|refute[sd]?)\b|\b(?:aucune?|ne sont pas|n'ont pas|kein|keine|nicht|nie|ningún|ninguna|nessun|nenhum|geen|niet|non|pas)\b|(?:^|[^\p{L}])(?:не|нет|ни|não)(?!\p{L})/iu;
/** "Unauthorised", spelled as a negation in other languages, negates nothing. */
export const UNAUTHORISED = /(?<!\p{L})(?:no|non|não|niet|nicht) (?=autori[sz]|geautoris)/giu;
/** Reaches over commas: what follows is said not to be known, or not to be so. */
export const WIDE_NEGATION =
  /\b(?:no|zero|not (?:\p{L}+ ){0,3}any) (?:\p{L}+ )?(?:evidence|indications?|signs?|traces?|proof)\b|\b(?:denie[sd]|deny|refute[sd]?) that\b|\bnot aware\b|\bnothing (?:that |which |to )?(?:suggests?|indicates?|points? to)\b|\bnone of (?:its|our|their|the)\b|\bat no (?:point|time|stage)\b/iu;
/** Open as yet: "whether data was taken is being examined". */
export const OPEN = /(?<!\p{L})(?:whether|if|ob)(?!\p{L})/iu;
/** May is a month too. */
export const HEDGED =
  /\b(?:may(?! (?:19|20)\d\d)(?<!(?:\d|\d(?:st|nd|rd|th)|of|in|and|early|late) may)|might|could|potentially|possibly|attempt(?:s|ed)?)\b|habría|podría|seraient|könnte|zou(?:den)? kunnen|poderia|potrebbe/iu;
/** Of an incident that is over and known, said of a claim that warms it up. */
export const BYGONE =
  /\b(?:incidents?|breach(?:es)?) (?:of|in|from) the past\b|\b(?:past|prior|previous|earlier|old(?:er)?) (?:\p{L}+ )?(?:incidents?|breach(?:es)?)\b/giu;
/** Found out so far, with more to come. */
export const PROVISIONAL =
  /\b(?:so far|to date|thus far|as yet|at (?:this|the present) (?:stage|time|point|moment)|preliminary|at present)\b/iu;
/** To look into a thing is more than to be aware that it is said. */
export const LOOKING_INTO =
  /\b(?:investigating|reviewing|looking into|assessing|verifying|examining|analy[sz]ing|ongoing|under way|underway)\b/iu;
