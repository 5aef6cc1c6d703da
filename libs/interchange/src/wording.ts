import { type Assertion } from '#assertions';
import { type ExportedClaim, type ExportedMatch } from './exported-record';

/** The claimed victim as the relay named it, else as the text asserts it. */
export function claimedVictim(claim: ExportedClaim): string | null {
  const asserted = claim.assertions.find(({ kind, negated }) => kind === 'victim' && !negated);
  const named = claim.victim?.name ?? claim.victim?.domain ?? null;
  return orNull(named) ?? orNull(typeof asserted?.value === 'string' ? asserted.value : asserted?.quote);
}

/** A heading that never is empty and never says more than that somebody claims something. */
export const headline = (claim: ExportedClaim): string =>
  orNull(claim.title) ?? `${claim.actor ?? 'An actor'} claims ${claimedVictim(claim) ?? 'an unnamed victim'}`;

/** One assertion in a line: `data_volume “200 GB” (>= 200000000000 byte)`. */
export function assertionLine({ kind, quote, value, unit, comparator, negated }: Assertion): string {
  const reading = [
    negated ? 'not' : '',
    comparator === '=' ? '' : comparator,
    typeof value === 'string' ? value : JSON.stringify(value),
    unit ?? '',
  ].filter((part) => part !== '');
  return `${kind} “${quote}” (${reading.join(' ')})`;
}

/** How a matched statement bears on each assertion that it speaks to, a line each. */
export function relationLines(claim: ExportedClaim, match: ExportedMatch): string[] {
  return match.relations.flatMap(({ assertion, relation, statementQuote, reason }) => {
    const subject = claim.assertions[assertion];
    if (subject === undefined || relation === 'not_addressed') return [];
    const words = statementQuote === null ? '' : ` “${statementQuote.text}”`;
    return [`${subject.kind} “${subject.quote}”: ${relation}${words}, ${reason}`];
  });
}

export const orNull = (text: string | null | undefined): string | null =>
  text == null || text.trim() === '' ? null : text;
