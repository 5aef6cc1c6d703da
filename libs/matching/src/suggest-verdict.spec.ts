import { type Stance } from '#assertions';

import { type AssertionRelation, type Relation } from './records';
import { type MatchedStatement, suggestVerdict } from './suggest-verdict';
import { assertionOf, claimOf, statementOf } from './testing/sample-records';

const claim = claimOf({
  assertions: [
    assertionOf('victim', 'Quillfeather'),
    assertionOf('data_volume', '200 GB', { value: 200e9 }),
    assertionOf('price', '$1'),
  ],
});

const matched = (publishedAt: string, stance: Stance, ...relations: Relation[]): MatchedStatement => ({
  statement: statementOf({ id: publishedAt, publishedAt, stance }),
  relations: relations.map((relation, assertion): AssertionRelation => ({
    assertion,
    relation,
    statementQuote: null,
    reason: 'because',
  })),
});
const verdict = (...all: MatchedStatement[]) => suggestVerdict(claim, all).verdict;

describe('suggestVerdict', () => {
  it('finds nothing substantiated without a statement that says whether it happened', () => {
    expect(verdict()).toBe('unsubstantiated');
    expect(verdict(matched('2025-03-01', 'investigating'), matched('2025-03-02', 'no_comment'))).toBe(
      'unsubstantiated',
    );
  });

  it('is disputed by a denial that nothing later sets aside', () => {
    expect(verdict(matched('2025-03-01', 'denies', 'contradicts'))).toBe('disputed');
    expect(
      verdict(
        matched('2025-03-01', 'confirms', 'supports', 'supports'),
        matched('2025-04-01', 'denies', 'contradicts'),
      ),
    ).toBe('disputed');
  });

  it('lets a later acknowledgement set a denial and its relations aside, whatever the order given', () => {
    const denial = matched('2025-03-01', 'denies', 'contradicts', 'contradicts');
    const confirmation = matched('2025-07-01', 'confirms', 'supports', 'supports');
    expect(verdict(confirmation, denial)).toBe('confirmed');
  });

  it('is disputed where the named victim is ruled out', () => {
    expect(verdict(matched('2025-03-01', 'acknowledges', 'contradicts'))).toBe('disputed');
  });

  it('is partial where something material is narrowed or contradicted, or nothing material addressed', () => {
    expect(verdict(matched('2025-03-01', 'confirms', 'supports', 'narrows'))).toBe('partially_confirmed');
    expect(verdict(matched('2025-03-01', 'confirms', 'narrows', 'supports'))).toBe('partially_confirmed');
    expect(verdict(matched('2025-03-01', 'confirms', 'supports', 'not_addressed'))).toBe(
      'partially_confirmed',
    );
    expect(verdict(matched('2025-03-01', 'confirms', 'supports', 'not_addressed', 'supports'))).toBe(
      'partially_confirmed',
    );
  });

  it('ignores what is not material', () => {
    expect(verdict(matched('2025-03-01', 'confirms', 'supports', 'supports', 'contradicts'))).toBe(
      'confirmed',
    );
  });

  it('goes by the latest statement that speaks to an assertion', () => {
    const first = matched('2025-03-01', 'confirms', 'supports', 'narrows');
    expect(verdict(first, matched('2025-05-01', 'confirms', 'supports', 'supports'))).toBe('confirmed');
    expect(verdict(first, matched('2025-05-01', 'confirms', 'supports', 'not_addressed'))).toBe(
      'partially_confirmed',
    );
  });

  it('gives its reasons from first to last', () => {
    const { reasons } = suggestVerdict(claim, [
      matched('2025-07-01', 'confirms', 'supports', 'supports'),
      matched('2025-03-01', 'denies', 'contradicts'),
    ]);
    expect(reasons[0]).toContain('2025-03-01');
    expect(reasons.at(-1)).toContain('acknowledged');
    expect(reasons).toContain('the volume of data “200 GB” is supported: because');
  });
});
