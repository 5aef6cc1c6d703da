import { type ExportedClaim, type ExportedRecord } from '../exported-record';
import { assertionLine, claimedVictim } from '../wording';
import { row } from './cell';

/** The columns in their order: a new one goes to the end, because people's sheets count them. */
const COLUMNS: readonly (readonly [string, (claim: ExportedClaim) => string | number | null])[] = [
  ['id', ({ id }) => id],
  ['state', ({ state }) => state],
  ['posted_at', ({ postedOn }) => postedOn],
  ['source', ({ source }) => source.name],
  ['source_kind', ({ source }) => source.kind],
  ['actor', ({ actor }) => actor],
  ['claimed_victim', claimedVictim],
  ['victim_domain', ({ victim }) => victim?.domain ?? null],
  ['title', ({ title }) => title],
  ['url', ({ sightings }) => sightings[0]?.url ?? null],
  ['assertions', ({ assertions }) => assertions.map(assertionLine).join('\n')],
  ['matches', ({ matches }) => matches.length],
  ['best_statement', ({ matches }) => matches[0]?.statement.id ?? null],
  ['best_score', ({ matches }) => matches[0]?.score ?? null],
  ['suggested_verdict', ({ suggestedVerdict }) => suggestedVerdict],
  ['verdict', ({ verdict }) => verdict?.verdict ?? null],
  ['verdict_reason', ({ verdict }) => verdict?.reason ?? null],
  ['decided_at', ({ verdict }) => verdict?.decidedAt ?? null],
];

/** A header without a byte order mark, then one row a claim; statements stand in the rows of their claims. */
export async function* toCsv(records: AsyncIterable<ExportedRecord>): AsyncGenerator<string> {
  yield row(COLUMNS.map(([name]) => name));
  for await (const record of records) {
    // Claims come before statements: the first statement is the end.
    if (record.type === 'statement') return;
    yield row(COLUMNS.map(([, read]) => read(record)));
  }
}
