import { type SourceText, type Stance, type StanceReading, type TextField } from '../assertion';
import { readable, type ReadableText } from '../readable-text';
import { sentencesOf, type Span } from '../sentences';
import { broadSignOf } from './broad-reading';
import {
  FAULT,
  LONG_OVER,
  MATERIAL,
  MISUSE,
  NOT_RULED_OUT,
  RANSOM,
  SO_FAR,
  SUPPLIER,
  UNCONFIRMED,
} from './frames';
import { CONTRAST } from './general-cues';
import { isOthersWord, othersWordsIn } from './quoted-speech';
import { type Cue, type CuePattern, type Tongue } from './tongue';
import { tonguesOf } from './tongues';

/** Where one sentence shows its stance, and how firmly. */
interface Sign {
  cue: Cue;
  name: string;
  field: TextField;
  span: Span;
  hedged: boolean;
  wordless: boolean;
  /** Found out so far, with more to come. */
  provisional: boolean;
  underWay: boolean;
  /** Speaks of what the claimant shows, or of what is long over, and not of what befell the speaker. */
  aside: boolean;
  words: string;
}

/** A stance stands in the first pages or nowhere. */
const SENTENCES_READ = 200;

const FIELDS: readonly TextField[] = ['title', 'text'];

type Hearing = (sentence: string, tongue: Tongue) => Hit[];

const signsIn = (text: ReadableText, field: TextField, tongues: readonly Tongue[], hear: Hearing): Sign[] => {
  const sentences = sentencesOf(text.plain).slice(0, SENTENCES_READ);
  const others = othersWordsIn(text.lower.slice(0, sentences.at(-1)?.end ?? 0));
  return sentences.flatMap((span) => {
    const sentence = text.lower.slice(span.start, span.end);
    const aside = MATERIAL.test(sentence) || LONG_OVER.test(sentence) || FAULT.test(sentence);
    return tongues.flatMap((tongue) => {
      const hits = hear(sentence, tongue);
      const owned = OWNED.test(sentence) || hits.some(({ name }) => name === 'loss.genuine');
      return hits
        .filter(({ cue, at }) => !isFactual(cue) || !isOthersWord(others, span.start + at))
        .map(({ cue, name, hedged, wordless = false }) => ({
          cue,
          name,
          field,
          span,
          hedged,
          wordless,
          provisional: SO_FAR.test(sentence),
          aside: aside && !owned,
          underWay: tongue.underWay.test(sentence),
          words: sentence,
        }));
    });
  });
};

/** "Unauthorised", spelled as a negation in other languages, negates nothing; neither does "whether or not". */
const NO_NEGATION =
  /(?<!\p{L})(?:(?:no|non|não|niet|nicht)(?= (?:autori[sz]|geautoris))|al dan niet|or not|oder nicht|ou (?:non|não)|o no|o meno|или нет|czy nie|eller inte|not only|nicht nur|non (?:solo|seulement)|no solo|não só|niet alleen|не только|nie tylko|inte bara)(?!\p{L})/gu;
const blanked = (found: string): string => ' '.repeat(found.length);

/** Of an incident that is over and known, said of a claim that warms it up. */
const BYGONE =
  /\b(?:incidents?|breach(?:es)?) (?:of|in|from) the past\b|\b(?:past|prior|previous|earlier|old(?:er)?) (?:\p{L}+ )?(?:incidents?|breach(?:es)?)\b/gu;

/** "No passwords were taken, but names were": each is looked at by itself, as far as a reader would. */
const LOOKED_AT = 6;
const allOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const every = new RegExp(pattern, 'gu');
  const found: RegExpExecArray[] = [];
  for (let hit = every.exec(text); hit !== null && found.length < LOOKED_AT; hit = every.exec(text))
    found.push(hit);
  return found;
};

/** Says that something happened, and so counts only in the speaker's own words. */
const isFactual = (cue: Cue): boolean => cue === 'loss' || cue === 'incident';

interface Hit extends Omit<CuePattern, 'pattern' | 'needs'> {
  at: number;
  end: number;
  hedged: boolean;
}

