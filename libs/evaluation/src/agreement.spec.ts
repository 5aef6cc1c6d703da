import { agreement } from './agreement';
import { type Answer } from './answer';

const answer = (labelled: string | null, given: string | null): Answer => ({
  measure: 'match',
  kind: null,
  record: 'x1',
  about: 's1',
  labelled,
  given,
  right: labelled !== null && labelled === given,
  wrongBy: 0,
  why: [],
});

describe('agreement', () => {
  it('gives the shares', () => {
    const answers = [
      answer('match', 'match'),
      answer('match', null),
      answer('match', null),
      answer('match', null),
      answer(null, 'match'),
    ];
    expect(agreement(answers)).toEqual({
      labelled: 4,
      found: 2,
      right: 1,
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
  });

  it('gives no share of nothing', () => {
    expect(agreement([])).toMatchObject({ precision: null, recall: null, f1: null });
    expect(agreement([answer('match', null)])).toMatchObject({ precision: null, recall: 0, f1: 0 });
  });
});
