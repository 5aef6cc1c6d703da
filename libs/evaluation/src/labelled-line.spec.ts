import { BadLine } from '#connectors';
import { parseLabelledLine } from './labelled-line';

const claimLine = (gold?: unknown): string =>
  JSON.stringify({
    type: 'claim',
    id: 'x1',
    title: 'Northgate 5 GB',
    text: 'Leak: 5 GB, then 5 GB more.',
    gold,
  });

describe('parseLabelledLine', () => {
  it('takes a line without labels: it is there to be matched with', () => {
    expect(parseLabelledLine(claimLine())).toMatchObject({ type: 'claim', gold: { assertions: undefined } });
  });

  it('finds a quote at its first place, in the text before the title', () => {
    const { gold } = parseLabelledLine(claimLine({ assertions: [{ kind: 'data_volume', quote: '5 GB' }] }));
    expect(gold.assertions).toEqual([
      { kind: 'data_volume', field: 'text', start: 6, end: 10, quote: '5 GB', value: undefined },
    ]);
  });

  it('takes offsets and the named field', () => {
    const labels = [
      { kind: 'data_volume', start: 17, end: 21, value: 5e9 },
      { kind: 'data_volume', field: 'title', quote: '5 GB' },
    ];
    const { gold } = parseLabelledLine(claimLine({ assertions: labels }));
    expect(gold.assertions).toMatchObject([
      { field: 'text', start: 17, end: 21, value: 5e9 },
      { field: 'title', start: 10, end: 14 },
    ]);
  });

  it.each([
    [{ assertions: [{ kind: 'data_volume', quote: '9 TB' }] }, /does not stand in the record/],
    [{ assertions: [{ kind: 'data_volume', start: 3, end: 900 }] }, /does not stand in the record/],
    [
      { assertions: [], relations: [{ assertion: 0, statement: 's1', relation: 'supports' }] },
      /assertion 0 is not among the 0 labelled/,
    ],
    [{ assertions: [{ kind: 'data_volume' }] }, /gold.assertions.0: needs a "quote"/],
    [{ assertions: [{ kind: 'weather', quote: '5 GB' }] }, /gold.assertions.0.kind/],
    [{ verdict: 'true' }, /gold.verdict/],
    [{ stance: 'denies' }, /stance/],
  ])('refuses %j', (gold, problem) => {
    expect(() => parseLabelledLine(claimLine(gold))).toThrow(BadLine);
    expect(() => parseLabelledLine(claimLine(gold))).toThrow(problem);
  });
});
