/**
 * What an organisation runs, when nobody names the product: servers, networks, databases, portals. English joins a word of
 * purpose and a word of kind in any combination; the other languages are listed as they are said.
 */
export const ASSET_KINDS =
  'servers?|networks?|systems?|databases?|db|portals?|platforms?|applications?|apps?|environments?|infrastructure|websites?|web ?shop|tenants?|repositor(?:y|ies)|repos?|buckets?|hypervisors?|mailboxes|computers?|devices?|endpoints?|workstations?|back ?office|storage|drives?|domain controllers?|gateway|estate';

export const ASSET_PURPOSES =
  "external|internal|isolated|corporate|company|company's|employee|customer|customers|e-?mail|mail|file|document|web|backup|cloud|public|it|information|information technology|computer|back-office|backend|critical|non-critical|production|development|test|live|business|ticketing|issue-tracking|collaboration|collaborative|engineering|recruitment|donor|alumni|loyalty|payment|billing|database|pos|third[- ]party|3rd[- ]party|hosting|network|aws|azure|s3|esxi|okta|sync|agent|sql|crm|erp|hr|vpn|citrix|storage|admin|support|project|tracking|execution|management|commercial|remote|legacy|staging|vmware|git|source code|main|central|core|patient|medical|clinical|financial|scheduling|reservation|booking|payroll|scada|operational|customer support|customer service|case management|document management|cloud-based|shared|server|public-facing|after-sales|service";

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
];

export const ASSETS_IN_OTHER_LANGUAGES = SAID.join('|');
