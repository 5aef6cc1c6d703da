import { type ExportedRecord } from '../exported-record';
import {
  assertion,
  bareClaim,
  claim,
  confirmedClaim,
  match,
  statement,
  textOf,
} from '../testing/sample-records';
import { toStixBundle } from './stix.format';

interface Properties {
  type: string;
  id: string;
  name?: string;
  created: string;
  modified: string;
  published?: string;
  opinion?: string;
  relationship_type?: string;
  created_by_ref?: string;
  source_ref?: string;
  target_ref?: string;
  object_refs?: string[];
  object_marking_refs?: string[];
  labels?: string[];
  external_references?: { source_name: string; url?: string; external_id?: string; description?: string }[];
}

/** STIX 2.1, sections 4, 5 and 7: what each type must have beyond the common properties. */
const REQUIRED: Record<string, string[]> = {
  identity: ['name'],
  'threat-actor': ['name'],
  report: ['name', 'published', 'object_refs'],
  incident: ['name'],
  note: ['content', 'object_refs'],
  opinion: ['opinion', 'object_refs'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  'marking-definition': ['extensions'],
};
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];

/** What the standard demands of a bundle; returns its objects. */
function validated(text: string): Properties[] {
  const bundle: { type: string; id: string; objects: Properties[] } = JSON.parse(text);
  expect(bundle).toMatchObject({ type: 'bundle', id: expect.stringMatching(`^bundle--${UUID}$`) });
  expect(bundle).not.toHaveProperty('spec_version');
  const { objects } = bundle;
  const ids = objects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const object of objects) {
    expect(Object.keys(REQUIRED)).toContain(object.type);
    expect(object).toHaveProperty('spec_version', '2.1');
    expect(object.id).toMatch(new RegExp(`^${object.type}--${UUID}$`));
    expect(object.created).toMatch(INSTANT);
    for (const property of REQUIRED[object.type] ?? []) expect(object).toHaveProperty(property);
    for (const value of Object.values(object)) {
      expect(value).not.toBeNull();
      if (Array.isArray(value)) expect(value).not.toHaveLength(0);
    }
    if (object.type === 'marking-definition') continue;
    expect(object.modified).toMatch(INSTANT);
    expect(object.modified >= object.created).toBe(true);
    const refs = [
      object.created_by_ref,
      object.source_ref,
      object.target_ref,
      ...(object.object_refs ?? []),
      ...(object.object_marking_refs ?? []),
    ].filter(Boolean);
    for (const ref of refs) expect(ids).toContain(ref);
    for (const reference of object.external_references ?? []) {
      expect(reference.source_name).toMatch(/./);
      expect(reference.url ?? reference.external_id ?? reference.description).toBeDefined();
    }
    if (object.opinion !== undefined) expect(OPINIONS).toContain(object.opinion);
    if (object.published !== undefined) expect(object.published).toMatch(INSTANT);
  }
  return objects;
}

const objectsOf = async (...records: ExportedRecord[]) => validated(await textOf(toStixBundle, records));
const ofType = (objects: Properties[], type: string) => objects.filter((object) => object.type === type);

describe('toStixBundle', () => {
  it('is a valid bundle without any record', async () => {
    expect((await objectsOf()).map(({ type }) => type)).toEqual(['marking-definition', 'identity']);
  });

  it('keeps an unconfirmed claim a report: no incident, nobody targeted', async () => {
    const objects = await objectsOf(claim(), bareClaim(), statement());
    expect(ofType(objects, 'incident')).toEqual([]);
    expect(ofType(objects, 'relationship')).toEqual([]);
    expect(ofType(objects, 'opinion')).toEqual([]);
    const [report] = ofType(objects, 'report');
    expect(report).not.toHaveProperty('confidence');
    expect(report?.labels).toContain('state:in_review');
  });

  it.each(['disputed', 'unsubstantiated'] as const)(
    'makes no incident of a claim that is %s',
    async (verdict) => {
      const ended = confirmedClaim({
        state: verdict,
        verdict: { verdict, reason: null, citedSource: null, decidedAt: '2026-02-07T08:00:00.000Z' },
      });
      const objects = await objectsOf(ended, statement());
      expect(ofType(objects, 'incident')).toEqual([]);
      expect(ofType(objects, 'relationship')).toEqual([]);
      expect(ofType(objects, 'opinion')).toHaveLength(1);
    },
  );

  it('makes an incident with its actor and victim of a confirmed claim', async () => {
    const objects = await objectsOf(confirmedClaim(), statement());
    const [incident] = ofType(objects, 'incident');
    expect(incident).toMatchObject({ name: 'Incident at Northgate Logistics', confidence: 70 });
    expect(ofType(objects, 'opinion')[0]).toMatchObject({ opinion: 'agree' });
    const [actor] = ofType(objects, 'threat-actor');
    expect(ofType(objects, 'relationship').map((one) => one.relationship_type)).toEqual([
      'related-to',
      'targets',
    ]);
    expect(ofType(objects, 'relationship')[1]).toMatchObject({ source_ref: actor?.id });
  });

  it('names no target where a statement says that it was another', async () => {
    const elsewhere = match({
      relations: [
        { assertion: 0, relation: 'narrows', statementQuote: null, reason: 'a supplier was breached' },
      ],
    });
    const objects = await objectsOf(
      confirmedClaim({
        assertions: [assertion({ kind: 'victim', value: 'Northgate Logistics', unit: null })],
        matches: [elsewhere],
      }),
      statement(),
    );
    expect(ofType(objects, 'incident')).toHaveLength(1);
    expect(ofType(objects, 'relationship')).toEqual([]);
  });

  it('keeps what is no address as a description', async () => {
    const [sighting] = claim().sightings;
    const seen = [
      { ...sighting!, url: 'see the pinned post' },
      { ...sighting!, url: 'http://a.example/b c' },
    ];
    const [report] = ofType(await objectsOf(claim({ sightings: seen, matches: [] })), 'report');
    expect(report?.external_references?.slice(1)).toEqual([
      { source_name: 'Grey Heron blog', description: 'see the pinned post' },
      { source_name: 'Grey Heron blog', url: 'http://a.example/b%20c' },
    ]);
  });

  it('gives the same ids each time, and a party once', async () => {
    const first = await objectsOf(claim(), bareClaim(), statement());
    const second = await objectsOf(claim(), bareClaim(), statement());
    expect(first).toEqual(second);
    // Assay itself and Northgate Logistics, which is victim and issuer.
    expect(ofType(first, 'identity').map(({ name }) => name)).toEqual(['Assay', 'Northgate Logistics']);
  });

  it('marks all that it says TLP:AMBER', async () => {
    const objects = await objectsOf(confirmedClaim(), statement());
    const unmarked = objects.filter(({ object_marking_refs: refs }) => !refs);
    expect(unmarked.map(({ type, name }) => name ?? type)).toEqual(['TLP:AMBER', 'Assay']);
  });
});
