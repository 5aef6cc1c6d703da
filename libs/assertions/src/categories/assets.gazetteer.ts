/**
 * What an organisation runs, when nobody names the product: servers, networks, databases, portals. English joins a word of
 * purpose and a word of kind in any combination; the other languages are listed as they are said.
 */
export const ASSET_KINDS =
  'appliances?|servers?|networks?|systems?|databases?|db|portals?|platforms?|applications?|apps?|environments?|infrastructure|websites?|web ?shop|tenants?|repositor(?:y|ies)|repos?|buckets?|hypervisors?|mailboxes|computers?|devices?|endpoints?|workstations?|back ?office|storage|drives?|domain controllers?|gateways?|estate|dashboards?|consoles?|tools?|software|channels?|archives?|data ?lakes?|data ?warehouses?|apis?|programming interfaces?|clusters?|sandbox(?:es)?|intranet|extranet|panels?|tenancy|accounts database';

export const ASSET_PURPOSES =
  "external|internal|isolated|corporate|company|company's|employee|customer|customers|e-?mail|mail|file|document|web|backup|cloud|public|it|information|information technology|computer|back-office|backend|critical|non-critical|production|development|test|live|business|ticketing|issue-tracking|collaboration|collaborative|engineering|recruitment|donor|alumni|loyalty|payment|billing|database|pos|third[- ]party|3rd[- ]party|hosting|network|aws|azure|s3|esxi|okta|sync|agent|sql|crm|erp|hr|vpn|citrix|storage|admin|support|project|tracking|execution|management|commercial|remote|file transfer|meter|smart meter|legacy|staging|vmware|git|source code|main|central|core|patient|medical|clinical|financial|scheduling|reservation|booking|payroll|scada|operational|customer support|customer service|case management|document management|cloud-based|shared|server|public-facing|after-sales|service|prod|dev|uat|qa|sandbox|single|obsolete|old|retired|decommissioned|outdated|historic|separate|standalone|stand-alone|file[- ]transfer|file[- ]sharing|managed file transfer|bug bounty|invoicing|analytics|chat|messaging|monitoring|help ?desk|service ?desk|support ticket|ticket|private|secure|training|learning|e-learning|student|students|teacher|hr|finance|accounting|procurement|logistics|order|ordering|warehouse|application|call cent(?:er|re)|telephony|sip|voip|dns|ftp|sftp|active directory|identity|sso|login|authentication|dealer|franchise|supplier|vendor|partner|citizen|tax|health|hospital|laboratory|lab|ticket sales|survey|newsletter|marketing|community|forum|developer|research|reporting|bi|sap|salesforce|oracle";

