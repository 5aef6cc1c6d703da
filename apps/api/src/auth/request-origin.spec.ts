import { requestOrigin } from './request-origin';

describe('requestOrigin', () => {
  const host = 'assay.example.org:3000';
  const publicUrl = 'https://assay.example.org';

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'same'],
    [{ 'sec-fetch-site': 'same-site' }, 'other'],
    [{ 'sec-fetch-site': 'none' }, 'other'],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://assay.example.org' }, 'other'],
    [{ origin: 'http://assay.example.org:3000' }, 'same'],
    [{ origin: 'https://assay.example.org' }, 'same'],
    [{ origin: 'http://assay.example.org' }, 'other'],
    [{ origin: 'https://assay.example.org.evil.example' }, 'other'],
    [{ origin: 'null' }, 'other'],
    [{ origin: '' }, 'other'],
    [{ referer: 'https://assay.example.org/' }, 'unknown'],
    [{}, 'unknown'],
  ])('of %j is %s', (headers, expected) => {
    expect(requestOrigin({ headers, host }, publicUrl)).toBe(expected);
  });

  it('needs no public address', () => {
    expect(
      requestOrigin({ headers: { origin: 'http://127.0.0.1:3000' }, host: '127.0.0.1:3000' }, undefined),
    ).toBe('same');
    expect(requestOrigin({ headers: { origin: publicUrl }, host: '127.0.0.1:3000' }, undefined)).toBe(
      'other',
    );
  });
});
