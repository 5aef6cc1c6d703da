/**
 * A candidate key: 64 bits of a string, as the signed integer that PostgreSQL's bigint holds. Two 32-bit FNV-1a lanes
 * over UTF-16 code units with different offsets and a final mix: fast without BigInt arithmetic per character. Keys
 * only propose candidates, so a collision costs one needless scoring and nothing else.
 * FNV: http://www.isthe.com/chongo/tech/comp/fnv/; the final mix is the one of MurmurHash3.
 */
export function hashKey(text: string): bigint {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) + 0x7f4a7c15;
  }
  return BigInt.asIntN(64, (BigInt(mix(high ^ low)) << 32n) | BigInt(mix(low)));
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
