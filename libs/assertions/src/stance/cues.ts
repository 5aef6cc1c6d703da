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
}

const THINGS =
  '(?:data|datasets?|information|files?|documents?|records?|accounts?|credentials?|passwords?|numbers?|images?|footage|source code|code|copy|databases?|systems?|servers?|e-?mails?|addresses|details|photos|pieces of information|network)';
const REACHED =
  '(?:accessed|stolen|taken|leaked|compromised|exfiltrated|copied|exposed|obtained|downloaded|acquired|released|published|breached|hacked|encrypted|viewed|disclosed|extracted|impacted|affected|infiltrated|posted|dumped)';

/** The order is that of preference when one sentence does several things. */
export const CUES: readonly CuePattern[] = [
  {
    cue: 'denial',
    name: 'denial.not-breached',
    pattern:
      /\b(?:not|never|n't) (?:been |was |were )?(?:\p{L}+ )?(?:breached|hacked|compromised|the subject of|suffered|a breach|identified any (?:trace|evidence|sign)|found any (?:evidence|indication|sign)|seen (?:any )?evidence|connected to (?:any|a))|\bno breach of\b|\bthere (?:has been|is|was) no (?:breach|intrusion|compromise|data breach|security breach|hack|unauthori[sz]ed access|cyber)/iu,
  },
  {
    cue: 'denial',
    name: 'denial.no-evidence',
    pattern:
      /\b(?:no|not (?:\p{L}+ ){0,3}any|any) (?:evidence|indications?|signs?|traces?|sign|proof)[^.]{0,40}\b(?:breach|compromis|intrusion|hack|unauthori[sz]ed|exfiltrat|impact|access|incident|attack)|\bconfirmed no leakage|\bno (?:data )?leak(?:age)? /iu,
  },
  {
    cue: 'denial',
    name: 'denial.false',
    pattern:
      /\b(?:misleading|false|baseless|without (?:any )?basis|untrue|fabricated|unfounded|hoax|incorrect claims?|not authentic|not genuine|denie[sd]|categorically|refutes?d?|(?:completely|remains?|fully) (?:safe|secure|protected))\b/iu,
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
      /no (?:existió|hubo|se ha producido|ha sufrido)|no sufrió|desmiente|descarta|aucune? (?:intrusion|fuite|compromission|piratage|violation|élément ne)|dément|pas (?:de )?trace|keine (?:hinweise|anzeichen|belege)|kein (?:hackerangriff|angriff|datenleck)|dementier|nessun (?:attacco|incidente|accesso)|esclude|smentisc|non risultano|não (?:houve|há evidência|foi identificad)|desmente|nega |geen (?:aanwijzing|datalek|inbraak|sprake)|ontkent|недействительн|не является|не имеют? отношения|опроверг|утеч\p{L}* не (?:было|зафиксирован)|взлома не было|не подтвержда|сгенерирован/iu,
  },
  {
    cue: 'loss',
    name: 'loss.reached',
    pattern: new RegExp(
      `\\b${THINGS}\\b[^.;]{0,90}\\b(?:was|were|been|being|be|got|had) (?:\\p{L}+ ){0,2}${REACHED}\\b|\\b(?:stolen|leaked|compromised|exfiltrated|copied|exposed|obtained|downloaded|acquired|hacked|encrypted|accessed) (?:\\p{L}+ ){0,4}${THINGS}\\b|\\b${THINGS} (?:stolen|taken|leaked|exposed) (?:is|are|was|were)\\b|\\bhad (?:their|its) (?:data|information) (?:stolen|taken)`,
      'iu',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.took',
    pattern: new RegExp(
      `\\b(?:obtained|acquired|accessed|downloaded|copied|exfiltrated|extracted|stole|extract|gained (?:unauthori[sz]ed )?access to|able to access|access to (?:one|some|certain|part|a |an |our|these)|contain(?:s|ed|ing)?|included?|includes|involve[sd]?|exposure included|affected)\\b[^.;]{0,80}\\b(?:personal|customer|employee|member|user|source code|${THINGS})`,
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
      /violation de données|accès non autorisé|données[^;]{0,80}(?:volées|consultées|exfiltrées|concernées|compromises|dérobées)|victimes? d'une cyberattaque|extraire|a pu consulter|datos[^;]{0,60}(?:expuestos|robados|comprometidos|afectados|extraíd)|acceso no autorizado|ha permitido el acceso|gegevens[^;]{0,60}(?:gestolen|gelekt|ingezien|buitgemaakt)|toegang (?:gehad|verkregen|tot)|daten[^;]{0,60}(?:gestohlen|abgeflossen|kopiert|veröffentlicht|betroffen|eingesehen)|opfer eines (?:cyber|hacker)|unbefugter zugriff|zugang auf|dati[^;]{0,60}(?:sottratti|rubati|esfiltrati|esposti)|accesso non autorizzato|dados[^;]{0,60}(?:roubados|expostos|vazados|copiados|recuperados)|acesso não autorizado|утечка произошла|данные[^;]{0,60}(?:похищен|утекли|скопирован)|фиксировали инциденты/iu,
  },
  {
    cue: 'incident',
    name: 'incident.named',
    pattern:
      /\b(?:cyber ?-?(?:attack|incident|security (?:issue|incident|event)|crime)|(?:it |data )?security incident|incident|cyberattacks?|outage|attempts? to gain|suspicious activity|unauthori[sz]ed activity|intrusion|attack|issue is limited|(?:related|relates|pertains) to (?:a|an|one of \p{L}+) (?:third[- ]party|supplier|vendor|partner|subcontractor)|taken offline|took (?:certain )?systems offline|breach|phishing)\b/iu,
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
      /\b(?:aware of (?:\p{L}+ ){0,3}(?:claims?|reports?|posts?|allegations?|articles|assertions|tweets|situation)|(?:investigating|reviewing|looking into|assessing|verifying|examining|analy[sz]ing) (?:the |these |this |those |into )?(?:\p{L}+ )?(?:claims?|reports?|matter|allegations?|posts?|situation)|take (?:this|these|the) (?:claims?|allegations?|reports?) seriously|takes this allegation|we are (?:currently )?investigating\b|(?:currently|still) investigating\b|investigation is (?:ongoing|under way|underway)|actively addressing|alleged to have)|(?:prüf|untersuch)\p{L}+ (?:die |den )?(?:vorw|behaupt|hinweis|sachverhalt)|enquête est en cours|investigando|verifiche in corso|onderzoeken (?:de|het)|проводим проверку|проверяем/iu,
  },
  {
    cue: 'silence',
    name: 'silence.no-comment',
    pattern:
      /\b(?:no comment|declin(?:ed|es|ing) to comment|(?:do|does|did|will|would|can) ?not (?:\p{L}+ )?comment|cannot comment|unable to comment|not comment(?:ing)? on)\b|kein(?:en)? kommentar|äußern? sich nicht|ne (?:fera|souhaite|fait) pas de commentaire|pas de commentaire|sin comentarios|no hará comentarios|nessun commento|não comenta|geen commentaar|не комментиру|от комментариев/iu,
  },
];

/** The sentence reports what somebody else says, or says what did not happen. */
export const ATTRIBUTED =
  /\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|edly|ation)|reports? (?:that|of)|(?:social media|online) (?:posts?|reports?)|tweets|purport|supposed|rumou?r|assert|announced plans)|behaupte|presunto|prétend|supuest|alegad|beweert|якобы|сообщени/iu;
export const NEGATED =
  /\b(?:no|not|never|none|neither|nor|without|cannot|unaffected|n't)\b|\b(?:aucune?|ne sont pas|n'ont pas|kein|keine|nicht|nie|ningún|ninguna|nessun|nenhum|geen|niet)\b|(?:^|[^\p{L}])(?:не|нет|ни)(?!\p{L})/iu;
export const HEDGED =
  /\b(?:may|might|could|potentially|possibly|attempt(?:s|ed)?)\b|habría|podría|seraient|könnte|zou(?:den)? kunnen|poderia|potrebbe/iu;
