import fc from 'fast-check';

import { foldedWords, foldText, namesIn, parseName } from './name';

const glued = (raw: string) => parseName(raw)?.glued;

describe('foldText', () => {
  it('writes letters with marks, ligatures, Cyrillic and Greek in plain Latin', () => {
    expect(foldText('Möbel Łódź Straße')).toBe('mobel lodz strasse');
    expect(foldText('Ромашка')).toBe('romashka');
    expect(foldText('Θάλασσα')).toBe('thalassa');
  });

  it('drops characters that only change direction or hide', () => {
    expect(foldText('AC\u202eME\u200b')).toBe('acme');
  });

  it('is stable: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe('foldedWords', () => {
  it('joins possessives and dotted letters, parts elided articles', () => {
    expect(foldedWords("Baker's S.p.A.")).toEqual(['bakers', 'spa']);
    expect(foldedWords("dell'Aurora")).toEqual(['dell', 'aurora']);
  });

  it('reads an ampersand as the word', () => {
    expect(foldedWords('Stone & Reed')).toEqual(foldedWords('Stone and Reed'));
  });
});

describe('parseName', () => {
  it('gives one glued form to spellings of one name', () => {
    expect(glued('Hillcrest Home Care, Inc.')).toBe(glued('Hillcrest HomeCare'));
    expect(glued('The Quillfeather Company')).toBe(glued('QUILLFEATHER GmbH'));
  });

  it.each(['A/S', 'S.p.A.', 'Sp. z o.o.', 'Kft.', 'OÜ', 'EOOD', 'A.Ş.', 'ООО', 'PJSC', 'S.A. de C.V.'])(
    'drops the company form %s',
    (form) => {
      expect(glued(`Quillfeather ${form}`)).toBe('quillfeather');
    },
  );

  it('keeps a company form that opens the name', () => {
    expect(glued('Co-op')).toBe('coop');
    expect(glued('Dell Technologies')).toBe('delltechnologies');
  });

  it('keeps a name that is nothing but company forms and articles', () => {
    expect(glued('The Company')).toBe('thecompany');
  });

  it('gives the acronyms of long names with and without small words', () => {
    expect(parseName('Bureau of Marsh Affairs')?.initials).toEqual(['boma', 'bma']);
    expect(parseName('Quillfeather Bank')?.initials).toEqual([]);
  });

  it('compares kinds of body by meaning across languages', () => {
    const meanings = (raw: string) => parseName(raw)?.core.map((token) => token.meaning);
    expect(meanings('Ministère de la Santé')).toEqual(meanings('Ministry of Health'));
  });

  it('finds no name in ornaments', () => {
    expect(parseName(' *** ')).toBeNull();
  });
});

describe('namesIn', () => {
  it('reads trade names, former names and acronyms apart', () => {
    expect(namesIn('Marsh Sisters Trust d/b/a Saint Alder Hospital').map((name) => name.glued)).toEqual([
      'marshsisterstrust',
      'saintalderhospital',
    ]);
    expect(namesIn('Bureau of Marsh Affairs (BMA)').map((name) => name.glued)).toEqual([
      'bureaumarshaffairs',
      'bma',
    ]);
  });
});
