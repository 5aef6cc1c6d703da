import { stableId } from '../stable-id';

/** STIX 2.1 (OASIS standard, 10 June 2021): what every object here carries, and its own properties. */
export interface StixObject {
  type: string;
  spec_version: '2.1';
  id: string;
  [property: string]: unknown;
}

/** Who speaks in every object, by its well-known id. */
export const ASSAY_ID = `identity--${stableId('identity', 'assay')}`;

/** TLP 2.0, by the id and the extension that OASIS gave it: https://github.com/oasis-open/cti-stix-common-objects */
export const TLP_AMBER: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  created: '2022-10-01T00:00:00.000Z',
  name: 'TLP:AMBER',
  extensions: {
    'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
      extension_type: 'property-extension',
      tlp_2_0: 'amber',
    },
  },
};

/**
 * The one version that a party ever has: it is known by its name alone, so two exports must not differ in it.
 * The date means nothing else.
 */
const PARTY_VERSION = '2026-01-01T00:00:00.000Z';

/** An object of Assay's own, marked TLP:AMBER. `modified` is never before `created`. */
export function stixObject(
  type: string,
  uuid: string,
  version: { created: string; modified: string },
  properties: Record<string, unknown>,
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: `${type}--${uuid}`,
    created_by_ref: ASSAY_ID,
    created: version.created,
    modified: version.modified < version.created ? version.created : version.modified,
    object_marking_refs: [TLP_AMBER.id],
    ...properties,
  };
}

/** An organisation or an actor: one object a name, whatever record names it. */
export const party = (
  type: 'identity' | 'threat-actor',
  name: string,
  properties: Record<string, unknown>,
): StixObject =>
  stixObject(
    type,
    stableId(type, name.trim().toLowerCase()),
    { created: PARTY_VERSION, modified: PARTY_VERSION },
    { name, ...properties },
  );

export const ASSAY: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: ASSAY_ID,
  created: PARTY_VERSION,
  modified: PARTY_VERSION,
  name: 'Assay',
  identity_class: 'system',
};

export const organisation = (name: string): StixObject =>
  party('identity', name, { identity_class: 'organization' });
export const actor = (name: string): StixObject =>
  party('threat-actor', name, { threat_actor_types: ['unknown'] });

/** Where it was said. STIX takes only addresses by RFC 3986; what came in as something else is kept as a description. */
export const webReference = (source: string | null, url: string): Record<string, string> => ({
  source_name: source === null || source.trim() === '' ? 'unknown' : source,
  ...(URL.canParse(url) ? { url: new URL(url).href } : { description: url }),
});
