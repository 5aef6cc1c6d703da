import { parseLine, type ReceivedStatement } from '#connectors';
import { Transactions } from '#database';
import { readStatement, StatementIntake } from '#statements';
import { TestSystem } from '../harness/system';

/** A statement says which one it corrects, in whatever order the two come in. */
describe('a correction', () => {
  let system: TestSystem;

  beforeAll(async () => {
    system = await TestSystem.start();
  });
  afterAll(() => system.stop());

  const line = (id: string, corrects?: string) =>
    parseLine(
      JSON.stringify({ type: 'statement', id, title: `Statement ${id}`, corrects }),
    ) as ReceivedStatement;
  const receive = async (...lines: ReceivedStatement[]) => {
    const receipts = await system.api
      .get(Transactions)
      .run((tx) => system.api.get(StatementIntake).receive(tx, lines, 'system'));
    return receipts.map((receipt) => ('id' in receipt ? receipt.id : ''));
  };
  const corrected = async (id = '') =>
    (await readStatement(system.api.get(Transactions).reader, id))?.corrects;

  it('finds what it corrects when that came before', async () => {
    const [original] = await receive(line('before-1'));
    const [correction] = await receive(line('before-2', 'before-1'));
    expect(await corrected(correction)).toBe(original);
  });

  it.each(['first', 'last'])('finds what it corrects when that comes %s in the same batch', async (place) => {
    const pair = [line(`${place}-1`), line(`${place}-2`, `${place}-1`)];
    const ids = await receive(...(place === 'first' ? pair : pair.reverse()));
    const [original, correction] = place === 'first' ? ids : ids.reverse();
    expect(await corrected(correction)).toBe(original);
  });

  it('finds what it corrects when that comes later', async () => {
    const [correction] = await receive(line('later-2', 'later-1'));
    expect(await corrected(correction)).toBeNull();
    const [original] = await receive(line('later-1'));
    expect(await corrected(correction)).toBe(original);
  });
});
