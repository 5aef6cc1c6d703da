import {
  type Assertion,
  type SourceText,
  type Stance,
  type StanceReading,
  type TextField,
} from '../assertion';
import { readable, type ReadableText } from '../readable-text';
import { sentencesOf, type Span } from '../sentences';
import {
  ATTRIBUTED,
  BYGONE,
  type Cue,
  CUES,
  HEDGED,
  LOOKING_INTO,
  NEGATED,
  OPEN,
  PROVISIONAL,
  UNAUTHORISED,
  WIDE_NEGATION,
} from './cues';

/** Where one sentence shows its stance, and how firmly. */
interface Sign {
  cue: Cue;
  name: string;
  field: TextField;
  span: Span;
  hedged: boolean;
  words: string;
}

/** A stance stands in the first pages or nowhere. */
const SENTENCES_READ = 200;

const FIELDS: readonly TextField[] = ['title', 'text'];

const signsIn = (text: ReadableText, field: TextField): Sign[] =>
  sentencesOf(text.plain)
    .slice(0, SENTENCES_READ)
    .flatMap((span) => {
      const sentence = text.plain.slice(span.start, span.end);
      const attributed = ATTRIBUTED.test(sentence);
      const negated = NEGATED.test(sentence.replace(UNAUTHORISED, ''));
      const hedged = HEDGED.test(sentence);
      const denying = CUES.filter(({ cue, pattern }) => cue === 'denial' && pattern.test(sentence));
      const oldData = denying.some(({ name }) => name === 'denial.old-data');
      return CUES.filter(({ cue, pattern, holds }) => {
        const hit = pattern.exec(cue === 'incident' ? sentence.replace(BYGONE, '') : sentence);
        if (hit === null) return false;
        if (cue === 'loss')
          return !attributed && !oldData && !isDeniedOrOpen(sentence, hit.index, hit[0].length);
        if (cue === 'incident') return !attributed && (holds === true || (!negated && denying.length === 0));
        return true;
      }).map(({ cue, name }) => ({ cue, name, field, span, hedged, words: sentence }));
    });

const CLAUSE_END = /[,;]| but | – /gu;
const TURN = /;| – |\b(?:but|although|however|while|yet)\b|, and (?!that\b)/giu;

const afterLast = (text: string, mark: RegExp): string => {
  let from = 0;
  for (const hit of text.matchAll(mark)) from = hit.index + hit[0].length;
  return text.slice(from);
};

/** A negation or a "whether" reaches as far as the next comma, semicolon or "but"; "no evidence that" past the commas. */
const isDeniedOrOpen = (sentence: string, start: number, length: number): boolean => {
  const before = sentence.slice(0, start);
  const clause = afterLast(before, CLAUSE_END) + sentence.slice(start, start + length);
  if (OPEN.test(afterLast(before, CLAUSE_END))) return true;
  return NEGATED.test(clause.replace(UNAUTHORISED, '')) || WIDE_NEGATION.test(afterLast(before, TURN));
};

/** Registers, courts and CERTs publish what has been established; that they write at all confirms an incident. */
const ESTABLISHED = new Set(['regulator', 'cert', 'court', 'law_enforcement']);

/** Who declines to say more has said something. */
const FURTHER = /comment (?:any )?further|further comment|beyond|commentaire supplémentaire/i;

/** "So far no evidence" from somebody who is still looking is not yet a denial. */
const isProvisional = ({ cue, name, words }: Sign): boolean =>
  cue !== 'denial' || (name === 'denial.no-evidence' && PROVISIONAL.test(words));

const decide = (
  signs: readonly Sign[],
  issuerType: string | null,
): { stance: Stance; sign: Sign | null; producedBy: string } => {
  const first = (cue: Cue, firm = false): Sign | null =>
    signs.find((sign) => sign.cue === cue && !(firm && sign.hedged)) ?? null;
  const loss = first('loss', true);
  const denial = first('denial');
  const incident = first('incident');
  const inquiry = first('inquiry');
  const underWay = signs.find(({ cue, words }) => cue === 'inquiry' && LOOKING_INTO.test(words)) ?? null;
  const silence = first('silence');
  const established = issuerType !== null && ESTABLISHED.has(issuerType);
  const as = (stance: Stance, sign: Sign | null, otherwise: string) => ({
    stance,
    sign,
    producedBy: `stance.${sign?.name ?? otherwise}`,
  });

  if (loss) return as('confirms', loss, '');
  if (established && !denial && !inquiry) return as('confirms', incident, 'established-record');
  if (denial && !incident && signs.every(isProvisional) && underWay) return as('investigating', underWay, '');
  if (denial && !incident) return as('denies', denial, '');
  if (incident) return as('acknowledges', incident, '');
  if (inquiry) return as('investigating', inquiry, '');
  if (silence) return as(FURTHER.test(silence.words) ? 'acknowledges' : 'no_comment', silence, '');
  return as('acknowledges', null, 'notice-by-itself');
};

/**
 * How an official statement stands to the incident it speaks of. Rests on the words alone where there are any; a
 * register's row without prose confirms, because a register lists what was reported to it.
 */
export function readStance(source: SourceText, _assertions: readonly Assertion[]): StanceReading {
  const texts = new Map(
    FIELDS.flatMap((field) => (source[field] ? [[field, readable(source[field])] as const] : [])),
  );
  const signs = [...texts].flatMap(([field, text]) => signsIn(text, field));
  const { stance, sign, producedBy } = decide(signs, source.issuer?.type ?? null);
  const text = sign && texts.get(sign.field);
  if (!sign || !text) return { stance, quote: null, producedBy };
  const { start, end } = text.original(sign.span.start, sign.span.end);
  return {
    stance,
    quote: { field: sign.field, start, end, text: source[sign.field]?.slice(start, end) ?? '' },
    producedBy,
  };
}
