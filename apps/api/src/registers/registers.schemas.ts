import { z } from 'zod';
import { REGISTER_ORDERS } from '#actors';
import { ID } from '../claims/claims.schemas';
import { next, PAGE } from './page.schemas';
import { LIKELIHOOD, RELIABILITY_CODE, TRACK_RECORD } from './ratings.schemas';

/** `q`: a part of a name. */
export const REGISTER_FILTER = PAGE.extend({
  q: z.string().trim().min(1).max(200).optional(),
  order: z.enum(REGISTER_ORDERS).default('name'),
});

const count = z.int();
const named = z.object({ id: z.uuid(), name: z.string() });
const rated = {
  id: z.uuid(),
  name: z.string(),
  claims: count,
  record: TRACK_RECORD,
  reliability: RELIABILITY_CODE,
};
const actor = z.object({ ...rated, aliases: z.array(z.string()), likelihood: LIKELIHOOD.nullable() });
const source = z.object({ ...rated, kind: z.string() });
const detail = {
  version: count,
  mergedInto: named.nullable(),
  merged: z.array(named),
  /** Claims by state. */
  states: z.record(z.string(), count),
};

export const ACTOR_PAGE = z.object({ items: z.array(actor), next }).meta({ id: 'ActorPage' });
export const SOURCE_PAGE = z.object({ items: z.array(source), next }).meta({ id: 'SourcePage' });
export const ACTOR = actor.extend(detail).meta({ id: 'Actor' });
export const SOURCE = source.extend(detail).meta({ id: 'Source' });

/** Claims that have a verdict, by the month (UTC) in which they were posted. */
export const OUTCOMES = z
  .object({ items: z.array(TRACK_RECORD.extend({ month: z.string() })) })
  .meta({ id: 'Outcomes' });

export const REGISTER_MERGER = z.strictObject({ into: ID }).meta({ id: 'RegisterMerger' });