function cuesIn(sentence: string, tongue: Tongue): Hit[] {
  const known = sentence.replace(BYGONE, blanked);
  const plain = sentence.replace(NO_NEGATION, blanked).replace(NOT_RULED_OUT, blanked);
  const hits = tongue.cues.flatMap(({ pattern, needs, ...kind }) => {
    const { cue } = kind;
    const read = cue === 'incident' ? known : cue === 'denial' ? plain : sentence;
    if (needs && !needs.test(read)) return [];
    return allOf(pattern, read).map((hit) => {
      const at = hit.index;
      const end = at + hit[0].length;
      const hedged = tongue.hedged?.test(clauseBefore(sentence, at) + hit[0]) ?? false;
      return { ...kind, at, end, hedged };
    });
  });
  const denials = hits.filter(({ cue }) => cue === 'denial');
  const disowned = denials.some(({ disowns }) => disowns);
  const atSupplier = SUPPLIER.test(sentence);
  const unconfirmed = UNCONFIRMED.test(sentence);
  return hits.filter(({ cue, name, at, end, holds, wordless, outweighs, observed }) => {
    if (!isFactual(cue)) return true;
    // "The leak was at a supplier": a bare name of what befell somebody else.
    if (name === 'loss.named' && atSupplier && !sentence.slice(at, end).includes(' ')) return false;
    if (cue === 'loss' && unconfirmed && !CONTRASTED.test(sentence)) return false;
    if (!observed && isAttributed(sentence, at, end, tongue)) return false;
    if (outweighs) {
      const clause = clauseBefore(sentence, end);
      return !tongue.open.test(clauseBefore(sentence, at)) && !tongue.negated.test(clause);
    }
    if (disowned && !holds) return false;
    if (holds) return true;
    if (isDeniedOrOpen(plain, at, end, tongue)) return false;
    if (wordless && tongue.negated.test(plain.slice(end).split(COUNTERED)[0] ?? '')) return false;
    if (cue === 'loss' && denials.some((denial) => spans(denial, at, end, sentence))) return false;
    // "A leak there was not": the denial begins with what it denies.
    return !denials.some((denial) => denial.at < end && (cue === 'loss' ? at <= denial.at : at < denial.end));
  });
}

const broadlyIn: Hearing = (sentence, tongue) => {
  const sign = broadSignOf(sentence, tongue);
  return sign ? [{ ...sign, at: 0, end: 0, hedged: false }] : [];
};

/** What the speaker vouches for again after reporting what others say: "of the alleged thefts, Acme confirms one". */
const VOUCHED =
  /(?<!\p{L})(?:confirm(?:s|ed|ing)?|acknowledg(?:es?|ed|ing)|admit(?:s|ted)?|confirm(?:e|é|ent|ée|ons)|bestätig\p{L}*|confirm(?:a|ó|an|ado|amos|ou)|conferma\p{L}*|bevestig\p{L}*|подтвердил\p{L}*|potwierdz\p{L}+|bekräfta\p{L}*)(?!\p{L})/u;

/** "Data of ours has, it is claimed, been stolen": the report stands behind what it reports. */
const AS_CLAIMED =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|as|it) (?:\p{L}+ )?(?:claimed|alleged|purported|rumou?red|asserted)\b/u;

const isAttributed = (sentence: string, at: number, end: number, { attributed }: Tongue): boolean => {
  const hit = attributed.exec(sentence.slice(0, end));
  if (hit === null) return AS_CLAIMED.test(sentence.slice(end));
  return !(hit.index < at && VOUCHED.test(sentence.slice(hit.index, at)));
};

const CLAUSE_END =
  /[,;:]| – | — |(?<!\p{L})(?:but|mais|aber|sondern|pero|sino|ma|mas|maar|но|ale|lecz|men)(?!\p{L})/gu;
const TURN = /;| – |\b(?:but|although|however|while|yet|mais|aber|pero|mas|maar)\b|, and (?!that\b)/gu;

const CONTRASTED = new RegExp(`(?<!\\p{L})${CONTRAST}`, 'u');
const COUNTERED = new RegExp(`[;:]| – |(?<!\\p{L})${CONTRAST}`, 'u');

const afterLast = (text: string, mark: RegExp): string => {
  let from = 0;
  for (const hit of text.matchAll(mark)) from = hit.index + hit[0].length;
  return text.slice(from);
};

const clauseBefore = (sentence: string, at: number): string => afterLast(sentence.slice(0, at), CLAUSE_END);

