import { type ExportedRecord } from '../exported-record';
import { bareClaim, claim, confirmedClaim, match, statement, textOf } from '../testing/sample-records';
import { type MispAttribute, type MispEvent } from './misp-event';
import { toMispEvents } from './misp.format';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What the MISP core format demands of events and attributes; returns the events. */
function validated(text: string): MispEvent[] {
  const events: MispEvent[] = JSON.parse(text).map(({ Event }: { Event: MispEvent }) => Event);
  for (const event of events) {
    expect(event.uuid).toMatch(UUID);
    expect(event.info).toMatch(/./);
    expect(event.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(event.threat_level_id).toMatch(/^[1-4]$/);
    expect(event.analysis).toMatch(/^[0-2]$/);
    expect(event.distribution).toMatch(/^[0-5]$/);
    expect(event.timestamp).toMatch(/^\d{10}$/);
    const attributes: MispAttribute[] = [...event.Attribute, ...event.Object.flatMap((one) => one.Attribute)];
    for (const attribute of attributes) {
      expect(attribute.uuid).toMatch(UUID);
      expect(attribute.value).toMatch(/./);
      expect(attribute.to_ids).toBe(false);
      if (attribute.type === 'link') expect(URL.canParse(attribute.value)).toBe(true);
    }
    for (const object of event.Object) {
      for (const attribute of object.Attribute) expect(attribute.object_relation).toMatch(/./);
    }
    const uuids = [event, ...event.Object, ...attributes].map(({ uuid }) => uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
  }
  return events;
}

const eventsOf = async (...records: ExportedRecord[]) => validated(await textOf(toMispEvents, records));
const namesOf = (event: MispEvent | undefined) => event?.Tag.map(({ name }) => name);

describe('toMispEvents', () => {
  it('is a valid array without any record', async () => {
    expect(await eventsOf()).toEqual([]);
  });

  it('makes an event of each claim, the same each time', async () => {
    const events = await eventsOf(claim(), bareClaim(), statement());
    expect(events.map(({ info }) => info)).toEqual(['Northgate Logistics', 'Northgate Logistics']);
    expect(await eventsOf(claim(), bareClaim(), statement())).toEqual(events);
  });

  it('carries the post in the object that trackers use', async () => {
    const [event] = await eventsOf(claim());
    const post = event?.Object[0];
    expect(post).toMatchObject({ name: 'ransomware-group-post', 'meta-category': 'misc' });
    const values = Object.fromEntries(post?.Attribute.map((one) => [one.object_relation, one.value]) ?? []);
    expect(values).toEqual({
      title: 'Northgate Logistics',
      'entity-name': 'Northgate Logistics',
      'ransomware-group': 'Grey Heron',
      'date-published': '2026-02-03T00:00:00.000Z',
      description: 'We took 200 GB.',
      link: 'http://greyheron.example/northgate',
      website: 'https://northgate.example',
    });
  });

  it('rates an open claim 6 and leaves likelihood out', async () => {
    const [event] = await eventsOf(claim());
    expect(namesOf(event)).toEqual([
      'tlp:amber',
      'admiralty-scale:source-reliability="f"',
      'admiralty-scale:information-credibility="6"',
      'workflow:state="incomplete"',
      'workflow:todo="review"',
    ]);
  });

  it('says in the words of each taxonomy what the verdict means', async () => {
    const [event] = await eventsOf(confirmedClaim());
    expect(namesOf(event)).toEqual([
      'tlp:amber',
      'admiralty-scale:source-reliability="f"',
      'admiralty-scale:information-credibility="2"',
      'estimative-language:likelihood-probability="likely"',
      'workflow:state="complete"',
    ]);
  });

  it('links no address that is none', async () => {
    const odd = match({ statement: { ...match().statement, url: 'javascript:alert(1)' } });
    const [event] = await eventsOf(claim({ victim: { name: null, domain: 'not a domain' }, matches: [odd] }));
    const links = [...(event?.Attribute ?? []), ...(event?.Object[0]?.Attribute ?? [])].filter(
      ({ type }) => type === 'link',
    );
    expect(links.map(({ value }) => value)).toEqual(['http://greyheron.example/northgate']);
  });
});
