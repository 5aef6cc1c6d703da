import { validEmail, validName, validRoles } from './person-details';

describe('what is said of a person', () => {
  it('is trimmed and put in order', () => {
    expect(validEmail('  Ada@Example.org ')).toBe('Ada@Example.org');
    expect(validName(' Ada Lovelace ')).toBe('Ada Lovelace');
    expect(validRoles(['reviewer', 'analyst', 'reviewer'])).toEqual(['analyst', 'reviewer']);
  });

  it.each([
    '',
    'ada',
    'ada@',
    'a da@example.org',
    'a@b@c',
    'ada\u202e@example.org',
    `${'a'.repeat(250)}@b.org`,
  ])('refuses the e-mail %j', (email) => {
    expect(() => validEmail(email)).toThrow(
      expect.objectContaining({ code: 'invalid_person', details: { field: 'email' } }),
    );
  });

  it.each(['', '   ', 'Ada\u0000', 'Ada\u202eecalevoL', 'a'.repeat(201)])('refuses the name %j', (name) => {
    expect(() => validName(name)).toThrow(
      expect.objectContaining({ code: 'invalid_person', details: { field: 'name' } }),
    );
  });

  it('refuses a role that there is not', () => {
    expect(() => validRoles(['root'])).toThrow(expect.objectContaining({ code: 'invalid_person' }));
  });
});
