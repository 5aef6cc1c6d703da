import { parseName, type OrganisationName } from '#organisations';

import { compareNames, type NameRelation } from './name-similarity';

const nameOf = (raw: string): OrganisationName => {
  const name = parseName(raw);
  if (!name) throw new Error(`no name in ${raw}`);
  return name;
};

const cases: [string, string, NameRelation][] = [
  ['Quillfeather Ltd', 'The Quillfeather Company', 'same'],
  ['Quillfeather', 'Quillfeather Group', 'kind'],
  ['Comune di Alderbrook', 'Municipality of Alderbrook', 'kind'],
  ['Quillfeather Hospital', 'Quillfeather Thornbury Hospital', 'part'],
  ['MABS', 'Marsh Area Boating Society', 'acronym'],
  ['mythornburyeye', 'Thornbury Eye Center', 'spelt'],
  ['Thornbury School District', 'Alderbrook School District', 'other'],
  ['Thornbury Quill School', 'Thornbury Alder School', 'clash'],
  ['Quillfeather Belgium', 'Quillfeather Romania', 'clash'],
  ['Central Hospital', 'Quillfeather Hospital', 'other'],
];

describe('compareNames', () => {
  it.each(cases)('%s and %s: %s', (a, b, relation) => {
    expect(compareNames(nameOf(a), nameOf(b)).relation).toBe(relation);
    expect(compareNames(nameOf(b), nameOf(a)).relation).toBe(relation);
  });

  it('forgives a slip of the keyboard and a cut label', () => {
    expect(
      compareNames(nameOf('Quillfaether Logistics'), nameOf('Quillfeather Logistics')).score,
    ).toBeGreaterThan(0.8);
    expect(compareNames(nameOf('quillfeathertho...'), nameOf('Quillfeather Thornbury')).relation).toBe(
      'spelt',
    );
  });

  it('marks names that many firms go by', () => {
    expect(compareNames(nameOf('Precision'), nameOf('Precision, Inc.')).common).toBe(true);
    expect(compareNames(nameOf('QLF'), nameOf('QLF AG')).common).toBe(true);
    expect(compareNames(nameOf('Quillfeather'), nameOf('Quillfeather, Inc.')).common).toBe(false);
  });

  it('does not take two letters for an acronym', () => {
    expect(compareNames(nameOf('MS'), nameOf('Marsh Society Trust')).relation).toBe('other');
  });
});
