import { domainsIn, parseDomain } from './domain';

describe('parseDomain', () => {
  it('reads the registered domain of hosts, addresses and defanged addresses', () => {
    expect(parseDomain('https://www.shop.quillfeather.co.uk/x')).toEqual({
      registered: 'quillfeather.co.uk',
      label: 'quillfeather',
      country: 'GB',
    });
    expect(parseDomain('hxxps://quillfeather[.]com')?.registered).toBe('quillfeather.com');
  });

  it('takes no country from suffixes that are sold as generic', () => {
    expect(parseDomain('quillfeather.io')?.country).toBeNull();
  });

  it.each(['10.0.0.1', 'not a domain', 'abcdefg.onion', ''])('finds none in %p', (raw) => {
    expect(parseDomain(raw)).toBeNull();
  });
});

describe('domainsIn', () => {
  it('finds each domain once and leaves file and mail hosts out', () => {
    const found = domainsIn(
      'quillfeather.com and www.quillfeather.com, mirror on mega.nz, list.txt, dump.sql',
    );
    expect(found.map(({ domain }) => domain.registered)).toEqual(['quillfeather.com']);
  });

  it('stays fast on long text without dots', () => {
    expect(domainsIn('a'.repeat(200_000))).toEqual([]);
  });
});
