import { type AssertionKind } from '../assertion';
import { isNegated } from '../negation';
import { type AssertionRule, type FieldReading, type Finding, type RuleExample } from '../rule';
import { sought } from '../sought-pattern';
import { PhraseBook } from '../words';

/** Turns of phrase that name a category. Repetitions are bounded, so that reading stays linear. */
export interface Cue {
  /** The normalised word; null: the words themselves. */
  value: string | null;
  /** Bodies of patterns for whole words in whatever case, without groups: one list a language. */
  words?: readonly string[];
  /** Phrases apart by commas, one list a language, as a `PhraseBook` takes them: `*` ends a stem, accents do not count. */
  terms?: readonly string[];
  /** What must stand beside the terms, in their clause, for them to count: "servers" beside "encrypted". It is quoted too. */
  beside?: RegExp;
  /** For what words cannot say; its first group, where there is one, is what is quoted. */
  pattern?: RegExp;
  /** The words themselves say that it is not so: "no evidence of compromise". */
  denied?: true;
  /** Says something only where it is denied: "no breach". */
  onlyDenied?: true;
  /** Says little: counts only where nothing else of the kind stands in the field ("supplier" beside its name). */
  faint?: true;
}

interface CueRule {
  name: string;
  kind: AssertionKind;
  reads: string;
  cues: readonly Cue[];
  /** Whether a negation before the words turns them round. */
  negates?: boolean;
  /** Whether a statement tells a value once, however often and however differently it says it. */
  once?: true;
  only?: (reading: FieldReading) => boolean;
  examples: readonly RuleExample[];
}

interface Hit {
  start: number;
  end: number;
  cue: Cue;
}

type Reader = (reading: FieldReading) => Iterable<Hit>;

/** No cue begins within a word, nor within a figure: a long run of digits is read once. `hostile-input.spec.ts` holds it. */
const NOT_WITHIN = '(?<!\\p{L}|\\d[.,]?(?=[\\d.,]))';

/** All the words of a rule in one pattern, a named group a cue: one walk through the text instead of one a cue. */
const wordReader = (cues: readonly Cue[]): Reader => {
  const listed = cues.filter(({ words }) => words !== undefined);
  const groups = listed.map(({ words }, index) => `(?<cue${String(index)}>${(words ?? []).join('|')})`);
  const pattern = sought(new RegExp(`${NOT_WITHIN}(?:${groups.join('|')})(?!\\p{L})`, 'iu'));
  return function* ({ text }) {
    if (listed.length === 0) return;
    for (const hit of pattern.in(text)) {
      const cue = listed.find((_, index) => hit.groups?.[`cue${String(index)}`] !== undefined);
      if (cue) yield { start: hit.index, end: hit.index + hit[0].length, cue };
    }
  };
};

const BESIDE = 48;

/** The term and what stands beside it; null where that is missing. */
const withNeighbour = (hit: Hit, lower: string): Hit | null => {
  const { cue, start, end } = hit;
  if (cue.beside === undefined) return hit;
  const before = lower.slice(Math.max(0, start - BESIDE), start);
  const clause = before.slice(Math.max(...['.', ';', '\n', ':'].map((mark) => before.lastIndexOf(mark))) + 1);
  const left = cue.beside.exec(clause);
  if (left) return { cue, start: start - clause.length + left.index, end };
  const after = /^[^.;:\n]*/.exec(lower.slice(end, end + BESIDE))?.[0] ?? '';
  const right = cue.beside.exec(after);
  return right && { cue, start, end: end + right.index + right[0].length };
};

/** Words of one phrase stand in one sentence. */
const APART = /[.!?;\n]/;

const termReader = (cues: readonly Cue[]): Reader => {
  const phrases = cues.flatMap((cue) =>
    (cue.terms ?? []).flatMap((list) => list.split(', ').map((phrase) => [phrase, cue] as const)),
  );
  const book = new PhraseBook(phrases);
  return function* ({ words, text }) {
    if (phrases.length === 0) return;
    let from = 0;
    for (const index of book.placesIn(words)) {
      if (index < from) continue;
      const hit = book.at(words, index);
      const [first, last] = [words[index], words[index + (hit?.length ?? 0) - 1]];
      const cue = hit?.entries[0];
      if (!hit || !cue || !first || !last || APART.test(text.lower.slice(first.end, last.start))) continue;
      const found = withNeighbour({ start: first.start, end: last.end, cue }, text.lower);
      if (found) yield found;
      from = index + hit.length;
    }
  };
};

const patternReaders = (cues: readonly Cue[]): Reader[] =>
  cues.flatMap((cue) => {
    if (cue.pattern === undefined) return [];
    const pattern = sought(cue.pattern);
    return function* ({ text }: FieldReading): Iterable<Hit> {
      for (const hit of pattern.in(text)) {
        const group = hit[1] ?? hit[0];
        const start = hit.index + hit[0].indexOf(group);
        yield { start, end: start + group.length, cue };
      }
    };
  });

/** What a rule of phrases reads: each cue wherever it stands, the first mention of each wording. */
export const cueRule = ({
  name,
  kind,
  reads,
  cues,
  negates = true,
  once,
  only,
  examples,
}: CueRule): AssertionRule => {
  const readersOf = (some: readonly Cue[]): Reader[] => [
    ...patternReaders(some),
    wordReader(some),
    termReader(some),
  ];
  const telling = readersOf(cues.filter(({ faint }) => !faint));
  const faint = readersOf(cues.filter((cue) => cue.faint));
  return {
    name,
    kind,
    reads,
    examples,
    *read(reading): Iterable<Finding> {
      if (only && !only(reading)) return;
      const { lower } = reading.text;
      const wordings = new Set<string>();
      for (const readers of [telling, faint]) {
        if (wordings.size > 0) return;
        for (const reader of readers) {
          for (const { start, end, cue } of reader(reading)) {
            const words = lower.slice(start, end);
            const asks = negates || cue.onlyDenied === true;
            const negated = cue.denied === true || (asks && isNegated(reading.text, start, end));
            if (cue.onlyDenied && !negated) continue;
            const said =
              once && reading.source.role === 'statement'
                ? `${cue.value ?? words} ${String(negated)}`
                : words;
            if (wordings.has(said)) continue;
            wordings.add(said);
            yield { start, end, value: cue.value ?? words, negated };
          }
        }
      }
    },
  };
};
