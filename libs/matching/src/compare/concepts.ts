import { foldedWords } from '#organisations';

import { type Assertion } from '#assertions';

/**
 * What data, systems and methods are called in the languages that claims and statements come in, reduced to one word a
 * concept, so that "IBAN bank account" meets "medios de pago (IBAN)" and "Jira" meets "ticketing system". Patterns read
 * folded words framed by blanks.
 */
type Lexicon = readonly (readonly [concept: string, pattern: RegExp])[];

export const DATA_CONCEPTS: Lexicon = [
  ['source code', / (?:source codes?|code source|codigo fuente|quellcode|broncode|repositor\w+|repos|git) /],
  [
    'password',
    / (?:passwords?|credentials?|mots? de passe|contrasenas?|claves?|passworter|wachtwoorden|senhas?|logins?|hashes|hashed) /,
  ],
  [
    'access key',
    / (?:tokens?|api keys?|ssh keys?|rsa keys?|private keys?|access keys?|webhooks|certificates?) /,
  ],
  [
    'payment card',
    / (?:credit cards?|payment cards?|debit cards?|cards?|carte bancaire|cartes|tarjetas?|kreditkart\w+|cvv|pan|pci|financial data|payment data|payment information) /,
  ],
  [
    'bank account',
    / (?:ibans?|bank accounts?|bank details|bank statements|banking|medios de pago|kontodaten|bancaires|bankgegevens|direct deposit) /,
  ],
  [
    'national id',
    / (?:ssns?|social security|national id\w*|bsn|burgerservicenummer|dni|nie|cpf|aadhaa?r|insee|securite sociale|government ids?|government id\w*|id numbers?|tax ids?|pasportn\w*) /,
  ],
  [
    'passport',
    / (?:passports?|passeports?|pasaportes?|reisepass\w*|paspoort\w*|identity cards?|ausweis\w*|id photos?|id images|gov ids|id scans|driver\w* licen[cs]es?|driving licen[cs]es?|visas?|identity documents?|scans|pasport\w*) /,
  ],
  [
    'medical',
    / (?:medical|health|patients?|test results?|testuitslagen|diagnos\w+|clinical|treatment|medicaux|sante|corona\w*|covid|prescriptions?|phi) /,
  ],
  ['genetic', / (?:ancestry|dna|genetic|haplogroups?|origin estimation) /],
  [
    'employee data',
    / (?:employees?|employment|staff|hr|human resources|payroll\w*|personnel|salar\w+|mitarbeiter\w*|medewerkers|dipendenti|empleados|sotrudnik\w*|job applicants?|candidate\w*) /,
  ],
  [
    'customer data',
    / (?:customers?|clients?|consumers?|users?|subscribers?|members?|abonnes?|clientes?|kunden\w*|klanten|utilisateurs|usuarios|polzovatel\w*) /,
  ],
  [
    'contract',
    / (?:contracts?|contratos?|contrats?|agreements|ndas?|vertrag\w*|contractuel\w*|warranty|order information|orders?) /,
  ],
  [
    'financial records',
    / (?:financial|finance|accounting|invoices?|billing|budgets?|tax|audit|payouts?|sales reports?|revenue|balances?|gift cards?|loyalty) /,
  ],
  [
    'configuration',
    / (?:configuration\w*|config|terraform|network infrastructure|system data|systems data|scripts?|ci cd|pipelines) /,
  ],
  ['email', / (?:e mails?|emails?|mail servers?|mailbox\w*|correo|courriels?|outbound email) /],
  ['phone', / (?:phones?|phone numbers?|telephones?|telefono\w*|telefon\w*|mobile numbers?) /],
  ['postal address', / (?:address|addresses|adresses?|direccion\w*|adressen|indirizz\w+|anschrift|postale) /],
  [
    'date of birth',
    / (?:dob|dates? of birth|birth dates?|geboortedatum|date de naissance|fecha de nacimiento|geburtsdatum|birthplace) /,
  ],
  [
    'name',
    / (?:full names?|names?|first names?|last names?|nom|noms|prenoms?|nombres?|namen|naam|nominativi|fio|apellidos) /,
  ],
  [
    'personal data',
    / (?:pii|personal data|personal information|personally identifiable|donnees personnelles|datos personales|dados pessoais|personenbezogen\w*|persoonsgegevens|dati personali|personaln\w+ dann\w+|contact details|contact information) /,
  ],
  ['image', / (?:photos?|fotos?|imagenes|images|bilder|footage|videos?) /],
  ['database', / (?:databases?|bases? de datos|bases? de donnees|datenbank\w*|db|sql|bazy? dann\w*) /],
];

