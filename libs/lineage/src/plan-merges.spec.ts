import { planMerges, type MergeCandidate } from './plan-merges';

const claim = (id: string, more: Partial<MergeCandidate> = {}): MergeCandidate => ({
  id,
  state: 'triage',
  duplicateOf: null,
  untouched: true,
  ...more,
});
const pair = (earlier: string, later: string) => ({ earlier, later });

describe('merging what is the same post for certain', () => {
  it('merges each into the one that came first, and never into one that is merged itself', () => {
    const all = [claim('c'), claim('a'), claim('b')];
    const merged = [
      { claimId: 'b', into: 'a' },
      { claimId: 'c', into: 'a' },
    ];
    expect(planMerges(all, [pair('a', 'b'), pair('a', 'c'), pair('b', 'c')])).toEqual(merged);
    // Days apart may part the ends of a row: its middle joins them.
    expect(planMerges(all, [pair('b', 'a'), pair('c', 'b')])).toEqual(merged);
  });

  it('joins a group that is merged already, at its head', () => {
    const head = claim('b', { untouched: false });
    const member = claim('c', { state: 'duplicate', duplicateOf: 'b', untouched: false });
    expect(planMerges([head, member, claim('d')], [pair('c', 'd')])).toEqual([{ claimId: 'd', into: 'b' }]);
    // One that came before the head, and was read after: the head cannot move, so it does.
    expect(planMerges([claim('a'), head, member], [pair('a', 'b'), pair('a', 'c')])).toEqual([
      { claimId: 'a', into: 'b' },
    ]);
  });

  it('moves nothing that a person works on, and merges into it', () => {
    const watched = claim('b', { state: 'watching', untouched: false });
    expect(planMerges([claim('a'), watched], [pair('a', 'b')])).toEqual([{ claimId: 'a', into: 'b' }]);
    expect(planMerges([claim('a', { untouched: false }), watched], [pair('a', 'b')])).toEqual([]);
  });

  it.each(['dismissed', 'received'] as const)('merges into nothing that is %s', (state) => {
    expect(planMerges([claim('a', { state, untouched: false }), claim('b')], [pair('a', 'b')])).toEqual([]);
  });
});
