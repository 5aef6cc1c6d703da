import { type AssertionKind } from '../assertion';
import { isNegated } from '../negation';
import { folded } from '../folded-pattern';
import { sentenceAround } from '../sentences';
import { type AssertionRule, type FieldReading, type Finding, type RuleExample } from '../rule';

/** A turn of phrase that names a category. The pattern's repetitions are bounded, so that reading stays linear. */
export interface Cue {
  /** The normalised word; null: the words themselves. */
  value: string | null;
  pattern: RegExp;
  /** The words themselves say that it is not so: "no evidence of compromise". */
  denied?: true;
}

interface CueRule {
  name: string;
  kind: AssertionKind;
  reads: string;
  cues: readonly Cue[];
  /** What the sentence around must hold for the phrase to count. */
  context?: RegExp;
  /** Whether a negation before the words turns them round. */
  negates?: boolean;
  only?: (reading: FieldReading) => boolean;
  examples: readonly RuleExample[];
}

/** What a rule of phrases reads: each cue wherever it stands, the first mention of each wording. */
export const cueRule = ({
  name,
  kind,
  reads,
  cues,
  context,
  negates = true,
  only,
  examples,
}: CueRule): AssertionRule => {
  const compiled = cues.map(({ value, pattern, denied }) => ({
    value,
    denied: denied ?? false,
    ...folded(pattern),
  }));
  return {
    name,
    kind,
    reads,
    examples,
    *read(reading): Iterable<Finding> {
      if (only && !only(reading)) return;
      const { plain, lower } = reading.text;
      const said = new Set<string>();
      for (const { value, pattern, onLower, denied } of compiled) {
        for (const hit of (onLower ? lower : plain).matchAll(pattern)) {
          const start =
            hit.index +
            (hit[1] !== undefined && hit[0].startsWith(hit[1]) === false ? hit[0].indexOf(hit[1]) : 0);
          const end = hit[1] === undefined ? hit.index + hit[0].length : start + hit[1].length;
          const words = lower.slice(start, end);
          if (said.has(words)) continue;
          if (context) {
            const span = sentenceAround(plain, start, end);
            if (!context.test(plain.slice(Math.max(span.start, start - 220), Math.min(span.end, end + 160))))
              continue;
          }
          said.add(words);
          yield {
            start,
            end,
            value: value ?? words,
            negated: denied || (negates && isNegated(plain, start, end)),
          };
        }
      }
    },
  };
};
