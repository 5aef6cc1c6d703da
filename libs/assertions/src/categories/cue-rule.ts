import { type AssertionKind } from '../assertion';
import { isNegated } from '../negation';
import { folded } from '../folded-pattern';
import { type AssertionRule, type FieldReading, type Finding, type RuleExample } from '../rule';

/** A turn of phrase that names a category. The pattern's repetitions are bounded, so that reading stays linear. */
export interface Cue {
  /** The normalised word; null: the words themselves. */
  value: string | null;
  /** A first group, where there is one, is what is quoted. */
  pattern: RegExp;
  /** The words themselves say that it is not so: "no evidence of compromise". */
  denied?: true;
  /** Says little: counts only where nothing else of the kind stands in the field ("supplier" beside its name). */
  faint?: true;
}

/**
 * Whole words, in any of the languages: one list a language, each item the body of a pattern. None begins within a figure,
 * so that a long run of digits is read once.
 */
export const said = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L}|\\d[.,]?(?=[\\d.,]))(?:${lists.join('|')})(?!\\p{L})`, 'iu');

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

const quoted = (hit: RegExpExecArray): { start: number; end: number } => {
  const group = hit[1];
  if (group === undefined) return { start: hit.index, end: hit.index + hit[0].length };
  const start = hit.index + hit[0].indexOf(group);
  return { start, end: start + group.length };
};

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
  const compiled = cues.map((cue) => ({ ...cue, ...folded(cue.pattern) }));
  return {
    name,
    kind,
    reads,
    examples,
    *read(reading): Iterable<Finding> {
      if (only && !only(reading)) return;
      const { plain, lower } = reading.text;
      const wordings = new Set<string>();
      let isTold = false;
      for (const faint of [false, true]) {
        if (faint && isTold) return;
        for (const { value, pattern, onLower, denied } of compiled.filter(
          (cue) => (cue.faint ?? false) === faint,
        )) {
          for (const hit of (onLower ? lower : plain).matchAll(pattern)) {
            const { start, end } = quoted(hit);
            const words = lower.slice(start, end);
            if (wordings.has(words)) continue;
            wordings.add(words);
            isTold = true;
            yield {
              start,
              end,
              value: value ?? words,
              negated: denied === true || (negates && isNegated(plain, start, end)),
            };
          }
        }
      }
    },
  };
};
