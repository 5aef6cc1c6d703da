import { type Schemas } from '#api-client';
import { TestSystem, type TestPerson } from '../harness/system';

type Order = 'statement last' | 'statement first' | 'second claim last';

/** A victim that was hit twice: a statement goes to the claim that it fits better, in whatever order they came. */
describe('claims that compete for a statement', () => {
  let system: TestSystem;
  let ines: TestPerson;
  let rui: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    ines = await system.person('Ines', 'integrator');
    rui = await system.person('Rui', 'analyst', 'reviewer');
  });
  afterAll(() => system.stop());

  async function claim(id: string, victim: string, actor: string, day: string): Promise<string> {
    const { data } = await ines.client.POST('/api/v1/claims', {
      body: { id, posted_at: day, actor, text: `${victim} was hacked by us.`, victim: { name: victim } },
    });
    await system.drain();
    return data?.id ?? '';
  }
  async function answer(id: string, victim: string, day: string): Promise<void> {
    await ines.client.POST('/api/v1/statements', {
      body: {
        id,
        published_at: day,
        channel: 'press_quote',
        issuer: { name: victim, type: 'victim' },
        text: 'A spokesperson said: “We are investigating the incident.”',
      },
    });
    await system.drain();
  }
  async function read(id: string): Promise<Schemas['Claim']> {
    const { data } = await rui.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such claim');
    return data;
  }

  async function bring(victim: string, order: Order): Promise<{ first: string; second: string }> {
    let first = '';
    let second = '';
    const steps = {
      first: async () => void (first = await claim(`${victim}-1`, victim, 'Akira', '2026-03-02')),
      second: async () => void (second = await claim(`${victim}-2`, victim, 'Qilin', '2026-04-20')),
      answer: () => answer(`${victim}-s`, victim, '2026-04-21'),
    };
    const orders: Record<Order, (keyof typeof steps)[]> = {
      'statement last': ['first', 'second', 'answer'],
      'statement first': ['answer', 'second', 'first'],
      'second claim last': ['first', 'answer', 'second'],
    };
    for (const step of orders[order]) await steps[step]();
    return { first, second };
  }

  it('ends in the same scores whatever came first', async () => {
    const ends: unknown[] = [];
    for (const [order, victim] of [
      ['statement last', 'Quillfeather'],
      ['statement first', 'Thornmarsh'],
      ['second claim last', 'Alderquay'],
    ] as const) {
      const { first, second } = await bring(victim, order);
      const scores = await Promise.all(
        [first, second].map(async (id) => (await read(id)).matches.map(({ score }) => score)),
      );
      ends.push(scores);
    }
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
    const [[earlier], [later]] = ends[0] as [[number], [number]];
    expect(later).toBeGreaterThan(0.8);
    expect(earlier).toBeLessThan(0.6);
  });

  it('gives it back to the other claim when a person rejects the better one', async () => {
    const { first, second } = await bring('Brackquill', 'statement last');
    const [before] = (await read(first)).matches;
    const [match] = (await read(second)).matches;
    await rui.client.PUT('/api/v1/claims/{id}/matches/{match}', {
      params: {
        path: { id: second, match: match?.id ?? '' },
        header: { 'If-Match': `"${(await read(second)).version}"` },
      },
      body: { status: 'rejected' },
    });
    await system.drain();
    const [after] = (await read(first)).matches;
    expect(after?.score).toBeGreaterThan(before?.score ?? 1);
  });
});
