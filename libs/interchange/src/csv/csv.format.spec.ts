import { bareClaim, claim, statement, textOf } from '../testing/sample-records';
import { cell, row } from './cell';
import { toCsv } from './csv.format';

describe('cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('neutralises %j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it('neutralises and quotes a leading carriage return', () => {
    expect(cell('\r=1')).toBe('"\'\r=1"');
  });

  it.each(['a=b', 'a-b', "'quoted'", ' =1', '1+1', '', '/x', '|x'])('leaves %j as it is', (text) => {
    expect(cell(text)).toBe(text);
  });

  it('quotes what would end a cell or a row, by RFC 4180', () => {
    expect(row(['a,b', 'say "x"', 'two\nlines', null, 0.5])).toBe('"a,b","say ""x""","two\nlines",,0.5\r\n');
  });
});

describe('toCsv', () => {
  it('has a header without a byte order mark and one row a claim', async () => {
    const text = await textOf(toCsv, [claim({ title: '=HYPERLINK("x")' }), bareClaim(), statement()]);
    const rows = text.split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^id,state,posted_at,source,/);
    expect(rows[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows[2]).toMatch(/^x2,received,,/);
    expect(rows[3]).toBe('');
  });

  it('has as many cells in each row as in the header', async () => {
    const text = await textOf(toCsv, [bareClaim()]);
    const [header, first] = text.split('\r\n').map((line) => line.split(',').length);
    expect(first).toBe(header);
  });
});
