import { BadLine, instantOf, parseLine } from './import-line';

const claim = (extra: Record<string, unknown>) =>
  JSON.stringify({ type: 'claim', id: 'x1', title: 'a.example', ...extra });

describe('parseLine', () => {
  it('takes the least that is needed', () => {
    expect(parseLine(claim({}))).toMatchObject({
      type: 'claim',
      id: 'x1',
      text: null,
      posted_at: null,
      textFlags: [],
    });
  });

  it.each([
    ['{"type":"claim",', /not valid JSON/],
    ['[]', /"type" must be/],
    ['{"type":"rumour","id":"1"}', /"type" must be/],
    ['{"type":"claim","id":"1"}', /needs one of/],
    ['{"type":"claim","id":"1","title":"  "}', /needs one of/],
    ['{"type":"claim","title":"t"}', /id/],
    [claim({ posted_at: 'yesterday' }), /posted_at.*ISO 8601/],
    [claim({ posted_at: '2025-02-30' }), /calendar/],
    [claim({ posted_at: '2025-02-30T00:00:00Z' }), /calendar/],
    ...(['actor', 'relay'] as const).map((field): [string, RegExp] => [
      claim({ [field]: 'n'.repeat(501) }),
      new RegExp(`${field}: .*500`),
    ]),
    [claim({ source: { name: 'n'.repeat(501) } }), /source\.name: .*500/],
    [claim({ victim: { name: 'n'.repeat(501) } }), /victim\.name: .*500/],
    [claim({ source: { name: 's', kind: 'billboard' } }), /source\.kind/],
  ])('refuses %s', (line, message) => {
    expect(() => parseLine(line)).toThrow(BadLine);
    expect(() => parseLine(line)).toThrow(message);
  });

  it('refuses what nests deeper than 50, however deep, and takes 50', () => {
    const statement = (depth: number) =>
      `{"type":"statement","id":"1","title":"t","fields":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    expect(parseLine(statement(48))).toMatchObject({ id: '1' });
    for (const deep of [statement(49), statement(100_000), '['.repeat(1024 * 1024)])
      expect(() => parseLine(deep)).toThrow(BadLine);
  });

  it('keeps offsets where it must replace a character, and says so', () => {
    const { title, textFlags } = parseLine(claim({ title: 'a\0b\ud800c' })) as {
      title: string;
      textFlags: string[];
    };
    expect(title).toBe('a\ufffdb\ufffdc');
    expect(textFlags).toEqual(['lone_surrogate', 'nul']);
  });

  it('flags bidi controls and look-alikes without touching them', () => {
    const text = 'pay\u202eLAP to Аpple';
    expect(parseLine(claim({ text }))).toMatchObject({ text, textFlags: ['bidi', 'confusable'] });
  });

  it('has one hash for one content, whatever the order of its keys', () => {
    const a = parseLine('{"type":"claim","id":"1","title":"t","text":"u"}');
    const b = parseLine('{"text":"u","id":"1","title":"t","type":"claim","actor":null}');
    const c = parseLine('{"type":"claim","id":"1","title":"t","text":"v"}');
    expect(a.contentHash).toEqual(b.contentHash);
    expect(a.contentHash).not.toEqual(c.contentHash);
  });
});

describe('instantOf', () => {
  it.each([
    ['2025', '2025-01-01T00:00:00.000Z'],
    ['2025-12', '2025-12-01T00:00:00.000Z'],
    ['2025-12-26', '2025-12-26T00:00:00.000Z'],
    ['2025-12-26T08:30', '2025-12-26T08:30:00.000Z'],
    ['2025-12-26T08:30:00+02:00', '2025-12-26T06:30:00.000Z'],
  ])('%s', (given, instant) => expect(instantOf(given).toISOString()).toBe(instant));
});
