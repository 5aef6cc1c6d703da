import { type Assertion, type Claim, type HistoryItem, type Match } from '../api/client';
import { timeline } from './timeline';

const claim = (id: string, given: Partial<Claim> = {}): Claim =>
  ({ id, title: id, assertions: [], sightings: [], matches: [], verdicts: [], ...given }) as unknown as Claim;
const sighting = (postedAt: string | null, capturedAt: string) =>
  ({ source: 'Forum', relay: null, postedAt, discoveredAt: null, capturedAt }) as Claim['sightings'][number];
const match = (id: string, publishedOn: string | null, status = 'accepted'): Match =>
  ({ id, status, reviewable: true, statement: { id, publishedOn } }) as Match;

const days = (...given: Parameters<typeof timeline>) =>
  timeline(...given).map(({ day, entries }) => [day, entries.map(({ what }) => what)]);

describe('the timeline of an incident', () => {
  const post = claim('a', {
    assertions: [
      { kind: 'incident_date', value: '2025-12', quote: 'in December', negated: false } as Assertion,
    ],
    sightings: [sighting('2025-12-26T00:00:00Z', '2025-12-28T10:00:00Z')],
    matches: [match('s1', '2025-12-30')],
  });

  it('stands in date order, day by day', () => {
    expect(days([post], [])).toEqual([
      ['2025-12', ['incident']],
      ['2025-12-26', ['posted']],
      ['2025-12-28', ['captured']],
      ['2025-12-30', ['statement']],
    ]);
  });

  it('counts from the first post, where days are known', () => {
    expect(timeline([post], []).map(({ sincePost, sinceLast }) => [sincePost, sinceLast])).toEqual([
      [null, null],
      [0, null],
      [2, 2],
      [4, 2],
    ]);
  });

  it('says what has no date, at the end', () => {
    const undated = claim('a', { matches: [match('s1', null), match('s2', '2026-01-08')] });
    expect(days([undated], [])).toEqual([
      ['2026-01-08', ['statement']],
      [null, ['statement']],
    ]);
  });

  it('tells what several claims share once, of the others’ statements those accepted, of the history what moved a claim', () => {
    const item = (type: string): HistoryItem => ({ type, at: '2026-01-02T08:00:00Z' }) as HistoryItem;
    const other = claim('b', {
      matches: [match('s1', '2025-12-30'), match('s2', '2025-12-31', 'suggested')],
    });
    const items = [item('claim.received'), item('claim.reopened')];
    expect(days([post, other], [{ claim: 'a', items }]).slice(-2)).toEqual([
      ['2025-12-30', ['statement']],
      ['2026-01-02', ['event']],
    ]);
  });
});