/** A negation or a "whether" reaches as far as the next comma, semicolon or "but"; "no evidence that" past the commas. */
const isDeniedOrOpen = (sentence: string, start: number, end: number, tongue: Tongue): boolean => {
  const before = sentence.slice(0, start);
  const lead = clauseBefore(sentence, start);
  if (tongue.open.test(lead)) return true;
  return (
    tongue.negated.test(lead + sentence.slice(start, end)) ||
    (tongue.wide?.test(afterLast(before, TURN)) ?? false)
  );
};

/** "No sign that files were taken" covers the files, "no sign of misuse, but files were taken" does not. */
const spans = (denial: { at: number; end: number }, at: number, end: number, sentence: string): boolean =>
  denial.at <= at && end <= denial.end && sentence.slice(denial.at, at).search(TURN) < 0;

/** Who fines, sentences or arrests has established what was done; who only lends help has not. */
const SENTENCE =
  /(?<!\p{L})(?:fine[ds]?|penalt(?:y|ies)|sentenced?|convicted|convicts|pleaded|guilty|arrest(?:ed|s)?|custody|indict\p{L}*|charged|amendes?|sanctionn\p{L}+|condamn\p{L}+|interpell\p{L}+|mise? en examen|bußgeld\p{L}*|verurteil\p{L}+|festgenommen|festnahme|anklage|angeklagt\p{L}*|multas?|mult(?:ó|a|ou|ata|ato)|sanci\p{L}+|conden\p{L}+|deten\p{L}+|detuv\p{L}+|imputad\p{L}+|sanzion\p{L}+|condann\p{L}+|arrest\p{L}+|coimas?|preso|detido|provado|arguido|acusad[oa]|boetes?|veroordeel\p{L}*|aangehouden|verdachte|штраф\p{L}*|приговор\p{L}*|виновн\p{L}+|осужд\p{L}+|задержан\p{L}*|установ(?:ил|лен)\p{L}*|подсудим\p{L}+|kar[aęy] (?:pieniężn\p{L}+|w wysokości|finansow\p{L}+)|skaza\p{L}+|wyrok\p{L}*|zatrzyma\p{L}+|oskarżon\p{L}+|sanktionsavgift\p{L}*|döm(?:er|s|des|t)|gripits|häktad\p{L}*|åtala\p{L}+)(?!\p{L})/u;

/** Registers, courts and CERTs publish what has been established; that they write at all confirms an incident. */
const ESTABLISHED = new Set(['regulator', 'cert', 'court', 'law_enforcement']);

/** Who declines to say more has said something. */
const FURTHER = /comment (?:any )?further|further comment|beyond|commentaire supplémentaire/;

/** Whoever writes to those affected knows that there are such. */
const AFFECTED = /\b(?:affected|impacted|whose)\b/;

/** "No card data was taken", after what else there is to say, denies a part; so does that nothing was encrypted. */
const OF_A_PART =
  /(?<!\p{L})(?:(?:credit|debit|payment|bank) ?-?cards?|card (?:data|numbers?|details)|payment (?:data|details|information)|passwords?|encrypt\p{L}+|cartes? bancaires?|données bancaires|mots de passe|chiffr(?:é|ée|és|ées|ement)|kreditkarten\p{L}*|zahlungs(?:daten|informationen)|passw[oö]rt\p{L}*|verschlüssel\p{L}+|tarjetas?|contraseñas?|cifrad\p{L}+|encriptad\p{L}+|carte di credito|dati di pagamento|cifrat\p{L}+|cartões|cartão|senhas?|criptograf\p{L}+|creditcard\p{L}*|betaalgegevens|wachtwoord\p{L}*|versleutel\p{L}+|банковск\p{L}+ карт\p{L}*|парол\p{L}+|зашифров\p{L}+|kart (?:płatnicz|kredytow)\p{L}+|hase[łl]\p{L}*|zaszyfrow\p{L}+|kortuppgifter|betalkort\p{L}*|lösenord\p{L}*|krypter\p{L}+)(?!\p{L})/u;
const isOfAPart = ({ cue, span, words }: Sign): boolean =>
  cue === 'denial' && (MISUSE.test(words) || RANSOM.test(words) || (span.start > 0 && OF_A_PART.test(words)));

/** What circulates came from the speaker after all. */
const OWNED =
  /(?<!\p{L})(?:(?:stolen|taken|copied|obtained|exfiltrated|came|come|comes) (?:\p{L}+ )?from (?:us|our|its|their)|genuine|authentic)(?!\p{L})/u;

