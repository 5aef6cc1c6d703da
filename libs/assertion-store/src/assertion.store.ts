import { Injectable } from '@nestjs/common';
import { type Assertion } from '#assertions';
import { newId, type Tx } from '#database';
import { StoredAssertion } from './assertion.entity';

/** With the person who corrected or added it, where somebody did. */
export type EditedAssertion = Assertion & { editedBy?: string | null };

/** Whose assertions they are. */
export type Owner = 'claim' | 'statement';

@Injectable()
export class AssertionStore {
  /** Replaces all assertions of each owner by those given, in their order, in two statements however many. */
  async replaceAll(
    tx: Tx,
    owner: Owner,
    all: ReadonlyMap<string, readonly EditedAssertion[]>,
  ): Promise<void> {
    const column = `${owner}_id`;
    await tx.query(`delete from assertions where ${column} = any($1)`, [[...all.keys()]]);
    const rows = [...all].flatMap(([ownerId, assertions]) =>
      assertions.map((assertion, ordinal) => ({ ownerId, ordinal, ...assertion })),
    );
    if (rows.length === 0) return;
    await tx.query(
      `insert into assertions (id, ${column}, ordinal, kind, field, start_offset, end_offset, quote, value, unit, subject,
         comparator, negated, produced_by, edited_by)
       select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::int[], $7::int[], $8::text[],
         $9::jsonb[], $10::text[], $11::text[], $12::text[], $13::boolean[], $14::text[],
         $15::uuid[])`,
      [
        rows.map(newId),
        rows.map((row) => row.ownerId),
        rows.map((row) => row.ordinal),
        rows.map((row) => row.kind),
        rows.map((row) => row.field),
        rows.map((row) => row.start),
        rows.map((row) => row.end),
        rows.map((row) => row.quote),
        rows.map((row) => JSON.stringify(row.value)),
        rows.map((row) => row.unit),
        rows.map((row) => row.subject),
        rows.map((row) => row.comparator),
        rows.map((row) => row.negated),
        rows.map((row) => row.producedBy),
        rows.map((row) => row.editedBy ?? null),
      ],
    );
  }

  /** The assertions of each owner in their order; an owner without any has an empty list. */
  async of(tx: Tx, owner: Owner, ids: readonly string[]): Promise<Map<string, StoredAssertion[]>> {
    const result = new Map<string, StoredAssertion[]>(ids.map((id) => [id, []]));
    if (ids.length === 0) return result;
    const rows = await tx
      .createQueryBuilder(StoredAssertion, 'a')
      .where(owner === 'claim' ? 'a.claim_id = any(:ids)' : 'a.statement_id = any(:ids)', { ids })
      .orderBy('a.ordinal')
      .getMany();
    for (const row of rows) result.get((owner === 'claim' ? row.claimId : row.statementId) ?? '')?.push(row);
    return result;
  }
}
