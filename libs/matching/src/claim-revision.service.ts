import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AssertionStore, type EditedAssertion } from '#assertion-store';
import { type Assertion } from '#assertions';
import { ClaimWriter, type Actor, type ClaimOutcome } from '#claims';
import { Refusal, type Tx } from '#database';
import { OrganisationRegistry } from '#organisations';
import { loadClaims } from './match-record.query';
import { MatchService } from './match.service';

/** What a person says an assertion is: where it stands, and what it means. The quote is taken from the text. */
export type RevisedAssertion = Omit<Assertion, 'quote' | 'producedBy'>;

export interface NamedVictim {
  name: string | null;
  domain: string | null;
}

/** Corrections of what the machine read in a claim. They are matched and compared anew. */
@Injectable()
export class ClaimRevision {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly assertions: AssertionStore,
    private readonly matches: MatchService,
    private readonly organisations: OrganisationRegistry,
  ) {}

  /**
   * Replaces the claim's assertions. Each span must lie within its text. Those that stay as they were keep who or what
   * produced them; only what the person changed or added is theirs.
   */
  async reviseAssertions(
    tx: Tx,
    person: Actor & { kind: 'person' },
    claimId: string,
    revised: readonly RevisedAssertion[],
    expectedVersion?: number,
  ): Promise<ClaimOutcome> {
    const outcome = await this.writer.apply(tx, person, {
      claimId,
      action: 'edit_assertions',
      expectedVersion,
      details: { assertions: revised },
    });
    const claim = (await loadClaims(tx, [claimId])).get(claimId);
    const before = (await this.assertions.of(tx, 'claim', [claimId])).get(claimId) ?? [];
    const all = revised.map((assertion, index): EditedAssertion => {
      const quote = claim?.[assertion.field]?.slice(assertion.start, assertion.end) ?? '';
      if (quote.length !== assertion.end - assertion.start || quote === '') {
        throw new Refusal(
          'span_outside_text',
          `Assertion ${index + 1} does not lie within the claim's ${assertion.field}.`,
          { index },
        );
      }
      const same = before.find((one) => isSame(one, assertion));
      return {
        ...assertion,
        quote,
        producedBy: same?.producedBy ?? `person:${person.id}`,
        editedBy: same === undefined ? person.id : same.editedBy,
      };
    });
    await this.assertions.replaceAll(tx, 'claim', new Map([[claimId, all]]));
    await this.followUp(tx, claimId);
    return outcome;
  }

  async nameVictim(
    tx: Tx,
    person: Actor & { kind: 'person' },
    claimId: string,
    victim: NamedVictim,
    expectedVersion?: number,
  ): Promise<ClaimOutcome> {
    if (victim.name === null && victim.domain === null)
      throw new Refusal('victim_required', 'Give a name or a domain.');
    const outcome = await this.writer.apply(tx, person, {
      claimId,
      action: 'name_victim',
      expectedVersion,
      details: { victim },
    });
    const [organisation] = await this.organisations.resolve(tx, [victim]);
    await tx.query(`update claims set victim_name = $2, victim_domain = $3, victim_id = $4 where id = $1`, [
      claimId,
      victim.name,
      victim.domain,
      organisation ?? null,
    ]);
    await this.followUp(tx, claimId);
    return outcome;
  }

  private async followUp(tx: Tx, claimId: string): Promise<void> {
    await this.matches.rematch(tx, [claimId]);
    await this.matches.compareAgain(tx, claimId);
  }
}

const isSame = (stored: RevisedAssertion, revised: RevisedAssertion): boolean =>
  isDeepStrictEqual(meaning(stored), meaning(revised));

/** All that a person can change of an assertion. */
const meaning = ({
  kind,
  field,
  start,
  end,
  value,
  unit,
  subject,
  comparator,
  negated,
}: RevisedAssertion) => [kind, field, start, end, value, unit, subject, comparator, negated];
