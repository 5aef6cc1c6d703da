import { parseLine } from '#connectors';
import { bareClaim, claim, confirmedClaim, match, statement, textOf } from '../testing/sample-records';
import { toJsonLines } from './jsonl.format';

const lines = async (...records: Parameters<typeof textOf>[1]) =>
  (await textOf(toJsonLines, records))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('toJsonLines', () => {
  it('writes a claim as the contract says', async () => {
    const [line] = await lines(claim());
    expect(line).toMatchObject({
      type: 'claim',
      id: 'x1',
      state: 'in_review',
      assertions: [
        {
          kind: 'data_volume',
          quote: '200 GB',
          field: 'text',
          start: 8,
          end: 14,
          value: 200_000_000_000,
          unit: 'byte',
          comparator: '>=',
          negated: false,
        },
      ],
      matches: [
        {
          statement: 's1',
          score: 0.97,
          status: 'accepted',
          evidence: [{ feature: 'same_name', score: 1, why: 'both name Northgate Logistics' }],
          relations: [{ assertion: 0, relation: 'narrows', statement_quote: 'about 40 GB' }],
        },
      ],
      suggested_verdict: 'partially_confirmed',
      verdict: null,
    });
  });

  it('writes silence as null and the standing verdict as its word', async () => {
    const silent = match({
      relations: [{ assertion: 0, relation: 'not_addressed', statementQuote: null, reason: 'silent' }],
    });
    const [line] = await lines(confirmedClaim({ matches: [silent] }));
    expect(line.matches[0].relations[0].statement_quote).toBeNull();
    expect(line).toMatchObject({ verdict: 'partially_confirmed', verdict_reason: 'Less data than claimed.' });
  });

  it('writes a statement with its stance', async () => {
    const [line] = await lines(statement());
    expect(line).toMatchObject({ type: 'statement', id: 's1', stance: 'acknowledges', assertions: [] });
  });

  it('writes lines that can be imported again', async () => {
    const text = await textOf(toJsonLines, [claim(), bareClaim(), statement()]);
    const read = text.split('\n').filter(Boolean).map(parseLine);
    expect(read.map(({ type, id }) => `${type} ${id}`)).toEqual(['claim x1', 'claim x2', 'statement s1']);
    expect(read[0]).toMatchObject({ text: 'We took 200 GB.', url: 'http://greyheron.example/northgate' });
  });

  it('keeps a record on one line whatever its text holds', async () => {
    const text = await textOf(toJsonLines, [claim({ text: 'a\nb\r\n\u2028"' }), statement()]);
    expect(text.split('\n')).toHaveLength(3);
  });
});
