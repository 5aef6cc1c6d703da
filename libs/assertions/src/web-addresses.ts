/** Where a place in a text stands in a web address: nowhere, in the host name, or in what surrounds that. */
export type PlaceInAddress = 'none' | 'host' | 'rest';

const PLACES: readonly PlaceInAddress[] = ['none', 'host', 'rest'];

/** An address with a scheme or "www.", defanged or not, or a domain with a path. A bare domain is a name. */
const ADDRESS =
  /(?<![\p{L}\d@.-])(?:(h(?:tt|xx)ps?:\/\/)|(?=www\.)|(?=[a-z\d.[\]-]{3,120}\/[^\s]))([a-z\d-]{1,63}(?:(?:\.|\[\.\])[a-z\d-]{1,63}){1,8})((?::\d{1,5})?(?:[/?#][^\s<>"]{0,2000})?)/gu;

/**
 * Tells of any place of the text whether it belongs to a web address. A path names files, dates and words that nobody
 * asserts; the host name may be the victim's.
 */
export function webAddressesIn(lower: string): (at: number) => PlaceInAddress {
  if (!lower.includes('/') && !lower.includes('www.')) return () => 'none';
  const mask = new Uint8Array(lower.length);
  for (const hit of lower.matchAll(ADDRESS)) {
    const host = hit.index + (hit[1]?.length ?? 0);
    const path = host + (hit[2]?.length ?? 0);
    mask.fill(2, hit.index, hit.index + hit[0].length);
    mask.fill(1, host, path);
  }
  return (at) => PLACES[mask[at] ?? 0] ?? 'none';
}
