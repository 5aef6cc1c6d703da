/**
 * What stands around the name of an organisation that was hit, in the languages of claims and statements. Each list is the
 * body of a pattern: one alternative a turn of phrase, without anchors.
 */

/** Behind the name, what an organisation is said to be: leak sites copy its own page. */
export const SELF_DESCRIPTIONS = [
  'is|are|was founded|was established|has been|has (?:over|more than|an?|approximately)|have|provides?|offers?|speciali[sz]es?|delivers?|designs?|manufactures?|produces?|develops?|operates?|serves|supplies|helps|builds|company|aka|an? \\p{L}+|located|founded|which|,? (?:a|an|the|one of|headquartered|located)',
  'est une?|est le|est la|propose|fabrique|conçoit|fournit|compte|accueille|,? (?:une?|entreprise|société|filiale|maison mère)',
  'ist eine?|ist der|ist die|sind|bietet|entwickelt|produziert|beschäftigt|,? (?:ein|eine|gegründet|mit sitz)',
  'es una?|es el|es la|ofrece|fabrica|produce|cuenta con|se dedica|,? (?:una?|empresa|con sede)',
  "è un['a]?|è il|è la|offre|produce|progetta|conta|,? (?:azienda|società|il produttore|con sede)",
  'é uma?|é o|é a|oferece|produz|fornece|,? (?:uma?|empresa|rede com|com sede)',
  'is een|biedt|levert|produceert|telt|,? (?:een|opgericht|gevestigd)',
  '— это|это|является|,? (?:г\\. |крупнейш\\p{L}+|компания)',
  'to (?:firma|spółka|sieć|producent)|jest|oferuje|zajmuje się|– (?:sieć|spółka|firma|producent)',
  'är ett|är en|har|erbjuder|tillverkar|,? (?:ett|en)',
].join('|');

/** Behind the name, what it says or what befell it. */
export const REPORTS = [
  "suffers?|suffered|discloses?|disclosed|confirms?|confirmed|reports?|reported|files?|filed|submits?|submitted|reveals?|revealed|announces?|announced|has (?:suffered|confirmed|disclosed|been)|is (?:breached|hit|hacked|investigating|allegedly|the victim|being)|was (?:hit|breached|hacked|compromised|attacked)|notifies|notified|says|said|experienced|warns|learns?|learned|detected|identified|informs|hack(?:ed)? |compromised|breached|was compromised|hasn't|has the|ignored|refused|lost|lies",
  "a été victime|ont été victimes|a subi|subit|confirme|annonce|a détecté|victime d|touchée?|piratée?|n'a pas voulu",
  'wurde opfer|wurde (?:angegriffen|gehackt)|ist opfer|sind (?:nach|von)|bestätigt|meldet|teilt mit|erleidet',
  'ha sufrido|sufre|sufrió|confirma|informa|fue (?:víctima|atacad[oa]|hackead[oa])|ha detectado|comunica',
  'ha subito|subisce|conferma|è stat[oa] (?:colpit[oa]|attaccat[oa])|informa|vittima',
  'foi alvo|sofreu|confirma|informa|foi (?:atacad[oa]|vítima)|comunica',
  'is getroffen|is slachtoffer|bevestigt|meldt|werd (?:gehackt|aangevallen)|slachtoffer van',
  'подверг\\p{L}+|подтверд\\p{L}+|сообщи\\p{L}+|взломан\\p{L}*|признал\\p{L}*|привет',
  'padł[oa]?|potwierdz\\p{L}+|poinformował\\p{L}*|ofiarą|zaatakowan\\p{L}+',
  'har drabbats|drabbades|bekräftar|utsattes|meddelar|har utsatts',
].join('|');

/** Before the name: the deed and its preposition. */
export const DEEDS = [
  'hacked|breached|compromised|hit|attacked|infects?|encrypts?|network of|data (?:of|from)|databases? (?:of|from)|archives? from|files from|emails from|stolen from|taken from|dumped from|leak(?:s|ed)? of|leaking|records (?:of|from)|members of(?: the)?|breach (?:at|of)|attack(?:s|ed)? (?:on|against)|victim:|target:|welcome to|access to|files? of|belonging to|systems of|servers? of|customers of|clients of|website of|uploaded (?:the|a)|registered with|selling|hello',
  'attaque contre|victime|piratage d[eu]|données d[eu]|base d[eu]|serveurs? d[eu]|clients d[eu]',
  'angriff auf|hackerangriff auf|daten (?:von|der|des)|datenbank (?:von|der|des)|kunden (?:von|der)|server (?:von|der|des)',
  'ataque (?:a|contra)|datos de|base de datos de|bd (?:completa )?de|clientes de|servidores (?:internos )?de|hackeo a',
  "attacco (?:a|contro|all['a]?|alla)|colpisce|dati d(?:i|el|ella)|database d(?:i|el|ella)|db d(?:i|ella)|clienti d(?:i|ella)|sistemi (?:corporate )?d(?:i|ella)",
  'ataque (?:à|a|ao|contra)|dados d[aeo]|banco d[aeo]|base d[aeo]|clientes d[aeo]|alvo:',
  'aanval op|gegevens van|servers van|database van|klanten van',
  'баз[аыеу]|базе|данны[ехм]+|клиентов|серверы|атак[аиу] на|взлом\\p{L}*|утечк\\p{L}+(?: у| из)?|переписку|инфраструктур[аыу]',
  'atak na|dane|bazę|dump|klientów|serwery|wyciek z',
  'angrepp(?:et)? mot|data från|servrar(?: hos)?|uppgifter från',
].join('|');

/** Before the name: a preposition that may tell whose something is. */
export const PREPOSITIONS =
  'of|from|against|reading|hi|hey|to|with|contre|chez|de la|du|de|bei|gegen|von|contra|del|contro|di|d[ao]|bij|van|сети|у|из|na|z|mot|hos|från';

/** Behind the name: whose people and things they are. */
export const BELONGINGS =
  'users|customers|accounts|employees|members|clients|patients|data|database|leak|source code|network|systems';

/** Before the name: what kind of body it is. */
export const TRADES =
  'company|bank|giant|firm|agency|provider|operator|maker|grocer|retailer|site|outlet|exchange|airline|insurer|hospital|supplier|société|entreprise|groupe|mairie de|opérateur|hôpital|unternehmen|firma|konzern|bank|stadtwerke|empresa|banco|grupo|compañía|aseguradora|azienda|società|gruppo|banca|empresa|companhia|bedrijf|gemeente|stichting|компани[яией]|банк[аеу]?|магазин[ае]?|сет[иь]|авиакомпани[яией]|холдинг[а]?|сервис[а]?|firmy|spółki|sklepu|banku|bolaget|företaget|laboratoriów';

/** Behind or before the name of the one who did it. */
export const PERPETRATOR_BEFORE =
  '(?:gang|group|hackers?|actors?|groupe|gruppe|grupo|banda|gruppo|groep|группировк\\p{L}+|хакеры|grupa|gruppen|operators|ransomware)';
