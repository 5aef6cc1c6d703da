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
  ['Comune di Alderbrook', 'Municipality of Alderbrook', 'same'],
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

  it('tells how little a name says that many firms go by', () => {
    const vague = (a: string, b: string) => compareNames(nameOf(a), nameOf(b)).vague;
    expect(vague('Precision', 'Precision, Inc.')).toBe(0.5);
    expect(vague('QLF', 'QLF AG')).toBeGreaterThan(0.5);
    expect(vague('Precision University', 'Precision University')).toBeLessThan(0.2);
    expect(vague('Quillfeather', 'Quillfeather, Inc.')).toBe(0);
  });

  it('knows the heads of two words for their name', () => {
    expect(compareNames(nameOf('UQuill'), nameOf('University of Quillmarsh')).relation).toBe('spelt');
    expect(compareNames(nameOf('MinAld'), nameOf('Ministère de l’Alderbrook')).relation).toBe('spelt');
    expect(compareNames(nameOf('Unix'), nameOf('University of Quillmarsh')).relation).toBe('other');
  });

  it('tells numbered units apart, and a number that only one side gives from another unit', () => {
    expect(compareNames(nameOf('Nobody 14'), nameOf('Nobody 17')).relation).toBe('clash');
    expect(compareNames(nameOf('nobody14'), nameOf('nobody17')).relation).toBe('other');
    expect(
      compareNames(nameOf('Alderbrook School District'), nameOf('Alderbrook School District No. 15'))
        .relation,
    ).not.toBe('clash');
  });

  it('takes another ending for the same word, and other letters for another name', () => {
    expect(compareNames(nameOf('Quillmarsh Clinics'), nameOf('Quillmarshs Clinic')).relation).toBe('same');
    expect(compareNames(nameOf('quillmarshha'), nameOf('Quillmarsh Clinic')).relation).not.toBe('kind');
  });

  it('does not take two letters for an acronym', () => {
    expect(compareNames(nameOf('MS'), nameOf('Marsh Society Trust')).relation).toBe('other');
  });
});
