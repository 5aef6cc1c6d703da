import { Injectable } from '@nestjs/common';
import { ClaimWriter } from '#claims';
import { Refusal, type Tx } from '#database';
import { Outbox, type Parcel } from '#jobs';
import { type ClaimRecord } from '#matching';
import { ClaimFaceStore } from './claim-face.store';
import { ClaimLinkRepository } from './claim-link.repository';
import { relateClaim } from './lineage.jobs';
import { lineageKeys } from './lineage-keys';
import { LineageKeyStore, type ClaimPair } from './lineage-key.store';
import { planMerges, type MergeCandidate } from './plan-merges';
import { relateClaims, type ClaimRelation } from './relate-claims';

/** Finds how claims stand to each other, links them, and merges what is the same post for certain. */
@Injectable()
export class LineageService {
  constructor(
    private readonly keys: LineageKeyStore,
    private readonly faces: ClaimFaceStore,
    private readonly links: ClaimLinkRepository,
    private readonly writer: ClaimWriter,
    private readonly outbox: Outbox,
  ) {}

  /** Makes these claims findable by others, as they were loaded, and owes their comparison, from the commit of `tx` on. */
  async admit(tx: Tx, claims: ReadonlyMap<string, ClaimRecord>): Promise<void> {
    await this.index(tx, claims);
    await this.outbox.enqueue(
      tx,
      relateClaim,
      [...claims.keys()].map((claim) => ({ claim })),
    );
  }

  /** The same for claims that were just read, as the transaction will leave them; hands their comparison on. */
  async admitNew(tx: Tx, claims: ReadonlyMap<string, ClaimRecord>): Promise<Parcel | null> {
    await this.index(tx, claims);
    return this.outbox.handOn(
      tx,
      relateClaim,
      [...claims.keys()].map((claim) => ({ claim })),
    );
  }

  private async index(tx: Tx, claims: ReadonlyMap<string, ClaimRecord>): Promise<void> {
    const faces = await this.faces.make(tx, claims);
    await this.keys.replace(tx, new Map([...faces].map(([id, face]) => [id, lineageKeys(face)])));
  }

  /**
   * Compares these claims with all others, and afresh with those that were suggested before. Idempotent: the links of
   * a set of claims do not depend on the order in which they came or were compared.
   */
  async relate(tx: Tx, ids: readonly string[]): Promise<void> {
    const suggested = await this.links.suggestedPairs(tx, ids);
    const pairs = distinct([...suggested, ...(await this.keys.candidates(tx, ids))]);
    const faces = await this.faces.of(tx, [...new Set(pairs.flatMap(({ of, id }) => [of, id]))]);
    const relations: ClaimRelation[] = [];
    const unrelated: ClaimPair[] = [];
    for (const pair of pairs) {
      const [a, b] = [faces.get(pair.of), faces.get(pair.id)];
      const relation = a === undefined || b === undefined ? null : relateClaims(a, b);
      if (relation === null) unrelated.push(pair);
      else relations.push(relation);
    }
    const before = new Set(suggested.map(key));
    const dropped = unrelated.filter((pair) => before.has(key(pair)));
    if (dropped.length > 0) await this.links.dropSuggestions(tx, dropped);
    if (relations.length > 0) await this.links.keep(tx, relations);
    await this.mergeCertain(
      tx,
      relations.filter((relation) => relation.certain),
    );
  }

  /** What a person split or judged stays as it is: only open links are merged. */
  private async mergeCertain(tx: Tx, certain: readonly ClaimRelation[]): Promise<void> {
    if (certain.length === 0) return;
    const open = await this.links.openOnes(tx, certain);
    if (open.length === 0) return;
    const candidates = await lockForMerging(tx, [
      ...new Set(open.flatMap(({ earlier, later }) => [earlier, later])),
    ]);
    const reasons = new Map(
      open.flatMap((pair) => [
        [pair.earlier, pair.reasons],
        [pair.later, pair.reasons],
      ]),
    );
    const merges = planMerges(candidates, open);
    if (merges.length === 0) return;
    const outcomes = await this.writer.applyAll(
      tx,
      { kind: 'system' },
      merges.map(({ claimId, into }) => ({
        claimId,
        action: 'merge_same_post',
        input: { into, reason: `The same post: ${(reasons.get(claimId) ?? []).join('; ')}.` },
      })),
    );
    const refused = outcomes.find((outcome) => outcome instanceof Refusal);
    if (refused instanceof Refusal) throw refused;
    const merged = merges.map(({ claimId }) => claimId);
    await this.links.followMerges(tx, merged, null);
    // Word for word the same, the claim that stands speaks for them: however many come, it alone is found and compared.
    await this.links.dropSuggestionsOf(tx, merged);
    await this.keys.remove(tx, merged);
  }
}

/** One for both ways to give a pair. */
const key = ({ of, id }: ClaimPair): string => (of < id ? of + id : id + of);

/** Each pair once, whichever end it is given by. */
function distinct(pairs: readonly ClaimPair[]): ClaimPair[] {
  return [...new Map(pairs.map((pair) => [key(pair), pair])).values()];
}

/**
 * The claims and those that they were merged into, held until the end of the transaction. What they are is read after
 * they are held: another worker may just have merged one of them.
 */
async function lockForMerging(tx: Tx, ids: readonly string[]): Promise<MergeCandidate[]> {
  const hold = (all: readonly string[]) =>
    tx.query<{ id: string; duplicateOf: string | null }[]>(
      `select id, duplicate_of as "duplicateOf" from claims where id = any($1) order by id for update`,
      [all],
    );
  const held = await hold(ids);
  const heads = held.flatMap(({ duplicateOf }) => (duplicateOf === null ? [] : duplicateOf));
  if (heads.length > 0) await hold(heads);
  return tx.query(
    `select c.id, c.state, c.duplicate_of as "duplicateOf", c.state = 'triage' and c.version = ${AS_READ}
         and not exists (select from leases l where l.claim_id = c.id and l.expires_at > now())
         and not exists (select from claims d where d.duplicate_of = c.id) as untouched
     from claims c where c.id = any($1)`,
    [[...ids, ...heads]],
  );
}

/** The version of a claim that was received and read, and nothing else. */
const AS_READ = 2;