/** "So far no evidence" from somebody who is still looking is not yet a denial. */
const isProvisional = ({ cue, provisional }: Sign): boolean => cue !== 'denial' || provisional;

interface Decision {
  stance: Stance;
  sign: Sign | null;
  why: string;
  /** The rule, where no sentence decided. */
  rule?: string;
}

/**
 * The rules, in order of precedence: data reached; people told; a penalty or a bare register row; nothing found so far
 * while still looking; a denial beside which nothing is admitted; an incident; an inquiry; silence; a bare notice.
 */
const decide = (all: readonly Sign[], issuerType: string | null, text: string): Decision => {
  const signs = all.filter(
    (sign) => !isOfAPart(sign) && !(sign.name === 'incident.suppliers' && issuerType === 'supplier'),
  );
  const sentence = SENTENCE.test(text);
  const first = (cue: Cue): Sign | null => signs.find((sign) => sign.cue === cue) ?? null;
  const denial = first('denial');
  const incident = signs.find(({ cue, aside }) => cue === 'incident' && !(aside && denial)) ?? null;
  const denied = denial !== null && incident === null;
  const loss = signs.find(
    (sign) => sign.cue === 'loss' && !sign.hedged && !((sign.wordless || sign.aside) && denied),
  );
  const inquiry = first('inquiry');
  const underWay = signs.find((sign) => sign.cue === 'inquiry' && sign.underWay);
  const silence = first('silence');
  const told = signs.find(({ name }) => name === 'incident.people-told');

  if (loss) return { stance: 'confirms', sign: loss, why: 'says that data or accounts were reached' };
  if (told && !denial && (first('loss') || AFFECTED.test(told.words)))
    return { stance: 'confirms', sign: told, why: 'writes to the people whose data is affected' };
  if (
    issuerType !== null &&
    ESTABLISHED.has(issuerType) &&
    !denial &&
    !inquiry &&
    !silence &&
    (sentence || !incident)
  )
    return {
      stance: 'confirms',
      sign: incident,
      why: 'a register, court, CERT or police force publishes what it has established',
      rule: 'established-record',
    };
  if (denial && !incident && signs.every(isProvisional) && underWay)
    return { stance: 'investigating', sign: underWay, why: 'has found nothing so far and is still looking' };
  if (denial && !incident)
    return { stance: 'denies', sign: denial, why: 'says that it did not happen, and admits nothing beside' };
  if (incident)
    return {
      stance: 'acknowledges',
      sign: incident,
      why: denial
        ? 'denies a part, but says that something happened'
        : 'says that something happened, and not that data was taken',
    };
  if (inquiry && !(silence && !underWay))
    return { stance: 'investigating', sign: inquiry, why: 'knows of the claim and looks into it' };
  if (silence && FURTHER.test(silence.words))
    return { stance: 'acknowledges', sign: silence, why: 'declines to say more, and so has said something' };
  if (silence) return { stance: 'no_comment', sign: silence, why: 'declines to comment' };
  return {
    stance: 'acknowledges',
    sign: null,
    why: 'a notice that denies nothing and names no loss: that it was written acknowledges an incident',
    rule: 'notice-by-itself',
  };
};

/**
 * How an official statement stands to the incident it speaks of. Rests on the words alone where there are any; a
 * register's row without prose confirms, because a register lists what was reported to it.
 */
export function readStance(source: SourceText): StanceReading {
  const texts = new Map(
    FIELDS.flatMap((field) => (source[field] ? [[field, readable(source[field])] as const] : [])),
  );
  const tongues = tonguesOf([...texts.values()].map(({ lower }) => lower).join('\n'));
  const heard = (hear: Hearing): Sign[] =>
    [...texts].flatMap(([field, text]) => signsIn(text, field, tongues, hear));
  const closely = heard(cuesIn);
  const signs = closely.length > 0 ? closely : heard(broadlyIn);
  const { stance, sign, why, rule } = decide(
    signs,
    source.issuer?.type ?? null,
    texts.get('text')?.lower ?? '',
  );
  const producedBy = `stance.${sign?.name ?? rule ?? 'text'}`;
  const text = sign && texts.get(sign.field);
  if (!sign || !text) return { stance, quote: null, why, producedBy };
  const { start, end } = text.original(sign.span.start, sign.span.end);
  return {
    stance,
    quote: { field: sign.field, start, end, text: source[sign.field]?.slice(start, end) ?? '' },
    why,
    producedBy,
  };
}
