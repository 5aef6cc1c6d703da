import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What keeps a page and a count as cheap among millions of claims as among thousands: see docs/scale.md. */
export class Scale1761300000000 implements MigrationInterface {
  readonly name = 'Scale1761300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
    await runner.query(COUNTS);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('The first release has no way back before it: restore a backup instead.'),
    );
  }
}

const INDEXES = `
-- The newest first is the primary key read backwards.
drop index claims_newest, statements_newest;
-- Lists under filters, each in its order: nothing is sorted, and nothing is read that is not shown.
create index claims_state on claims (state, id desc);
create index claims_actor_state on claims (actor_id, state, id desc);
create index claims_source_state on claims (source_id, state, id desc);
create index claims_state_suggested on claims (state, suggested_verdict, urgency desc, id);
create index claims_suggested on claims (suggested_verdict, state, id desc);
create index statements_stance on statements (stance, id desc);
`;

/** Adds to the counts of this backend, in one order, so that no two writers wait for each other in a circle. */
function added(changes: string): string {
  return `insert into claim_counts (dimension, key, backend, claims)
    select d.dimension, d.key, pg_backend_pid(), sum(n)
    from (${changes}) r
    cross join lateral (values ('state', r.state), ('actor', r.actor_id::text), ('source', r.source_id::text)) d(dimension, key)
    where d.key is not null group by 1, 2 having sum(n) <> 0 order by 1, 2
    on conflict (dimension, key, backend) do update set claims = claim_counts.claims + excluded.claims`;
}

/**
 * Each backend counts in rows of its own, so that no transaction waits for another one's count; the sum over them is
 * the number of claims, at every commit. The job claims.fold_counts adds them up to the rows of backend 0.
 */
const COUNTS = `
create table claim_counts (
  dimension text not null check (dimension in ('state','actor','source')),
  key text not null,
  backend integer not null,
  claims bigint not null,
  primary key (dimension, key, backend)
) with (fillfactor = 70);

create function count_claims() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    ${added('select state, actor_id, source_id, 1 as n from new_claims')};
  elsif tg_op = 'DELETE' then
    ${added('select state, actor_id, source_id, -1 as n from old_claims')};
  else
    ${added('select state, actor_id, source_id, 1 as n from new_claims union all select state, actor_id, source_id, -1 from old_claims')};
  end if;
  return null;
end $$;
create trigger claims_counted_in after insert on claims referencing new table as new_claims
  for each statement execute function count_claims();
create trigger claims_counted_over after update on claims referencing old table as old_claims new table as new_claims
  for each statement execute function count_claims();
create trigger claims_counted_out after delete on claims referencing old table as old_claims
  for each statement execute function count_claims();

insert into claim_counts
  select 'state', state, 0, count(*) from claims group by state
  union all select 'actor', actor_id::text, 0, count(*) from claims where actor_id is not null group by actor_id
  union all select 'source', source_id::text, 0, count(*) from claims group by source_id;
`;
