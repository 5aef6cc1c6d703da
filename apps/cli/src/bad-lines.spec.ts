import { BadLines } from './bad-lines';

describe('the bad lines of a file', () => {
  let said: string[];
  let lines: BadLines;
  beforeEach(() => {
    said = [];
    lines = new BadLines({ say: (line) => void said.push(line) });
  });

  it('are told one by one up to twenty, then counted', () => {
    for (let line = 2; line < 32; line += 1) lines.add(line, 'no title');
    lines.end();
    expect(said).toHaveLength(21);
    expect(said.at(0)).toBe('line 2: no title');
    expect(said.at(-1)).toBe('… and 10 more');
    expect(lines.count).toBe(30);
  });

  it('come with one hint where the file does not begin with JSON', () => {
    for (const line of [1, 2, 3]) lines.add(line, 'not valid JSON: …');
    lines.end();
    expect(said.filter((line) => line.includes('JSON Lines'))).toHaveLength(1);
  });
});
