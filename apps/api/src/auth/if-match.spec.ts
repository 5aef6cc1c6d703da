import { versionOf } from './if-match';

describe('If-Match', () => {
  it('names a version', () => {
    expect(versionOf('"12"')).toBe(12);
  });

  it('is required', () => {
    expect(() => versionOf(undefined)).toThrow(expect.objectContaining({ code: 'precondition_required' }));
  });

  it.each(['*', '12', 'W/"12"', '"1", "2"', '"0"', '"-1"', '""', '"99999999999"'])('is not %j', (header) => {
    expect(() => versionOf(header)).toThrow(expect.objectContaining({ code: 'precondition_unreadable' }));
  });
});
