import { isNegated } from '../negation';
import { sentenceAround } from '../sentences';
import { type AssertionRule, type Finding } from '../rule';
import { PhraseBook } from '../words';
import { SYSTEM_PRODUCTS } from './systems.gazetteer';

const PRODUCTS = new PhraseBook(
  SYSTEM_PRODUCTS.flatMap(([product, names]) => names.split(', ').map((name) => [name, product] as const)),
);

/** Products whose name is also a word: only with a capital. */
const CAPITAL_ONLY = new Set([
  'Slack',
  'Teams',
  'Exchange',
  'Oracle',
  'Outlook',
  'Drive',
  'Box',
  'Notion',
  'Access',
]);

const HEADS =
  'servers?|networks?|systems?|databases?|db|portals?|platforms?|applications?|apps?|environments?|infrastructure|websites?|web ?shop|tenants?|repositor(?:y|ies)|repos?|buckets?|hypervisors?|mailboxes|computers?|devices?|endpoints?|workstations?|back ?office|storage|drives?|domain controllers?|firewalls?|gateway';
const MODIFIERS =
  "external|internal|isolated|corporate|company|company's|employee|customer|customers|e-?mail|mail|file|web|backup|cloud|public|it|information|computer|back-office|backend|critical|non-critical|production|development|test|live|business|ticketing|issue-tracking|collaboration|collaborative|engineering|recruitment|donor|alumni|loyalty|payment|billing|database|third[- ]party|3rd[- ]party|hosting|network|aws|azure|s3|esxi|okta|sync|agent|sql|crm|erp|hr|vpn|citrix|storage|admin|support|project|tracking|execution|management|commercial|remote|legacy|staging|vmware|git|source code|main|central|core|patient|medical|clinical|financial|scheduling|reservation|booking|payroll|scada|operational";

