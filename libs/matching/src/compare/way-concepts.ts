import { type Lexicon, lexicon } from './lexicon';

/** Products and the function that an official text names them by ("ticketing system" for Jira). */
export const SYSTEM_CONCEPTS: Lexicon = lexicon({
  ticketing: `jira, atlassian, ticketing, tickets?, project (?:execution )?tracking, issue tracking, tracking platforms?, servicenow, zendesk, freshdesk, help ?desk, customer (?:support|service) (?:system|platform), systeme de tickets, ticketsystem\\w*`,
  'code repository': `bitbucket, gitlab, github, git, code (?:repositor\\w+|hosting), source code repositor\\w+, repositor\\w+, svn, perforce, quellcode ?verwaltung`,
  'cloud database': `snowflake, cloud database, database platform, data warehouse, third party cloud, redshift, bigquery, cloud platform`,
  crm: `salesforce, crm, customer relationship, customer database platform, siebel, hubspot`,
  messaging: `slack, teams, messaging, messagerie\\w*, chat system, mattermost`,
  wiki: `confluence, wiki, collaboration (?:portal|platform), collaborative`,
  'file share': `sharepoint, onedrive, box folder, nextcloud, shared (?:file )?drives?, file shares?, shared file, file server\\w*, fileserver\\w*, netzlaufwerk\\w*, document servers?, nas`,
  mail: `exchange, mail servers?, e mail systems?, email systems?, webmail, office 365, microsoft 365, o365, m365, outlook, serveurs? de messagerie, mailboxes, mailserver\\w*, servidor\\w* de correo, pochtov\\w+ server\\w*`,
  virtualisation: `esxi, vmware, vcenter, hypervisors?, virtual machines?, virtualisierung\\w*`,
  identity: `okta, active directory, ad, domain controllers?, single sign on, sso, identity (?:provider|platform|system)`,
  cloud: `aws, amazon web services, azure, s3, gcp, google cloud, aliyun, oss, cloud infrastructure, cloud (?:environment|account|storage)`,
  vpn: `vpn, remote access, citrix, fortigate, fortinet, pulse secure, globalprotect, acces distant, fernzugriff`,
  erp: `sap, netweaver, erp, oracle, e business suite, ebs, peoplesoft, netsuite`,
  'file transfer': `moveit, goanywhere, file transfer, cleo, accellion, sftp, ftp, crushftp`,
  'web site': `websites?, web sites?, sites?, portals?, portail, portail\\w*, sito web, web platform, web pages?, webseit\\w*, internetseit\\w*, saity?`,
  backup: `backups?, sauvegardes?, datensicherung\\w*, copias? de seguridad, rezervn\\w+ kopi\\w*, kopi\\w+ zapasow\\w+`,
});

/** Ways in, in the words of actors and of notices. */
export const METHOD_CONCEPTS: Lexicon = lexicon({
  credentials: `credentials?, creds, accounts?, account of, login, logins, passwords?, credential stuffing, recycled, reused, stolen login, user accounts?, clave\\w*, mots? de passe, identifiants, zugangsdaten, benutzerkonto, wachtwoord\\w*, credenziali, credenciales, credenciais, parol\\w+, uchetn\\w+ zapis\\w*, dan\\w+ logowania, konto, inloggningsuppgifter, conexion autorizada`,
  phishing: `phish\\w*, social engineering, impersonat\\w+, vishing, voice phishing, smishing, spear\\w*, phishing ?mails?, hameconnage, ingenieria social, ingegneria sociale, engenharia social, fishing\\w*, sotsialn\\w+ inzheneri\\w+, social manipulation`,
  api: `apis?, endpoint, endpoints`,
  scraping: `scrap\\w+, enumerat\\w+, harvest\\w*, contact importer, find friends, collected from public, aspir\\w+`,
  'denial of service': `ddos\\w*, denial of service, deni de service, denegacion de servicio, overload\\w*, uberlastung\\w*`,
  'brute force': `brute ?force\\w*, password spray\\w*`,
  vulnerability: `cve, vulnerabilit\\w+, unpatched, exploit\\w*, zero day, 0day, flaw, sicherheitsluck\\w+, schwachstell\\w+, vulnerabilidad\\w*, vulnerabilita, faille\\w*, kwetsbaarheid\\w*, uyazvim\\w+, podatnosc\\w*, luk\\w* w zabezpiecz\\w+, sarbarhet\\w*, misconfig\\w*, misconfiguration, configuration (?:change|error), default creds, idor, sql injection`,
  insider: `insiders?, ciso, (?:an )?employee sold, own staff, rogue employee, bribed, former employee`,
  vpn: `vpn, rdp, remote (?:access|desktop)`,
  malware: `infostealers?, stealers?, malware, trojans?, ransomware, schadsoftware, virus, logiciel malveillant, vredonosn\\w+`,
  hack: `hack, hacks?, hacked, hacking, hacked db, breach, breached, pwned, intrusion`,
  'supply chain': `supply chain, suppliers?, contractors?, compromised (?:security )?scanner, third party, vendors?`,
});
