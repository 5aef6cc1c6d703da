import { hashPassword, passwordMatches } from './password';

const email = 'ada.lovelace@example.org';

describe('passwords', () => {
  it('are stored as Argon2id with the parameters that OWASP recommends', async () => {
    expect(await hashPassword('correct horse battery', email)).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
    );
  });

  it('match however the keyboard composed them', async () => {
    const stored = await hashPassword('cafe\u0301 au lait ﬁn', email);
    expect(await passwordMatches('café au lait fin', stored)).toBe(true);
    expect(await passwordMatches('cafe au lait fin', stored)).toBe(false);
  });

  it('of nobody match nothing', async () => {
    expect(await passwordMatches('correct horse battery', undefined)).toBe(false);
  });

  it.each([
    ['too short', 'elevenchars'],
    ['short in characters though long in code units', '😀😁😂🤣😃😄'],
    ['too long', 'ab'.repeat(101)],
    ['the e-mail', 'ADA.Lovelace@example.org'],
    ['common', 'PasswordPassword'],
    ['one character', 'zzzzzzzzzzzzzzzz'],
  ])('are refused when %s, without repeating them', async (_, password) => {
    const refusal: unknown = await hashPassword(password, email).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'weak_password' });
    expect(JSON.stringify(refusal) + String(refusal)).not.toContain(password);
  });
});
