import { type Answer } from './answer';
import { confusion } from './confusion';

const answer = (labelled: string, given: string | null): Answer => ({
  measure: 'stance',
  kind: null,
  record: 's1',
  about: null,
  labelled,
  given,
  right: labelled === given,
  wrongBy: 0,
  why: [],
});

describe('confusion', () => {
  it('counts each answer in the row of its label and the column of what was given', () => {
    const answers = [answer('denies', 'denies'), answer('denies', 'confirms'), answer('confirms', null)];
    expect(confusion(answers, ['confirms', 'no_comment', 'denies'])).toEqual({
      of: 3,
      right: 1,
      accuracy: 1 / 3,
      // confirms: none of one; denies: precision 1, recall 1/2
      macroF1: (0 + 2 / 3) / 2,
      words: ['confirms', 'denies', 'nothing'],
      counts: [
        [0, 0, 1],
        [1, 1, 0],
        [0, 0, 0],
      ],
    });
  });

  it('has no share of nothing', () => {
    expect(confusion([], ['denies'])).toMatchObject({ of: 0, accuracy: null, macroF1: null, words: [] });
  });
});