/** Modified heads: "a very small number of external servers", "internal ticketing system", "employee email accounts". */
const PHRASE = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:only )?(?:a )?(?:very )?(?:small|limited) (?:number|part|set) of (?:the |its |our |their )?)?(?:(?:(?:${MODIFIERS})(?: (?:and|&|or) |[ -/])){1,5}(?:${HEADS})|(?:employee |corporate |business |admin )?(?:e-?mail|mail|admin|aws|cloud|domain admin|service) accounts?)(?![\\p{L}\\d])`,
  'gu',
);
/** A name of one's own and a head: "Meridian portal", "the ATLAS application". */
const NAMED =
  /(?<![\p{L}\d])(?!(?:These|Those|The|Our|Their|Some|All|Any|Its|Your|My|No|Other|Several|Only|This|That|One|Which|In|On|Of|We|Internal|External|And|For|From|Web|Information|Computer|Management) )(?:\p{Lu}[\p{L}\d-]{1,24} ){1,3}(?:portal|application|app|platform|feature|web ?shop|database|servers?|system|repositor(?:y|ies)|tenant|bucket|file server)(?![\p{L}\d])/gu;
/** A head with its owner only, as claims boast: "their servers". */
const OWNED =
  /(?<=(?<!\p{L})(?:their|its|your|of the|one of|all|the company's) )(?:servers?|networks?|systems?|computers?|databases?|infrastructure|hypervisors?|backups?|sqls?)(?![\p{L}\d])(?! (?:team|administrator|provider|of companies|security))/gu;
/** "Databases: crm01, erp02": a label and the names behind it. */
const LABELLED =
  /(?<![\p{L}])(?:databases|systems|hosts) ?: ?((?:[\p{L}\d._-]{2,30}(?:, ?| and )){0,12}[\p{L}\d_-]{2,30})/gu;
const OTHER_LANGUAGES =
  /(?<!\p{L})(?:serveurs? de (?:messagerie|fichiers)|serveurs?|systèmes? d'information|outil de gestion|réseau interne|fileserver|dateiserver|mailserver|it-systemen?|it-systeme|netzwerk|sistemas? informáticos?(?: internos?)?|sistemas? internos?|plataforma comercial|servidores|red corporativa|red interna|rede corporativa|rede interna|file server|sistemi informatici|rete interna|server interni|interne netwerk|серверы?|сервера|внутренн(?:яя|ей) сет[ьи]|инфраструктур[аыу])(?!\p{L})/gu;
const BARE_IN_LOOT = /(?<![\p{L}\d])(?:databases|sqls|servers|db)(?![\p{L}\d])/gu;

const INTRUDED =
  /access|breach|compromis|hack|attack|intru|stol|exfil|download|dump|taken|encrypt|infect|impact|affect|located|incident|penetrat|infiltrat|unauthori|malware|obtain|connected|concern|leak|pwned|shut down|launched|fil(?:es)? from|leverag|exploit|upload|visés|attaque|cyber|zugang|angriff|betroffen|acceso|ataque|incidente|acesso|attacco|toegang|атак|взлом|утечк|проник/iu;

/** Company prose and remedies: "provides solutions for customer systems", "management systems certified". */
const NOT_HIT_AFTER =
  /^[ -](?:provider|company|solutions?|integrat|engineer|administrator|vendor|services? provider|software|products?|marketing|maker|manufacturer|for sale|security team)/i;

export const systemRule: AssertionRule = {
  name: 'system.product-or-asset',
  kind: 'system',
  reads: 'the product, server, network or application that was reached',
  *read({ text, words, source }): Iterable<Finding> {
    const { plain, lower } = text;
    const found: Finding[] = [];
    const said = new Set<string>();
    const put = (start: number, end: number, value: string): void => {
      const wording = lower.slice(start, end);
      if (said.has(wording) || found.some((other) => start < other.end && other.start < end)) return;
      if (NOT_HIT_AFTER.test(plain.slice(end, end + 24))) return;
      said.add(wording);
      found.push({
        start,
        end,
        value,
        comparator: /(?:small|limited) (?:number|part|set)/.test(wording) ? '<=' : '=',
        negated: isNegated(plain, start, end),
      });
    };
    for (let index = 0; index < words.length; index++) {
      const hit = PRODUCTS.at(words, index);
      const first = words[index];
      const last = words[index + (hit?.length ?? 0) - 1];
      const product = hit?.entries[0];
      if (!hit || !first || !last || product === undefined) continue;
      if (
        CAPITAL_ONLY.has(product) &&
        plain[first.start] === lower[first.start] &&
        !INTRUDED.test(plain.slice(Math.max(0, first.start - 60), last.end + 60))
      )
        continue;
      put(first.start, last.end, product);
      index += hit.length - 1;
    }
    const sentenceIntruded = (start: number, end: number): boolean => {
      const span = sentenceAround(plain, start, end);
      return INTRUDED.test(plain.slice(Math.max(span.start, start - 200), Math.min(span.end, end + 140)));
    };
    for (const hit of lower.matchAll(LABELLED)) {
      const list = hit[1] ?? '';
      const from = hit.index + hit[0].length - list.length;
      for (const item of list.matchAll(/[\p{L}\d._-]{2,30}/gu)) {
        if (item[0] !== 'and')
          put(from + item.index, from + item.index + item[0].length, item[0].toLowerCase());
      }
    }
    const boasts = source.role === 'claim' ? [OWNED, BARE_IN_LOOT] : [];
    for (const pattern of [NAMED, PHRASE, OTHER_LANGUAGES, ...boasts]) {
      for (const hit of (pattern === NAMED ? plain : lower).matchAll(pattern)) {
        const end = hit.index + hit[0].length;
        if (sentenceIntruded(hit.index, end))
          put(hit.index, end, lower.slice(hit.index, end).replace(/^only /, ''));
      }
    }
    yield* found;
  },
  examples: [
    ['one week of access to JIRA and Bitbucket', 'JIRA', 'Jira'],
    [
      'only a very small number of external servers may have been impacted',
      'only a very small number of external servers',
      'a very small number of external servers',
    ],
    ['attackers gained access to its internal network', 'internal network', 'internal network'],
    ['the company builds heating systems', null],
  ],
};
