import { isNarrowed, readQueueSearch } from './queue-search';

describe('the queue’s address', () => {
  it('is read as it was written', () => {
    const search = {
      state: 'in_review',
      order: 'newest',
      q: '40',
      held: 'me',
      due: 'soon',
      watched: true,
      from: '2026-01-31',
    };
    expect(readQueueSearch(search)).toEqual(search);
    expect(readQueueSearch({ q: 40, matched: 'true' })).toEqual({ q: '40', matched: true });
  });

  it('leaves out what it says wrongly', () => {
    expect(
      readQueueSearch({
        state: 'asleep',
        order: 'urgency',
        actor: "' or 1",
        held: 'them',
        from: 'today',
        q: '',
        x: 1,
      }),
    ).toEqual({});
  });

  it('says whether a tab is narrowed down', () => {
    expect(isNarrowed({ state: 'all', order: 'newest' })).toBe(false);
    expect(isNarrowed({ due: 'overdue' })).toBe(true);
  });
});
