import { readOrganisationSearch, readRegisterSearch, readStatementSearch } from './register-search';

describe('the filter in an address', () => {
  it('is what the address says', () => {
    const filter = {
      q: 'data',
      stance: 'denies',
      channel: 'filing',
      issuerType: 'court',
      from: '2026-01-31',
    };
    expect(readStatementSearch(filter)).toEqual(filter);
    expect(readOrganisationSearch({ watched: true })).toEqual({ watched: true });
  });

  it('leaves out what it says wrongly', () => {
    expect(
      readStatementSearch({ stance: 'maybe', from: '2026-13-01', to: 'soon', q: ' ', organisation: 'x' }),
    ).toEqual({});
    expect(readRegisterSearch({ order: 'random', other: 1 })).toEqual({});
  });

  it('takes a number that is looked for as its digits', () =>
    expect(readRegisterSearch({ q: 888 })).toEqual({ q: '888' }));
});
