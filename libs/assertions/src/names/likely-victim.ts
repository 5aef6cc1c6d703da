import { GENERIC } from './victim-names';
import { type ReadableText } from '../readable-text';
import { SYSTEM_PRODUCTS } from '../categories/systems.gazetteer';
import { KNOWN_ACTORS } from './actors.gazetteer';
import { BODIES_BY_PLACE } from './bodies.gazetteer';
import {
  BELONGINGS,
  DEEDS,
  PERPETRATOR_BEFORE,
  PREPOSITIONS,
  REPORTS,
  SELF_DESCRIPTIONS,
  TRADES,
} from './victim-cues';

/** A run of capitalised words, with the small words that names hold together by. */
const RUN =
  /(?<![\p{L}\d@#.])(?:[\p{Lu}\d][\p{L}\d&'.!-]{0,30}|[a-z]\p{Lu}\p{L}+)(?:(?: (?:of|and|&|de|del|della|delle|degli|dei|da|das|do|dos|du|di|y|e|the|la|le|der|von|van|for|für|des) (?=[\p{Lu}]|the \p{Lu})| |, (?=(?:Inc|Ltd|LLC|P\.C|PC|S\.A|Co|Corp|PLC|Plc)\b))(?:[\p{Lu}\d][\p{L}\d&'.-]{0,30}|the (?=\p{Lu})\p{Lu}[\p{L}-]{1,30}|[a-z]{1,12}(?= (?:solutions|group|network)\b)|(?:solutions|group|network)\b)){0,8}/gu;

/** "X (ABC), Inc., " may stand between a name and what is said of it. */
const APPOSITION = String.raw`(?: \([^)\n]{1,60}\))?(?:,[^,.\n]{0,110},)?`;
const ABOUT_ITSELF = new RegExp(`^${APPOSITION} ?(?:${SELF_DESCRIPTIONS})(?!\\p{L})`, 'u');
const REPORTED = new RegExp(`^(?:'s)?${APPOSITION} (?:${REPORTS})`, 'u');
const ARTICLE = "(?:the|an?|le|la|les|l'|die|der|das|den|dem|el|los|il|lo|os?|as?|het|een|our|their)";
/** Ends where it is tried. Backwards from a place a pattern is read at once; a walk to it from before would try every unit. */
const endingHere = (source: string): RegExp => new RegExp(`(?<=(?<!\\p{L})${source})`, 'uy');
const introducedBy = (words: string): RegExp =>
  endingHere(`(?:${words})[ ,:]{1,2}(?:${ARTICLE} ?)?(?:(?:\\p{L}{1,30} ){0,2}(?:${TRADES}) )?[«„“"]?`);
const HIT_BEFORE = introducedBy(DEEDS);
const OF_BEFORE = introducedBy(PREPOSITIONS);
const OWNER_OF = new RegExp(`^(?:'s)? (?:${BELONGINGS})(?!\\p{L})`, 'u');
const TRADE_AFTER =
  /^ (?:\p{L}+ ){0,2}(?:company|firm|bank|agency|provider|hospital|university|airline)(?!\p{L})/u;
/** Those who investigate, whom every notice names. */
const AUTHORITY =
  /CNIL|ANSSI|Autoriteit|Inspecti|Data Protection|Datenschutz|Garante|AEPD|Protección de Datos|UODO|FBI|CISA|Europol|Poli[czt]|Polisen|CERT|Landesbeauftragte|Department of Justice|Attorney General|Роскомнадзор|CrowdStrike|Mandiant|IMY|NCSC|Ministerio Público|Procura|Prokurat/i;
const TRADE_BEFORE = endingHere(`(?:${TRADES}) [«„“"]?`);
const DOER_BEFORE = endingHere(`${PERPETRATOR_BEFORE} [«„“"]?`);
const LEGAL_FORM =
  /(?:Inc|Ltd|Ltda|LLC|LLP|GmbH|AG|S\.A|SA|S\.r\.l|Corp|Corporation|Company|Co|PLC|plc|Group|Holding|P\.C|Bank|Hospital|University|Klinik\p{L}*|Stadtwerke|Gemeente|Kommun|Clínica|Hospital|Mairie|Groupe|Grupo|Gruppo|Banco|Banca|Universit\p{L}+|Hochschule|Ministerio|Ministère|Ministério|Ministerstwo|Министерство|Банк|School|Schools|Agency|Ministry|Department|Clinic|Health|Network|Institute|City of|County)(?!\p{L})|^(?:ООО|ПАО|АО|ОАО|ЗАО) /u;

/** Capitalised words that begin sentences, name months, places, products or data, but no victim. */
const NEVER = new Set(
  `only between until during following according inside part parts other such both many few several these those over under about we our us i you your they their it its this that these those there here in on at by for from with when while if as after before once since today now all any every each everything some most more no not and or but so also how why what who hello welcome
  data database databases documents document files file size price download proof proofs sample samples link links contact deadline timer update updated description accounting financial hr revenue website site address employees industry country screenshots contents
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ransomware ransom bitcoin btc xmr monero tox telegram breachforums forum qtox
  united states america europe eu usa uk germany france spain italy china japan india canada australia brazil russia mexico chinese russian american british french german taiwanese turkish japanese spanish italian
  major leading national million billion thousand dollars usd gb tb ssn ssns id ids pii api sql csv total full name email phone threat actor hackers attackers proud key access source code opRussia backed founded time type status views
  selling sale leaked leak dump stolen confidential private internal personal customer customers client clients total looks soon coming through please take stay dear attorney general maine sec cert fbi interpol gdpr covid-19 daily office
  a an the der die das ein er la el le il les lo los een het oct nov dec sep aug jul jun apr mar feb jan ssh rsa cert-in nessun qr dna top secret disclosure notice form statement addressing apology regarding asx rns item comunicado communiqué persbericht press
  they've we've i've you've sont security message system compromised uploaded ofrezco vendo vende dal dalla nel полная полный база привет все мы это продаю в на sprzedam mamy dane säljer jag vi här le la les nous notre ses cette ce sur dans pour avec aucun une un das ist wir sie man nach bei der im am zum aus los las lo su sus una con por para esta este hemos tenemos nuestro o os as um uma com por não nossa temos in gli dei questo abbiamo wij het dit deze onze er zijn na bij det den en ett har vår`.split(
    /\s+/,
  ),
);
/** "access to JIRA and Bitbucket" names systems; "Twilio confirms" names a victim. */
const PRODUCT_WORDS = new Set(SYSTEM_PRODUCTS.flatMap(([, forms]) => forms.split(/,? /)));
const REACHED_OR_USED =
  /(?:access to|from|via|into|on|in|with|through|us(?:e|es|ed|ing)|running|exploit(?:s|ed|ing)?) (?:the(?:ir)? )?$/i;
/** "Exchange servers" and "OWA boxes" are many organisations' products. */
const IN_NUMBERS =
  /^ (?:servers?|boxes|hosts|instances|appliances|tenants|shells?|vulnerabilit|flaws?|gateways|panels|customers who)/i;
const ACTORS = new Set(KNOWN_ACTORS.map((name) => name.toLowerCase()));

/** A full stop inside a run ends it, unless it belongs to a legal form or an initial. */
const SENTENCE_END = /([\p{L}\d]{2,}|\d)(?<!(?<!\p{L})(?:Inc|Ltd|Co|Corp|St|Ste|Mt|Dr))\. .*$/u;
/** Quoted as Russian, Polish and German names are, with the legal form before: ПАО «Север». */
const QUOTED = /(?:(?:ООО|ПАО|АО|ОАО|ЗАО|НАО|ГК|ТД) )?(?:«\p{Lu}[^»\n]{1,40}»|„\p{Lu}[^“”\n]{1,40}[“”])/gu;
const SHOUTED = /^(?:\p{Lu}+ ){3,}\p{Lu}+$/u;
/** A figure with its unit is no name; "23andMe" is one. */
const FIGURE = /^\d[\d.,]*(?:\s|[kmgtp]?i?b\b|[kmb]\b|$)/i;

const READ_AT_MOST = 6_000;
const GOOD_ENOUGH = 3;

const cleaned = (run: string): { text: string; skipped: number } => {
  let text = run;
  let skipped = 0;
  for (;;) {
    const first = /^(\S+)(?: |$)/.exec(text);
    if (
      !first?.[1] ||
      !NEVER.has(first[1].toLowerCase().replace(/['.,:]+\w?$/, '')) ||
      /^(?:city|department|bank)/i.test(first[1])
    )
      break;
    skipped += first[0].length;
    text = text.slice(first[0].length);
  }
  text = text.replace(/(?:'s|[.,'!&-]| (?:and|of|the|de|for|&))+$/i, (tail) =>
    /\b(?:Inc|Ltd|Co|Corp|S\.A|P\.C|S\.r\.l)\.$/.test(text) && tail === '.' ? tail : '',
  );
  return { text, skipped };
};

/** The letters of a name run together, and its initials: what a domain's label is made of. */
const spells = (name: string, label: string): boolean => {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\d\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word));
  const letters = label.replaceAll('-', '');
  const initials = words.map((word) => word[0] ?? '').join('');
  return (
    words.join('') === letters ||
    (initials.length >= 2 && letters.startsWith(initials) && letters.length <= initials.length + 1)
  );
};
const SMALL = new Set('of the and de del della delle degli des du la le les der die und van'.split(' '));

interface Asked {
  isTitle: boolean;
  /** Who speaks or boasts: never the victim that is looked for. */
  notThese: readonly string[];
  /** The label of a domain that stands for the victim. */
  label: string | null;
}

interface Candidate {
  name: string;
  start: number;
}

function* candidatesIn(text: string): Iterable<Candidate> {
  for (const hit of /[«„]/.test(text) ? text.matchAll(QUOTED) : []) yield { name: hit[0], start: hit.index };
  for (const hit of text.matchAll(RUN)) {
    const { text: name, skipped } = cleaned(
      hit[0].replace(/(?<=[\p{Ll}\d])\.\p{Lu}.*$/u, '').replace(SENTENCE_END, '$1'),
    );
    yield { name, start: hit.index + skipped };
  }
}

const CANDIDATES_AT_MOST = 120;

const isName = (text: string, { name, start }: Candidate, { notThese }: Asked): boolean => {
  const tokens = name.toLowerCase().split(/\s+/);
  const isReached =
    REACHED_OR_USED.test(text.slice(Math.max(0, start - 20), start)) ||
    IN_NUMBERS.test(text.slice(start + name.length, start + name.length + 24));
  return (
    name.length >= 2 &&
    /\p{L}/u.test(name) &&
    !FIGURE.test(name) &&
    !SHOUTED.test(name) &&
    !ACTORS.has(name.toLowerCase()) &&
    !notThese.some((other) => name.toLowerCase().includes(other.toLowerCase())) &&
    !tokens.every(
      (token) => GENERIC.has(token) || NEVER.has(token) || (isReached && PRODUCT_WORDS.has(token)),
    )
  );
};

const endsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Every reason for and against is a line, so that a wrong reading can be traced. */
const scoreOf = (lower: string, { name, start }: Candidate, { isTitle, label }: Asked): number => {
  const before = lower.slice(Math.max(0, start - 60), start);
  const after = lower.slice(start + name.length, start + name.length + 140);
  const reasons: [boolean, number][] = [
    [start === 0 || /(?:^|[.!?\n…:])\s*(?:the |hello,? )?$/.test(before), 1],
    [start < 6, 1],
    [isTitle, 2],
    [ABOUT_ITSELF.test(after), 2],
    [REPORTED.test(after), 3],
    [OWNER_OF.test(after), 2],
    [endsAt(HIT_BEFORE, lower, start), 3],
    [endsAt(OF_BEFORE, lower, start), 2],
    [endsAt(TRADE_BEFORE, lower, start) || TRADE_AFTER.test(after), 2],
    [BODIES_BY_PLACE.has(name.toLowerCase()), 3],
    [LEGAL_FORM.test(name), 2],
    [/[\s«]/.test(name), 1],
    [label !== null && spells(name, label), 5],
    [endsAt(DOER_BEFORE, lower, start), -4],
    [/ransomware|gang|group\b/.test(after.slice(0, 18)) && !/^ (?:company|is)/.test(after), -3],
    [AUTHORITY.test(name), -4],
    [/(?:headquartered|located|based) in[^.]{0,20}$|\bin (?:the )?$/.test(before), -3],
  ];
  return reasons.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
};

/** The organisation that a text is about, by what stands around its names; null if none is plain enough. */
export function likelyVictim(
  { plain, lower }: ReadableText,
  asked: Asked,
): { start: number; end: number } | null {
  const text = plain.slice(0, READ_AT_MOST);
  let best: { start: number; end: number; score: number } | null = null;
  let seen = 0;
  for (const candidate of candidatesIn(text)) {
    if (++seen > CANDIDATES_AT_MOST) break;
    if (!isName(text, candidate, asked)) continue;
    const { start, name } = candidate;
    const score = scoreOf(lower, candidate, asked);
    const isBetter = best === null || score > best.score || (score === best.score && start < best.start);
    if (score >= GOOD_ENOUGH && isBetter) best = { start, end: start + name.length, score };
  }
  return best && { start: best.start, end: best.end };
}
