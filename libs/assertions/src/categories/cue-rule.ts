import { type AssertionKind } from '../assertion';
import { folded } from '../folded-pattern';
import { isNegated } from '../negation';
import { type AssertionRule, type FieldReading, type Finding, type RuleExample } from '../rule';

/** Turns of phrase that name a category. Repetitions are bounded, so that reading stays linear. */
export interface Cue {
  /** The normalised word; null: the words themselves. */
  value: string | null;
  /** Bodies of patterns for whole words in whatever case, without groups: one list a language. */
  words?: readonly string[];
  /** For what words cannot say; its first group, where there is one, is what is quoted. */
  pattern?: RegExp;
  /** The words themselves say that it is not so: "no evidence of compromise". */
  denied?: true;
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
  only?: (reading: FieldReading) => boolean;
  examples: readonly RuleExample[];
}

interface Hit {
  start: number;
  end: number;
  cue: Cue;
}

type Reader = (plain: string, lower: string) => Iterable<Hit>;

/** No cue begins within a word, nor within a figure: a long run of digits is read once. `hostile-input.spec.ts` holds it. */
const NOT_WITHIN = '(?<!\\p{L}|\\d[.,]?(?=[\\d.,]))';

/** All the words of a rule in one pattern, a named group a cue: one walk through the text instead of one a cue. */
const wordReader = (cues: readonly Cue[]): Reader => {
  const listed = cues.filter(({ words }) => words !== undefined);
  const groups = listed.map(({ words }, index) => `(?<cue${String(index)}>${(words ?? []).join('|')})`);
  const { pattern } = folded(new RegExp(`${NOT_WITHIN}(?:${groups.join('|')})(?!\\p{L})`, 'iu'));
  return function* (_plain, lower) {
    if (listed.length === 0) return;
    for (const hit of lower.matchAll(pattern)) {
      const cue = listed.find((_, index) => hit.groups?.[`cue${String(index)}`] !== undefined);
      if (cue) yield { start: hit.index, end: hit.index + hit[0].length, cue };
    }
  };
};

const patternReaders = (cues: readonly Cue[]): Reader[] =>
  cues.flatMap((cue) => {
    if (cue.pattern === undefined) return [];
    const { pattern, onLower } = folded(cue.pattern);
    return function* (plain: string, lower: string): Iterable<Hit> {
      for (const hit of (onLower ? lower : plain).matchAll(pattern)) {
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
  only,
  examples,
}: CueRule): AssertionRule => {
  const readersOf = (some: readonly Cue[]): Reader[] => [...patternReaders(some), wordReader(some)];
  const telling = readersOf(cues.filter(({ faint }) => !faint));
  const faint = readersOf(cues.filter((cue) => cue.faint));
  return {
    name,
    kind,
    reads,
    examples,
    *read(reading): Iterable<Finding> {
      if (only && !only(reading)) return;
      const { plain, lower } = reading.text;
      const wordings = new Set<string>();
      for (const readers of [telling, faint]) {
        if (wordings.size > 0) return;
        for (const reader of readers) {
          for (const { start, end, cue } of reader(plain, lower)) {
            const words = lower.slice(start, end);
            if (wordings.has(words)) continue;
            wordings.add(words);
            const negated = cue.denied === true || (negates && isNegated(plain, start, end));
            yield { start, end, value: cue.value ?? words, negated };
          }
        }
      }
    },
  };
};
