import { z } from 'zod';
import { ID } from '../claims/claims.schemas';
import { next, PAGE } from './page.schemas';

/** `q`: a name, a domain or the title of a listing; then the answer is ranked, and there are no pages. */
export const ORGANISATION_FILTER = PAGE.extend({
  q: z.string().trim().min(1).max(500).optional(),
  /** Without `q`: those on the watch list. */
  watched: z
    .enum(['true'])
    .transform(() => true as const)
    .optional(),
});

const named = z.object({ id: z.uuid(), name: z.string() });
const organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  country: z.string().nullable(),
  watched: z.boolean(),
  /** Those of whom was merged into it among them. */
  names: z.array(z.object({ kind: z.string(), name: z.string() })),
  claims: z.int(),
});

/** How well a text explains what an organisation is called, 0 to 1. */
const match = z.object({ score: z.number(), why: z.string() });
/** Whether one organisation explains the text best, several explain it equally well, or none well enough. */
const resolution = z.enum(['linked', 'ambiguous', 'none']);

export const ORGANISATION_PAGE = z
  .object({
    items: z.array(organisation.extend({ match: match.optional() })),
    resolution: resolution.optional(),
    next,
  })
  .meta({ id: 'OrganisationPage' });

export const SUGGESTED_ORGANISATIONS = z
  .object({ items: z.array(organisation.extend({ match })), resolution })
  .meta({ id: 'SuggestedOrganisations' });

export const ORGANISATION = organisation
  .extend({
    version: z.int(),
    parent: named.nullable(),
    mergedInto: named.nullable(),
    merged: z.array(named),
    subsidiaries: z.array(named),
  })
  .meta({ id: 'Organisation' });

export const MERGER = z.strictObject({ into: ID }).meta({ id: 'OrganisationMerger' });
export const WATCHED = z.strictObject({ watched: z.boolean() }).meta({ id: 'OrganisationWatched' });
export const PARENT = z.strictObject({ parent: ID.nullable() }).meta({ id: 'OrganisationParent' });
