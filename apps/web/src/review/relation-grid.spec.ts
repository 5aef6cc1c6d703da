import { type Assertion, type Match, type Relation } from '../api/client';
import { quotesOf, relationGrid } from './relation-grid';

const assertion = (id: string, given: Partial<Assertion> = {}): Assertion => ({
  id,
  kind: 'system',
  field: 'text',
  start: 0,
  end: 1,
  quote: id,
  value: id,
  unit: null,
  subject: null,
  comparator: '=',
  negated: false,
  producedBy: 'test',
  editedBy: null,
  ...given,
});
const quote = { field: 'text', start: 3, end: 9, text: 'a few.' } as const;
const match = (said: Record<string, Relation>): Match =>
  ({
    relations: Object.entries(said).map(([id, relation]) => ({
      assertion: id,
      relation,
      statementQuote: relation === 'not_addressed' ? null : quote,
      reason: `it ${relation}`,
    })),
  }) as Match;

describe('the grid of relations', () => {
  it('has a row for each thing that is asserted, wherever the post says it', () => {
    const rows = relationGrid([assertion('a', { value: 'Jira' }), assertion('b', { value: 'Jira' })], []);
    expect(rows.map((row) => row.assertions.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  it('keeps apart what names no value', () => {
    expect(relationGrid([assertion('a', { value: null }), assertion('b', { value: null })], [])).toHaveLength(
      2,
    );
  });

  it('puts what no statement speaks to at the end', () => {
    const rows = relationGrid(
      [assertion('a'), assertion('b')],
      [match({ a: 'not_addressed', b: 'narrows' })],
    );
    expect(rows.map((row) => row.assertions[0].id)).toEqual(['b', 'a']);
  });

  it('says what changed since the statements before', () => {
    const [row] = relationGrid(
      [assertion('a')],
      [
        match({ a: 'contradicts' }),
        match({ a: 'not_addressed' }),
        match({ a: 'supports' }),
        match({ a: 'supports' }),
      ],
    );
    expect(row?.cells.map(({ before }) => before)).toEqual([null, null, 'contradicts', null]);
  });

  it('takes what weighs most where the same thing is said twice', () => {
    const both = [assertion('a', { value: 'Jira' }), assertion('b', { value: 'Jira' })];
    expect(relationGrid(both, [match({ a: 'supports', b: 'contradicts' })])[0]?.cells[0]).toMatchObject({
      relation: 'contradicts',
      reason: 'it contradicts',
    });
  });
});

it('quotes each words of a statement once, for all that they bear on', () => {
  expect(quotesOf(match({ a: 'supports', b: 'narrows', c: 'not_addressed' }), 'text')).toEqual([
    { start: 3, end: 9, ids: ['a', 'b'], relation: 'narrows' },
  ]);
  expect(quotesOf(match({ a: 'supports' }), 'title')).toEqual([]);
});
