import { extractAssertions, readStance } from '#assertions';
import { scorePair, type ClaimRecord, type StatementRecord } from '#matching';
import { seededRandom } from '../chaos/seeded-random';
import { median, type Figure } from './figures';
import { claimRecord, statementRecord, type InventedWorld } from './invented-world';
import { longPost, noticeText, postText } from './posts';

const MEGABYTE = 1_000_000;
/** Shapes that make careless patterns take quadratic time. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  letters: (length) => 'a'.repeat(length),
  digits: (length) => '9'.repeat(length),
  blanks: (length) => ' '.repeat(length),
  'grouped digits': (length) => '1,234 '.repeat(length / 6),
  volumes: (length) => '200 GB of '.repeat(length / 10),
  capitals: (length) => 'Acme And '.repeat(length / 9),
  brackets: (length) => '(['.repeat(length / 2),
  'open quotes': (length) => '"\u201c\''.repeat(length / 3),
  dots: (length) => 'a.'.repeat(length / 2),
  dates: (length) => '12/12/2025-'.repeat(length / 11),
  lines: (length) => 'no data\n'.repeat(length / 8),
  'direction marks': (length) => '\u202e\u200b'.repeat(length / 2),
};

const read = (role: 'claim' | 'statement', text: string) => {
  const source = { role, title: null, text, date: null, actor: null, victim: null, issuer: null };
  const assertions = extractAssertions(source);
  if (role === 'statement') readStance(source);
  return assertions;
};

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** What the processor does alone: no database, no queue. */
export function benchMicro(world: InventedWorld, size: number, tell: (what: string) => void): Figure[] {
  const of = (name: string, unit: string, value: number, rest: Partial<Figure> = {}): Figure => ({
    size,
    area: 'processor',
    name,
    unit,
    value,
    ...rest,
  });
  tell('extraction');
  const random = seededRandom(7);
  const posts = Array.from({ length: 300 }, () => longPost(1_000, random));
  posts.forEach((post) => read('claim', post));
  const extraction = median([1, 2, 3].map(() => timed(() => posts.forEach((post) => read('claim', post)))));
  tell('scoring');
  const { fresh, again } = scoring(world);
  tell('hostile texts');
  const hostile = Object.entries(HOSTILE).map(([shape, make]) => {
    const small = timed(() => read('claim', make(MEGABYTE)));
    const texts = make(10 * MEGABYTE);
    const large = Math.max(
      ...(['claim', 'statement'] as const).map((role) => timed(() => read(role, texts))),
    );
    return { shape, large, growth: large / Math.max(small, 20) };
  });
  const worst = hostile.reduce((a, b) => (b.large > a.large ? b : a));
  const steepest = hostile.reduce((a, b) => (b.growth > a.growth ? b : a));
  return [
    of('extraction, posts of 1 kB', 'posts/s', (1000 * posts.length) / extraction),
    of('pair scored, both sides read before', 'µs', again, { limit: { sense: '<', value: 3 } }),
    of('pair scored, statement read anew', 'µs', fresh),
    of('hostile text of 10 MB, the slowest', 's', worst.large / 1000, {
      limit: { sense: '<', value: 10 },
      note: worst.shape,
    }),
    of('hostile text, ten times longer', 'times', steepest.growth, {
      limit: { sense: '<', value: 20 },
      note: `${steepest.shape}; linear is 10, quadratic 100`,
    }),
  ];
}

function scoring(world: InventedWorld): { fresh: number; again: number } {
  const random = seededRandom(9);
  const claims: ClaimRecord[] = [];
  const statements: StatementRecord[] = [];
  for (let index = 0; index < 200; index++) {
    const { organisation } = world.any(random);
    const text = postText(random);
    claims.push({
      ...claimRecord(organisation.name, organisation),
      text,
      assertions: read('claim', text),
      postedAt: '2025-03-01',
    });
    const notice = noticeText(organisation.name, random);
    statements.push({
      ...statementRecord(organisation),
      text: notice,
      assertions: read('statement', notice),
      publishedAt: '2025-03-09',
    });
  }
  const all = () => claims.forEach((claim) => statements.forEach((statement) => scorePair(claim, statement)));
  const pairs = claims.length * statements.length;
  all();
  const again = median([1, 2, 3].map(() => timed(all)));
  const [claim] = claims;
  const fresh = median(
    [1, 2, 3].map(() => {
      const copies = statements.map((statement) => ({ ...statement }));
      return timed(() => copies.forEach((copy) => claim && scorePair(claim, copy)));
    }),
  );
  return { again: (1000 * again) / pairs, fresh: (1000 * fresh) / statements.length };
}
