import i18next from 'i18next';
import { type Claim } from '../api/client';

/** The API's sentences, as they are known; what follows them is numbers. A sentence that is new is shown as it comes. */
const SENTENCES = [
  [/^(\d+) official statements? found$/, 'statements'],
  [/^the victim is watched$/, 'watched'],
  [/^volume of data claimed$/, 'volume'],
  [/^number of records claimed$/, 'records'],
  [/^an impact on operations is claimed$/, 'impact'],
  [/^evidence is offered$/, 'evidence'],
  [/^a deadline is set$/, 'deadline'],
  [/^(\d+) of (\d+) earlier claims of this actor were borne out$/, 'actor'],
  [/^past its service level$/, 'overdue'],
] as const;

/** A reason for a claim's urgency, in the language that is spoken. */
export function urgencyWords({ reason }: Pick<Claim['urgencyReasons'][number], 'reason'>): string {
  for (const [sentence, key] of SENTENCES) {
    const found = sentence.exec(reason);
    if (found) return i18next.t(`urgency.${key}`, { ns: 'workflow', first: found[1], second: found[2] });
  }
  return reason;
}
