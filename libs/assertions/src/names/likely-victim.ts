import { GENERIC } from './victim-names';
import { SYSTEM_PRODUCTS } from '../categories/systems.gazetteer';
import { KNOWN_ACTORS } from './actors.gazetteer';

/** A run of capitalised words, with the small words that names hold together by. */
const RUN =
  /(?<![\p{L}\d@#.])(?:[\p{Lu}\d][\p{L}\d&'.!-]{0,30}|[a-z]\p{Lu}\p{L}+)(?:(?: (?:of|and|&|de|del|da|do|du|di|y|e|the|la|le|der|von|van|for|des) (?=[\p{Lu}]|the \p{Lu})| |, (?=(?:Inc|Ltd|LLC|P\.C|PC|S\.A|Co|Corp|PLC|Plc)\b))(?:[\p{Lu}\d][\p{L}\d&'.-]{0,30}|the (?=\p{Lu})\p{Lu}[\p{L}-]{1,30}|[a-z]{1,12}(?= (?:solutions|group|network)\b)|(?:solutions|group|network)\b)){0,8}/gu;

const ABOUT_ITSELF =
  /^(?: \([^)]{1,60}\))?(?:,[^,.]{0,90},)? (?:is|are|was founded|was established|has been|has (?:suffered|confirmed|disclosed|over|a)|provides?|offers?|specializes?|speciali[sz]es|delivers?|designs?|manufactures?|produces?|develops?|operates?|serves|supplies|company|aka|an? \p{L}+|located|founded|which|,? (?:a|an|the|one of|headquartered|located)\b)/iu;
const REPORTS =
  /^(?: \([^)]{1,60}\))?(?:,[^.]{0,110},)? (?:suffers?|suffered|discloses?|disclosed|confirms?|confirmed|reports?|reported|files?|filed|submits?|submitted|reveals?|revealed|announces?|announced|has (?:suffered|confirmed|disclosed|been)|is (?:breached|hit|hacked|investigating|allegedly|the victim)|was (?:hit|breached|hacked|compromised)|notifies|notified|says|experienced|warns|learns?|detected|informs|hack(?:ed)? |compromised|breached|data\b|leak\b|source code|was compromised|hasn't|has the|is getroffen|wurde opfer|a été victime|ont été victimes|ha sufrido|ha subito|foi alvo|sofreu)/iu;
const HIT_BEFORE =
  /(?:hacked|breached|compromised|hit|attacked|network of|data (?:of|from)|database of|databases? (?:of|from)|archives? from|files from|emails from|stolen from|taken from|dumped from|leak(?:s|ed)? of|records (?:of|from)|members of (?:the)?|breach at|attack (?:on|against)|victim:|target:|welcome to|access to|files? (?:of|from)|belonging to|systems of|server of|customers of|reading|leaks? (?:[^.]{0,60}) from|of|from|hello|against|selling|to)[ ,:]{1,2}(?:the |an? )?(?:\p{L}+ (?:company|bank|giant|firm|agency|provider|operator|maker) )?$/iu;
const LEGAL_FORM =
  /(?:Inc|Ltd|Ltda|LLC|LLP|GmbH|AG|S\.A|SA|S\.r\.l|Corp|Corporation|Company|Co|PLC|plc|Group|Holding|P\.C|Bank|Hospital|University|School|Schools|Agency|Ministry|Department|Clinic|Health|Network|Institute|City of|County)\b/;

/** Capitalised words that begin sentences, name months, places, products or data, but no victim. */
const NEVER = new Set(
  `only between until during following according inside part parts other such both many few several these those over under about we our us i you your they their it its this that these those there here in on at by for from with when while if as after before once since today now all any every each everything some most more no not and or but so also how why what who hello welcome
  data database databases documents document files file size price download proof proofs sample samples link links contact deadline timer update updated description accounting financial hr revenue website site address employees industry country screenshots contents
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ransomware ransom bitcoin btc xmr monero tox telegram breachforums forum qtox
  united states america europe eu usa uk germany france spain italy china japan india canada australia brazil russia mexico chinese russian american british french german taiwanese turkish japanese spanish italian
  major leading national million billion thousand dollars usd gb tb ssn ssns id ids pii api sql csv total full name email phone threat actor hackers attackers proud key access source code opRussia backed founded time type status views
  selling sale leaked leak dump stolen confidential private internal personal customer customers client clients total looks soon coming through please take stay dear attorney general maine sec cert fbi interpol gdpr covid-19 daily office
  a an the der die das ein er la el le il les lo los een het oct nov dec sep aug jul jun apr mar feb jan ssh rsa cert-in nessun qr dna top secret disclosure notice form statement addressing apology regarding asx rns item comunicado communiqué persbericht press`.split(
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
const SENTENCE_END = /((?<!\b(?:Inc|Ltd|Co|Corp|St|P\.C|S\.A|\p{Lu}))[\p{L}\d]{2,})\. .*$/u;
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

/** The organisation that a text is about, by what stands around its capitalised names; null if none is plain enough. */
export function likelyVictim(
  plain: string,
  { isTitle }: { isTitle: boolean },
): { start: number; end: number } | null {
  const text = plain.slice(0, READ_AT_MOST);
  let best: { start: number; end: number; score: number } | null = null;
  let seen = 0;
  for (const hit of text.matchAll(RUN)) {
    if (++seen > 120) break;
    const { text: name, skipped } = cleaned(
      hit[0].replace(/(?<=[\p{Ll}\d])\.\p{Lu}.*$/u, '').replace(SENTENCE_END, '$1'),
    );
    const tokens = name.toLowerCase().split(/[\s]+/);
    const isReached =
      REACHED_OR_USED.test(text.slice(Math.max(0, hit.index + skipped - 20), hit.index + skipped)) ||
      IN_NUMBERS.test(text.slice(hit.index + skipped + name.length).slice(0, 24));
    if (
      name.length < 2 ||
      FIGURE.test(name) ||
      !/\p{L}/u.test(name) ||
      tokens.every(
        (token) => GENERIC.has(token) || NEVER.has(token) || (isReached && PRODUCT_WORDS.has(token)),
      ) ||
      ACTORS.has(name.toLowerCase())
    )
      continue;
    const start = hit.index + skipped;
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 140);
    let score = 0;
    if (start === 0 || /(?:^|[.!?\n…:])\s*(?:the |hello,? )?$/i.test(before)) score += 1;
    if (start < 6) score += 1;
    if (ABOUT_ITSELF.test(after)) score += 2;
    if (REPORTS.test(after.replace(/^'s/, ''))) score += 3;
    if (HIT_BEFORE.test(before)) score += 2;
    if (LEGAL_FORM.test(name)) score += 2;
    if (tokens.length >= 2) score += 1;
    if (/ransomware|gang|group\b/i.test(after.slice(0, 18)) && !/^ (?:company|is)/.test(after)) score -= 3;
    if (isTitle) score += 2;
    if (/(?:headquartered|located|based) in[^.]{0,20}$|\bin (?:the )?$/i.test(before)) score -= 3;
    if (score >= GOOD_ENOUGH && (best === null || score > best.score)) best = { start, end, score };
  }
  return best && { start: best.start, end: best.end };
}