/** Kinds of data that together are "personal data". */
export const PERSONAL: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'postal address',
  'date of birth',
  'name',
  'national id',
  'passport',
  'personal data',
]);

/** Too common to be what a claim and a statement agree about when something more telling was claimed. */
export const FAINT: ReadonlySet<string> = new Set(['customer data', 'database', 'name', 'email']);

export const SYSTEM_CONCEPTS: Lexicon = [
  [
    'ticketing',
    / (?:jira|atlassian|ticketing|tickets?|project (?:execution )?tracking|issue tracking|tracking platforms?|servicenow|zendesk|customer (?:support|service) (?:system|platform)) /,
  ],
  ['code repository', / (?:bitbucket|gitlab|github|git|code repositor\w+|source code repositor\w+|svn) /],
  [
    'cloud database',
    / (?:snowflake|cloud database|database platform|data warehouse|third party cloud|redshift|bigquery) /,
  ],
  ['crm', / (?:salesforce|crm|customer relationship) /],
  ['messaging', / (?:slack|teams|messaging|messagerie|chat system) /],
  ['wiki', / (?:confluence|wiki|sharepoint|collaboration (?:portal|platform)|collaborative) /],
  ['mail', / (?:exchange|mail servers?|e mail system|webmail|serveurs de messagerie|mailboxes) /],
  ['virtualisation', / (?:esxi|vmware|hypervisors?|virtual machines?) /],
  ['identity', / (?:okta|active directory|single sign on|sso|identity provider) /],
  [
    'cloud',
    / (?:aws|amazon web services|azure|s3|aliyun|oss|cloud infrastructure|cloud environment|cloud account) /,
  ],
  ['vpn', / (?:vpn|remote access|citrix|fortigate|fortinet) /],
  ['erp', / (?:sap|erp|oracle|e business suite|ebs|peoplesoft) /],
  ['file transfer', / (?:moveit|goanywhere|file transfer|cleo|accellion|sftp|ftp) /],
  ['web site', / (?:website|web site|portal|portals|portail|web platform|web page) /],
];

export const METHOD_CONCEPTS: Lexicon = [
  [
    'credentials',
    / (?:credentials?|creds|accounts? of|account|password|passwords|credential stuffing|recycled|stolen login|user account|clave|mot de passe|zugangsdaten|conexion autorizada) /,
  ],
  ['phishing', / (?:phish\w*|social engineering|impersonation|vishing|spear\w*|phishingmail) /],
  ['api', / (?:api|apis|endpoint) /],
  [
    'vulnerability',
    / (?:cve|vulnerabilit\w+|unpatched|exploit\w*|zero day|0day|flaw|sicherheitslucke|vulnerabilidad|faille|misconfig\w*|configuration change|default creds) /,
  ],
  ['insider', / (?:insider|ciso|employee sold|own staff|mitarbeiter) /],
  ['vpn', / (?:vpn|rdp|remote access) /],
  ['malware', / (?:infostealer|stealer|malware|trojan|ransomware) /],
  ['hack', / (?:hack|hacked|hacked db|breach|breached|pwned|intrusion) /],
  ['supply chain', / (?:supply chain|supplier|contractor|compromised (?:security )?scanner|third party) /],
];

export const conceptsIn = (words: string, lexicon: Lexicon): Set<string> =>
  new Set(lexicon.flatMap(([concept, pattern]) => (pattern.test(words) ? [concept] : [])));

/** Words of an assertion, its quote and its value together, framed for the lexicons. */
export const wordsOf = ({ quote, value }: Assertion): string =>
  ` ${foldedWords(`${quote} ${typeof value === 'string' ? value : ''}`).join(' ')} `;

const COMMON = new Set(
  'data information files documents records full from with their company internal private confidential including many more other some customer customers people user users access system systems server servers database leak leaked personal very this that'.split(
    ' ',
  ),
);

/** Abbreviations in capitals that an assertion quotes: names of systems and registers. */
export const acronymsOf = ({ quote }: Assertion): string[] =>
  (quote.match(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu) ?? []).map((word) => word.toLowerCase());

/** Words long enough to mean something, for what no lexicon knows. */
export const tellingWords = (words: string): string[] =>
  [...new Set(words.trim().split(' '))].filter(
    (word) => word.length >= 4 && !COMMON.has(word) && !/^\d+$/.test(word),
  );
