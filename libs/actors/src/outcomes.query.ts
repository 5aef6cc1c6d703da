import { type Tx } from '#database';
import { type TrackRecord } from '#ratings';
import { CLAIM_COLUMN, type Register } from './register';

/** How the claims of one month turned out. */
export interface MonthOfOutcomes extends TrackRecord {
  /** `2026-03`, UTC, of the day the claims were posted; where that is unknown, of the day they came in. */
  month: string;
}

/** The claims that have a verdict, by month, the earliest first; months without one are left out. `id`'s mergers count. */
export function readOutcomes(reader: Tx, register: Register, id: string): Promise<MonthOfOutcomes[]> {
  return reader.query(
    `select to_char(date_trunc('month', coalesce(c.posted_at, c.created_at) at time zone 'UTC'), 'YYYY-MM') as month,
       count(*) filter (where verdict = 'confirmed')::int as confirmed,
       count(*) filter (where verdict = 'partially_confirmed')::int as "partiallyConfirmed",
       count(*) filter (where verdict = 'disputed')::int as disputed,
       count(*) filter (where verdict = 'unsubstantiated')::int as unsubstantiated
     from claims c
     where c.${CLAIM_COLUMN[register]} = any (array(select $1::uuid union all select id from ${register} where merged_into = $1))
       and c.verdict is not null
     group by 1 order by 1`,
    [id],
  );
}