/** Each language's words, singular and plural, as a claim or a statement has them. */
const SAID: readonly string[] = [
  // French
  "serveurs? (?:de (?:messagerie|fichiers|stockage|sauvegarde)|internes?|informatiques?)|systèmes? (?:d'information|informatiques?|de stockage)|outils? de gestion|réseau (?:interne|informatique)|infrastructure informatique|bases? de données internes?|espace client|portail client",
  // German
  'it-systeme?n?|it-infrastruktur|\\p{L}{0,24}netzwerks?|(?:firmen|konzern|unternehmens|verwaltungs|hochschul|behörden|klinik)netz(?:es)?|\\p{L}{3,24}servern?|fileserver|dateiserver|mailserver|datenserver|e-mail-server|kundenportal|datenbankserver|serverlandschaft|rechenzentrum|mobiler? geräte',
  // Spanish
  'sistemas? (?:informáticos?(?: internos?)?|internos?|de información)|plataforma (?:comercial|informática)|servidores(?: internos)?|servidor(?:es)? de (?:correo|archivos)|sede electrónica|red (?:corporativa|interna|informática)|infraestructura (?:informática|tecnológica)|bases? de datos internas?|entorno informático',
  // Italian
  'sistem[ai] (?:informatic[io]|informativ[io]|intern[io]|corporate)|server (?:interni|aziendali)|rete (?:interna|aziendale|informatica)|infrastruttura informatica|file server|posta aziendale',
  // Portuguese
  'sistemas? (?:informáticos?|internos?|de informação)|servidor(?:es)? de (?:e-?mail|arquivos|ficheiros)|rede (?:corporativa|interna|informática)|servidores(?: internos)?|infraestrutura (?:informática|tecnológica|de ti)|ambientes? (?:de ti|informatizado|tecnológico)',
  // Dutch
  'it-systeme?n?|ict-systemen|computersystemen|computernetwerk|(?:interne|interne ict-)netwerk|bedrijfsnetwerk|netwerk|datacenters?|dataservers?|bestandsservers?|mailservers?|fileservers?|klantportaal|ict-omgeving|it-omgeving',
  // Russian
  'серверы|серверов|серверам|внутренн(?:яя|ей|юю) сет[ьи]|корпоративн(?:ая|ой|ую) сет[ьи]|ит-инфраструктур[аыу]|информационн(?:ой|ых|ые) систем[аыу]?|внутренн(?:ие|их) систем[аы]?',
  // Polish
  'serwery|serwerów|poczt[aęy] elektroniczn\\p{L}|sieć (?:wewnętrzna|firmowa|korporacyjna)|sieci (?:wewnętrznej|firmowej|korporacyjnej)|system(?:y|ów)? (?:informatyczn\\p{L}+|teleinformatyczn\\p{L}+|wewnętrzn\\p{L}+)|infrastruktur[aęy] informatyczn\\p{L}+',
  // Swedish
  'it-system(?:en|et)?|it-miljö(?:n)?|interna system|servrar(?:na)?|nätverket|filserver|datanät|molnmiljö',
  // Compounds of German, Dutch and Swedish
  '(?=\\p{L}{9})\\p{L}{3,24}(?:systeme?[ns]?|systeem|systemet|plattform(?:en)?|datenbank(?:en)?|anwendung(?:en)?|umgebung(?:en)?|verwaltungssoftware|servers?|portale?s?|portaal|omgeving|databank(?:en)?|database|databas(?:en)?|applicatie|lösning(?:en)?|tjänst(?:en)?|filarkiv|arkiv(?:et)?|servern|servrar(?:na)?|miljö(?:n)?)|(?:extern|intern|avgränsad)\\p{L}* (?:\\p{L}+ )?(?:lösning|plattform|tjänst|server|databas)(?: för \\p{L}+)?|filarkiv',
  // A head and what it is for, in French, Spanish, Italian and Portuguese
  "(?:outils?|logiciels?|applications?|plateformes?|portails?|serveurs?|messageries?|espaces?) (?:de |d'|des |du |pour |internes?|métiers?|professionnelles?)(?:\\p{L}+)?(?: (?:interne|client|des? \\p{L}+))?|(?:herramientas?|aplicaci(?:ón|ones)|aplicativos?|plataformas?|portal(?:es)?|servidor(?:es)?|ferramentas?|aplicaç(?:ão|ões)|portais|applicazion[ei]|piattaform[ae]|portal[ei]|gestional[ei]|server|sistem[ai]) (?:de|di|do|da|para|per(?: la)?|d[ei]lla|intern[oi]|extern[oi]|estern[oi]|obsolet[oi]s?|antigu[oi]s?|central[ei]?s?) ?(?:(?:la|el|los|as|os) )?(?:\\p{L}{4,})?",
  // Russian and Polish heads with a word of purpose on either side
  '(?:систем\\p{L}{1,3}|сервис\\p{L}{0,3}|портал\\p{L}{0,3}|платформ\\p{L}{1,3}|приложени\\p{L}{1,2}|личн\\p{L}+ кабинет\\p{L}{0,3}|реестр\\p{L}{0,3}|сервер\\p{L}{0,3}) (?:бронирования|учета|учёта|управления|продаж|поддержки|доставки|оплаты|регистрации|недвижимости|заявок|обращений|документооборота|резервного копирования|компании)|(?:системы?|сервера?|серверы|портал|сервис) (?:документооборота|электронной почты)',
  '(?:system(?:u|em|ie|y|ów|ami)?|serwer(?:a|ze|y|ów|ami)?|portal(?:u|em)?|aplikacj\\p{L}{1,3}|platform\\p{L}{1,2}|skrzynk\\p{L}{1,2}) (?:zgłoszeń|obsługi|rezerwacji|rekrutacj\\p{L}+|kadrow\\p{L}+|płac\\p{L}+|plik\\p{L}+|poczt\\p{L}+|testow\\p{L}+|zapasow\\p{L}+|wewnętrzn\\p{L}+|zewnętrzn\\p{L}+|medyczn\\p{L}+|księgow\\p{L}+|pocztow\\p{L}+)(?: \\p{L}+)?',
  // What an operator runs, by its trade: control rooms, meters, cameras, tills, mail
  'leitstelle|(?:netz|prozess|anlagen)?leittechnik|anlagensteuerung|telecontrollo|telecontrol|télégestion|telegestión|supervisión scada|fernwirktechnik|elnätsdrift(?:en)?|styrsystem(?:et|en)?|диспетчерск\\p{L}+ систем\\p{L}+|сист\\p{L}+ управления|dyspozytorni\\p{L}+|cámaras(?: de (?:seguridad|vigilancia))?|telecamere|überwachungskameras|caméras de surveillance|câmeras de segurança|bewakingscamera\\p{L}*|камер\\p{L}+ (?:видео)?наблюдения|kamer\\p{L} monitoringu|posta elettronica|correo (?:electrónico|corporativo)|caselle di posta|boîtes (?:mail|aux lettres électroniques)|buzones(?: de correo)?|caixas de (?:correio|e-?mail)|postfächer|mailboxen|почтов\\p{L}+ (?:ящик|сервер)\\p{L}*|skrzynk\\p{L}+ pocztow\\p{L}+|brevlådor|domänencontroller\\p{L}*|contrôleurs? de domaine|controlador(?:es)? de dominio|billetterie|e-commerce|boutique en ligne|tienda (?:online|en línea)|negozio online|loja (?:online|virtual)|online-?shop|webwinkel|интернет-магазин\\p{L}*|sklep\\p{L}* internetow\\p{L}+|webbutik(?:en)?|protocollo(?: informatico)?|kassensystem\\p{L}*|kassasyste\\p{L}+',
];

export const ASSETS_IN_OTHER_LANGUAGES = SAID.join('|');

/** Owners and their machines, as actors say it in languages other than English. */
export const OWNED_ELSEWHERE =
  '(?:leurs?|nos|ihren?|unsere[nr]?|sus|nuestros|nuestras|loro|nostri|i propri|propri|seus|nossos|suas|hun|onze|deras|våra|ваш\\p{L}{1,2}|наш\\p{L}{1,2}|их|swoje|nasze|naszych|ich|jej) (?:serveurs?|systèmes?|servern?|systemen?|servidor(?:es)?|sistemas?|server|sistemi|servers|systemen|servrar|system|сервер\\p{L}{0,3}|систем\\p{L}{0,3}|serwer\\p{L}{0,3}|system\\p{L}{0,3})';
