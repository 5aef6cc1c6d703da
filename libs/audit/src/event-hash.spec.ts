import fc from 'fast-check';
import { type HashedEvent, NO_HASH, hashEvent, microseconds } from './event-hash';

const text = fc.string({ unit: 'binary' });
const digits = fc.bigInt({ min: 0n, max: 2n ** 63n }).map(String);
const anyEvent: fc.Arbitrary<HashedEvent> = fc.record({
  id: digits,
  transactionId: digits,
  stream: fc.constantFrom('claim', 'statement', 'person', 'system'),
  streamId: fc.uuid(),
  version: fc.integer({ min: 1 }),
  type: text,
  actor: text,
  atMicroseconds: digits,
  data: fc.json(),
});
const anyHash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

describe('hashEvent', () => {
  it('differs as soon as any field or the previous hash differs', () => {
    fc.assert(
      fc.property(anyHash, anyHash, anyEvent, anyEvent, (previousA, previousB, a, b) => {
        for (const field of Object.keys(a) as (keyof HashedEvent)[]) {
          const changed = { ...a, [field]: b[field] };
          expect(hashEvent(previousA, changed) === hashEvent(previousA, a)).toBe(changed[field] === a[field]);
        }
        expect(hashEvent(previousA, a) === hashEvent(previousB, a)).toBe(previousA === previousB);
      }),
    );
  });

  it('does not confuse text that moves from one field to the next', () => {
    fc.assert(
      fc.property(anyEvent, text, fc.nat(), (event, both, cut) => {
        const at = cut % (both.length + 1);
        const split = { ...event, type: both.slice(0, at), actor: both.slice(at) };
        const whole = { ...event, type: both, actor: '' };
        expect(hashEvent(NO_HASH, split) === hashEvent(NO_HASH, whole)).toBe(at === both.length);
      }),
    );
  });

  it('is this for ever', () => {
    const event: HashedEvent = {
      id: '1',
      transactionId: '740',
      stream: 'claim',
      streamId: '0199f0d2-0000-7000-8000-000000000001',
      version: 1,
      type: 'claim.received',
      actor: 'system',
      atMicroseconds: microseconds(new Date('2026-03-01T08:00:00.123Z')),
      data: '{"title":"é"}',
    };
    expect(hashEvent(NO_HASH, event)).toMatchInlineSnapshot(
      `"ecd7d5c2d50de591f9289840971318a9d8d82c94ab75f2ea8e5a46f137e8dccf"`,
    );
  });
});
