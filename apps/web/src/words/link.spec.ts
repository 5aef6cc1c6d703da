import { acceptWords, linkWords } from './link';

describe('how a claim stands to another, in words', () => {
  it('depends on which came first', () => {
    expect(linkWords({ kind: 'repost', otherIsEarlier: true })).toBe('Posts again');
    expect(linkWords({ kind: 'repost', otherIsEarlier: false })).toBe('Posted again as');
  });

  it('says that accepting the same post merges', () => {
    expect(acceptWords({ kind: 'same_post' })).toBe('Merge into it');
    expect(acceptWords({ kind: 'co_claim' })).toBe('Accept link');
  });
});
