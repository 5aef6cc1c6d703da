import { claimAddress, idIn, readRoute } from './route';

const ID = '019c1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5b';

describe('the id in what was pasted', () => {
  it.each([
    ID,
    ` ${ID.toUpperCase()}\n`,
    `http://localhost:3000/${claimAddress(ID)}`,
    `https://assay.example/#/claim/${ID}?from=mail`,
  ])('is found in %j', (pasted) => {
    expect(idIn(pasted)).toBe(ID);
  });

  it('is what was typed where there is none, for the API to refuse', () => {
    expect(idIn(' the other one ')).toBe('the other one');
  });
});

describe('the route', () => {
  it('leads to a claim', () => {
    expect(readRoute(claimAddress(ID))).toEqual({ screen: 'claim', id: ID });
  });

  it.each(['', '#', '#/', '#/queue'])('%j is the queue', (hash) => {
    expect(readRoute(hash)).toMatchObject({ screen: 'queue', state: 'triage' });
  });

  it.each(['#/people', '#/queue/none', '#/claim/', '#/claim/xyz', '#main'])('%j leads nowhere', (hash) => {
    expect(readRoute(hash)).toEqual({ screen: 'unknown' });
  });
});
