import { csv } from './csv';

describe('csv', () => {
  it('quotes what separates cells, and keeps the rest as it is', () =>
    expect(csv([['a,b', 'say "x"', 'two\nlines', 'plain', 3, null]])).toBe(
      '"a,b","say ""x""","two\nlines",plain,3,\r\n',
    ));

  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1'])('shows %j and does not run it', (text) =>
    expect(csv([[text]])).toContain(`'${text}`),
  );

  it('takes no negative number for a formula', () => expect(csv([[-5]])).toBe('-5\r\n'));
});
