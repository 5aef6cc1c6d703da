import { parseName } from './name';
import { indexForm, spelling, spellings } from './organisation-keys';
import { probesFor, Vocabulary } from './organisation-probes';

/** Whether what a text asks for is found among the keys of a registered name, its vocabulary known. */
function meets(asked: string, registered: string, kind: 'name' | 'domain' = 'name'): boolean {
  const form = indexForm(kind, registered);
  const near = Object.fromEntries(
    form.vocabulary.flatMap((word) => spellings(word).map((key) => [key, word])),
  );
  const name = parseName(asked);
  if (name === null) return false;
  const probes = probesFor([name], new Vocabulary(near));
  return form.keys.some((key) => probes.has(key));
}

describe('keys of organisations', () => {
  it.each([
    ['another company form', 'Quarrytown Metals', 'Quarrytown Metals GmbH & Co. KG'],
    ['another order', 'Metals Quarrytown', 'Quarrytown Metals'],
    ['accents', 'Zürcher Möbelhaus', 'Zurcher Mobelhaus AG'],
    ['another script', 'Ромашка Логистика', 'Romashka Logistika'],
    ['damage by a wrong encoding', 'Müller Werke', Buffer.from('Müller Werke').toString('latin1')],
    ['a slip in the first word', 'Quarytown Metals', 'Quarrytown Metals'],
    ['a slip in each of two words', 'Quarytown Mettals', 'Quarrytown Metals'],
    ['letters swapped', 'Quarrytwon', 'Quarrytown'],
    ['two slips in one word', 'Qaurrtown Metals', 'Quarrytown Metals'],
    ['two letters left out', 'Quarrtwn', 'Quarrytown'],
    ['one word of two', 'Quarrytown', 'Quarrytown Metals'],
    ['words run together', 'quarrytownmetals', 'Quarrytown Metals'],
    ['an end that was cut off', 'quarrytownmet', 'Quarrytown Metals Holding'],
    ['its acronym', 'QTMW', 'Quarry Town Metal Works'],
    ['an alias', 'Old Forge', 'Quarrytown Metals d/b/a Old Forge'],
    ['letters left of a mask', 'Q********* M*****', 'Quarrytown Metals'],
  ])('meet over %s', (_, asked, registered) => {
    expect(meets(asked, registered)).toBe(true);
  });

  it('meet over the label of a domain', () => {
    expect(meets('Quarrytown Metals', 'quarrytown-metals.example.com', 'domain')).toBe(false);
    expect(meets('Quarrytown Metals', 'www.quarrytown-metals.com', 'domain')).toBe(true);
    expect(meets('quarrytownmetals', 'quarrytown-metals.co.uk', 'domain')).toBe(true);
  });

  it('keep apart what shares only what thousands share', () => {
    expect(meets('Northfield Hospital', 'Lakeside Hospital')).toBe(false);
    expect(meets('School of Fisheries', 'School of Railways')).toBe(false);
  });

  it('are about fifteen a name, however long it is', () => {
    expect(indexForm('name', 'Quarrytown Metals Incorporated').keys.length).toBeLessThanOrEqual(10);
    expect(
      indexForm('name', 'Alpha Quarry Bravo Charlie Delta Echo Foxtrot Golf').keys.length,
    ).toBeLessThanOrEqual(26);
    expect(indexForm('name', 'x'.repeat(500)).keys.length).toBeLessThanOrEqual(10);
  });

  it('ask for no more than an index answers at once', () => {
    const near = {
      [spelling('quarry')]: Array.from(
        { length: 2_000 },
        (_, n) => `quarr${String.fromCharCode(97 + (n % 26))}`,
      ).join(' '),
    };
    const name = parseName('Quarry Quarry Quarry Quarry Quarry Quarry Quarry');
    expect(name && probesFor([name], new Vocabulary(near)).size).toBeLessThanOrEqual(128);
  });
});
