import { isNegated } from '../negation';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { sentenceAround } from '../sentences';
import { sought } from '../sought-pattern';
import { PhraseBook } from '../words';
import { ASSET_KINDS, ASSET_PURPOSES, ASSETS_IN_OTHER_LANGUAGES, OWNED_ELSEWHERE } from './assets.gazetteer';
import { REMOTE_ACCESS, SYSTEM_PRODUCTS } from './systems.gazetteer';

const PRODUCTS = new PhraseBook(
  SYSTEM_PRODUCTS.flatMap(([product, names]) => names.split(', ').map((name) => [name, product] as const)),
);

/** Products whose name is also a word: only with a capital. */
const CAPITAL_ONLY = new Set(['Slack', 'Teams', 'Exchange', 'Box', 'Notion', 'Canvas', 'Intercom']);

/** Modified heads: "a very small number of external servers", "internal ticketing system", "employee email accounts". */
const ASSET = sought(
  new RegExp(
    `(?<![\\p{L}\\d-])(?:(?:only )?(?:an? )?(?:very )?(?:small|limited) (?:number|part|set) of (?:the |its |our |their )?)?(?:(?:(?:${ASSET_PURPOSES})(?: (?:and|&|or) |[ -/])){1,5}(?:${ASSET_KINDS})|(?:employee |corporate |business |admin )?(?:e-?mail|mail|admin|aws|cloud|domain admin|service) accounts?)(?![\\p{L}\\d])`,
    'iu',
  ),
);
const ASSET_ELSEWHERE = sought(new RegExp(`(?<![\\p{L}-])(?:${ASSETS_IN_OTHER_LANGUAGES})(?!\\p{L})`, 'iu'));
const OWNED_IN_OTHER_LANGUAGES = sought(new RegExp(`(?<![\\p{L}-])(?:${OWNED_ELSEWHERE})(?!\\p{L})`, 'iu'));
/** A name of one's own and a head: "Meridian portal", "the ATLAS application". */
const NAMED = sought(
  /(?<![\p{L}\d])(?!(?:These|Those|The|Our|Their|Some|All|Any|Its|Your|My|No|Other|Several|Only|This|That|One|Which|In|On|Of|We|Internal|External|And|For|From|Web|Information|Computer|Management|Immediately|Upon) )(?:\p{Lu}[\p{L}\d-]{1,24} ){1,3}(?:portal|application|app|platform|feature|Portal(?: for \p{Lu}\p{L}+)?|Platform(?: for \p{Lu}\p{L}+)?|web ?shop|servers?|system|repositor(?:y|ies)|tenant|bucket|file server|environment|instance)(?![\p{L}\d])/u,
);
/** A name of one's own behind who runs it: "gained access to our Solution Center", "toegang tot ons Plaza Portaal". */
const REACHED = sought(
  /(?:access to|accessed|entered|accès à|zugriff auf|acceso a|accesso a|acesso a|toegang tot) (?:our|its|their|an?|one of our|one of its|notre|son|unser\p{L}*|nuestr[oa]|su|nostro|nosso|ons|onze) ((?:\p{Lu}[\p{L}\d-]{1,24})(?: (?:for )?\p{Lu}[\p{L}\d-]{1,24}){0,3}(?!'))/u,
);
/** A head and the names behind it: "las plataformas ATV y TICA", "sistemas como o e-SUS Notifica, ConecteSUS". */
const LISTED_BEHIND = sought(
  /(?:[Pp]lataformas?|[Ss]istemas?(?: da pasta)?|[Ss]yst[eè]mes?|[Ss]ysteme?n?|[Pp]lat[t]?forms?|[Aa]pplications?|[Pp]ortal(?:es|s|u|e|en)?|[Pp]ortails?|[Пп]ортал\p{L}{0,3}|[Пп]латформ\p{L}{1,3}|[Сс]истем\p{L}{1,3}|[Сс]ервис\p{L}{0,3}|[Рр]еестр\p{L}{0,3}|(?:дамп|база|базу|базы|баз)|dump of|[Pp]iattaform[ae]|[Ss]istemi|[Pp]lateformes?|[Aa]pplicazion[ei]|[Aa]plicaci(?:ón|ones)|[Aa]plicativos?|[Aa]plikacj\p{L}{1,2}|[Ss]ystem(?:u|em|y|ów|et)|[Ss]erwis\p{L}{0,2}|[Ss]erwer\p{L}{0,2}|[Ll]ogiciels?|[Oo]util|[Ss]oftware|[Pp]rogram(?:ma|a|u)?|fichiers?)(?:,? (?:como(?: o| a)?|such as(?: the)?|like|tels? que|wie|come|zoals|såsom|takich jak|таких как))? ((?:(?:o |a |la |le |the )?(?:e-)?\p{Lu}{2}[\p{L}\d-]{0,20}(?: \p{Lu}[\p{L}\d-]{1,24}){0,2}(?:, | y | e | et | and | und | en | и )?){1,6})/u,
);
/** A head, what it is for, and its letters in brackets: "Sistema Eletrônico de Registros (SER)". */
const LETTERS_BEHIND = sought(
  /(?<![\p{L}])(?:(?:[Ss]istem|[Ss]yst[eè]m|[Pp]ortal|[Pp]ortail|[Pp]lat+a?e?form|[Ss]erwer|[Ss]erv[ei]|[Aa]ppli|[Aa]plica|[Aa]plika|[Pp]iattaform|[Rr]egist|[Rr]ejestr|[Сс]истем|[Пп]ортал|[Рр]еестр)\p{L}{0,8})(?: [\p{L}-]{1,24}){0,6} \((?:\p{Lu}[\p{L}\d-]{1,12})\)/u,
);
/** A head with its owner only, as claims boast: "from their servers". */
const OWNED = sought(
  /(?<=(?<!\p{L})(?:their|its|of the|one of|all|the company's) )(?:servers?|networks?|systems?|computers?|databases?|infrastructure|hypervisors?|sqls?)(?![\p{L}\d])(?! (?:team|administrator|provider|of companies|security))/iu,
);
/** "Databases: crm01, erp02": a label and the names behind it. */
const LABELLED = sought(
  /(?<![\p{L}])(?:databases|systems|hosts) ?: ?((?:[\p{L}\d._-]{2,30}(?:, ?| and )){0,12}[\p{L}\d_-]{2,30})/iu,
);
/** What the public sees of it: "the city's website is hit". */
const WEBSITE_HIT = sought(
  /(?<![\p{L}\d])websites?(?= (?:is|was|were|are|has been|have been|got) (?:hit|hacked|breached|attacked|compromised|defaced|taken))/iu,
);
const BARE_IN_LOOT = sought(/(?<![\p{L}\d])(?:databases|sqls|servers|db)(?![\p{L}\d])/iu);
/** A host below a domain is one machine of its owner: "zakupki.nordwind.example". */
const HOST = sought(
  /(?<![\p{L}\d@/.-])(?!www\.)(?:[a-z\d-]{2,40}\.){2}(?:[a-z]{2,4}|online|cloud)(?![\p{L}\d./@-])/iu,
);
/** Without this in a text, no host stands in it. */
const DOTTED = /[a-z\d-]{2}\.[a-z\d-]{2,40}\.[a-z]{2}/;
const SHARED_SUFFIX = /\.(?:com?|gov|gob|gouv|org|net|edu|ac|or|ne|go)\.[a-z]{2}$/;

const INTRUDED = sought(
  /access|breach|compromis|hack|attack|intru|stol|exfil|download|dump|taken|encrypt|infect|impact|affect|located|incident|penetrat|infiltrat|unauthori|authori[sz]|malware|obtain|connected|concern|leak|pwned|shut down|launched|fil(?:es)? from|leverag|exploit|upload|offline|fake|ransom|visés|attaque|accès|téléchargé|hors service|suspen|fuera de servicio|levamos|levado|roub|robad|descarg|scarica|pobra|losgeld|plat\b|cyber|zugang|zugriff|angriff|angreifer|angegriffen|gehackt|verschlüssel|pirat|betroffen|entwend|zugegriffen|acceso|acced|ataque|afect|vulnerad|incidente|comprom|sacad|acesso|sofreu|attacco|subit|violat|riguarda|toegang|aanval|getroffen|gestolen|gedownload|атак|взлом|утечк|проник|уничтож|сбой|dostęp|atak|wykrad|wyciek|padł|angrepp|intrång|attack|stulit|drabba|åtkomst|olovlig|obehörig|tagit|pulled|opened|viewed|looked at|found|reachable|extract|sacamos|tomamos|entramos|extra[ií]|intrus|récup|soutir|exfiltr|indispon|indisponib|inconvenient|obsolet|fuori uso|presi? d|prelev|raccolt|password d|wyniosł|wyciąg|uzyskał|nieuprawn|pobran|leży|zhakowan|przejęt|naruszon|terechtgekomen|ingezien|buitgemaakt|binnengedrongen|abgegriffen|gestohlen|eingedrungen|kopiert|lahmgelegt|heruntergefahren|zugänglich|слит|слив|извлеч|выгруз|скача|получили|парализ|недоступ|зашифр|компромет/iu,
);

/** Where a claim says its data comes from was reached: "from their servers", "preso dal server interno", "дамп из реестра". */
const TAKEN_FROM =
  /(?<!\p{L})(?:from|via|inside|through|depuis|du|aus|vom|über|von|del|desde|por|dal|dai|dalla|dallo|tramite|do|da|dos|das|uit|van|из|с|z|ze|przez|från|ur|genom) (?:[\p{L}'’]+ ){0,2}$/u;

/** Company prose and remedies: "provides solutions for customer systems", "management systems certified". */
const NOT_HIT_AFTER =
  /^[ -](?:provider|company|solutions?|integrat|engineer|administrator|vendor|services? provider|software|products?|marketing|maker|manufacturer|for sale|security team|logins?|credentials?|creds|tokens?|keys|vulnerabilit|breach \(hacking\))/i;
/** "On my bucket" is the actor's own; "virtual private network" is spelt out. */
const NOT_THEIRS_BEFORE = /(?<!\p{L})(?:my|virtual) $/iu;
/** "A third-party application" says whose it is and not what: that is the third party's to say. */
const WHOSE = /^(?:third|3rd)[- ]party \p{L}+$/u;

const EVERYBODY_HAS =
  /^(?:(?:internal|core|critical|corporate|information(?: technology)?|it|company|company's|business|and|or)[ -])+(?:systems?|networks?|infrastructure|environments?)$/u;
/** A product's maker that was itself hit: "Twilio discloses", "database of Shopify". */
const ITSELF_BEFORE = /(?:breach(?:ed)?|hack(?:ed)?|database|leak) (?:of |at )?$/i;
const ITSELF_AFTER =
  /^(?:'s)? (?:discloses|confirms|confirmed|says|said|suffer\p{L}+|has (?:confirmed|suffered|disclosed)|is an? |was (?:breached|hacked)|data\b)/iu;

interface Asset {
  start: number;
  end: number;
  value: string;
  negated: boolean;
  /** A product, a host or a name of its own; the rest is what everybody has. */
  isNamed: boolean;
}

/** More in one field is a dump; each is compared with those before. */
const AT_MOST = 500;

class Assets {
  readonly found: Asset[] = [];
  private readonly said = new Set<string>();

  constructor(private readonly text: FieldReading['text']) {}

  put(start: number, end: number, value: string, isNamed: boolean): void {
    const { plain, lower } = this.text;
    const wording = lower.slice(start, end);
    if (
      this.found.length === AT_MOST ||
      this.said.has(wording) ||
      this.found.some((other) => start < other.end && other.start < end)
    )
      return;
    if (NOT_HIT_AFTER.test(plain.slice(end, end + 24))) return;
    if (NOT_THEIRS_BEFORE.test(plain.slice(Math.max(0, start - 10), start))) return;
    this.said.add(wording);
    this.found.push({ start, end, value, isNamed, negated: isNegated(this.text, start, end) });
  }

  /** Three and more in a row are one enumeration, and one assertion: "VPN, Salesforce, SAP". */
  enumerated(): Asset[] {
    const rows: Asset[][] = [];
    for (const asset of this.found.sort((a, b) => a.start - b.start)) {
      const row = rows.at(-1);
      const last = row?.at(-1);
      if (row && last && isRow(this.text.lower.slice(last.end, asset.start))) row.push(asset);
      else rows.push([asset]);
    }
    return rows.flatMap((row) => {
      const [first, last] = [row[0], row.at(-1)];
      if (row.length < 3 || !first || !last) return row.filter(({ value }) => !REMOTE_ACCESS.has(value));
      return [{ ...first, end: last.end, value: row.map(({ value }) => value).join(', '), isNamed: true }];
    });
  }
}

const isRow = (gap: string): boolean =>
  gap.length <= 24 && /^(?: \p{L}+)? ?(?:[,+&/>]|->|and|y|und|et) ?(?:and )?$/u.test(gap);

function* systems({ text, words, source }: FieldReading): Iterable<Finding> {
  const { plain, lower } = text;
  const isClaim = source.role === 'claim';
  const assets = new Assets(text);
  const isReached = (start: number, end: number): boolean => {
    if (isClaim && TAKEN_FROM.test(lower.slice(Math.max(0, start - 40), start))) return true;
    const span = sentenceAround(plain, start, end);
    return INTRUDED.standsIn(text, Math.max(span.start, start - 200), Math.min(span.end, end + 140));
  };
  const speaker = new Set((source.issuer?.name ?? source.victim?.name ?? '').toLowerCase().split(/[\s,]+/));
  let from = 0;
  for (const index of PRODUCTS.placesIn(words)) {
    if (index < from) continue;
    const hit = PRODUCTS.at(words, index);
    const first = words[index];
    const last = words[index + (hit?.length ?? 0) - 1];
    const product = hit?.entries[0];
    if (!hit || !first || !last || product === undefined) continue;
    from = index + hit.length;
    // A maker that speaks of itself is the victim.
    if (
      speaker.has(product.toLowerCase()) ||
      ITSELF_BEFORE.test(plain.slice(Math.max(0, first.start - 24), first.start)) ||
      ITSELF_AFTER.test(plain.slice(last.end, last.end + 24))
    )
      continue;
    const isWord = CAPITAL_ONLY.has(product) && plain[first.start] === lower[first.start];
    if ((isWord || !isClaim) && !isReached(first.start, last.end)) continue;
    assets.put(first.start, last.end, product, true);
  }
  for (const hit of LABELLED.in(text)) {
    const list = hit[1] ?? '';
    const from = hit.index + hit[0].length - list.length;
    for (const item of list.matchAll(/[\p{L}\d._-]{2,30}/gu)) {
      if (item[0] !== 'and') assets.put(from + item.index, from + item.index + item[0].length, item[0], true);
    }
  }
  for (const hit of isClaim && DOTTED.test(lower) ? HOST.in(text) : []) {
    const end = hit.index + hit[0].length;
    // By itself it is the address of whoever is listed.
    if (!SHARED_SUFFIX.test(hit[0]) && isReached(hit.index, end)) assets.put(hit.index, end, hit[0], true);
  }
  for (const hit of LISTED_BEHIND.in(text)) {
    const names = (hit[1] ?? '').replace(/(?:, | y | e | et | and | und | en | и )$/u, '');
    const start = hit.index + hit[0].length - (hit[1] ?? '').length;
    if (names) assets.put(start, start + names.length, names, true);
  }
  for (const pattern of [LETTERS_BEHIND, NAMED, REACHED]) {
    for (const hit of pattern.in(text)) {
      const name = hit[1] ?? hit[0];
      const end = hit.index + hit[0].length;
      const start = end - name.length;
      if (isReached(start, end)) assets.put(start, end, name, true);
    }
  }
  for (const pattern of [
    ASSET,
    ASSET_ELSEWHERE,
    WEBSITE_HIT,
    ...(isClaim ? [OWNED, OWNED_IN_OTHER_LANGUAGES, BARE_IN_LOOT] : []),
  ]) {
    for (const hit of pattern.in(text)) {
      const end = hit.index + hit[0].length;
      if (!WHOSE.test(hit[0]) && isReached(hit.index, end))
        assets.put(hit.index, end, hit[0].replace(/^only /, ''), false);
    }
  }
  const told = assets.enumerated();
  const hasNames = told.some(({ isNamed, negated }) => isNamed && !negated);
  for (const { start, end, value, negated, isNamed } of told) {
    // What everybody has adds nothing to what is named; that it was spared says what the impact was.
    if (!isNamed && (hasNames || (negated && !isClaim && EVERYBODY_HAS.test(value)))) continue;
    const isFew = /(?:small|limited) (?:number|part|set)/.test(lower.slice(start, end));
    yield { start, end, value, comparator: isFew ? '<=' : '=', negated };
  }
}

export const systemRule: AssertionRule = {
  name: 'system.product-or-asset',
  kind: 'system',
  reads:
    'the product, server, network or application that was reached; what everybody has ("its network") where nothing is named',
  read: systems,
  examples: [
    ['one week of access to JIRA and Bitbucket', 'JIRA', 'Jira'],
    [
      'full access through VPN, Salesforce, SAP, SharePoint',
      'VPN, Salesforce, SAP, SharePoint',
      'VPN, Salesforce, SAP, SharePoint',
    ],
    [
      'only a very small number of external servers may have been impacted',
      'only a very small number of external servers',
      'a very small number of external servers',
    ],
    ['attackers gained access to its internal network', 'internal network', 'internal network'],
    ['They gained access to our Harbour Centre.', 'Harbour Centre', 'Harbour Centre'],
    ['Wir haben die IT-Systeme angegriffen', 'IT-Systeme', 'it-systeme'],
    ['the company builds heating systems', null],
    ['initial access was a VPN account', null],
  ],
};
