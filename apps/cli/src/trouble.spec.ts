import { CommandFailure } from './command-failure';
import { describeServerTrouble, describeTrouble } from './trouble';

const coded = (code: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

describe('what is told of an error', () => {
  it.each([
    [new CommandFailure('Give a file.'), 'Give a file.'],
    [
      coded('EISDIR', 'EISDIR: is a directory, open "/x"', { path: '/x' }),
      'EISDIR: is a directory, open "/x".',
    ],
  ])('is one line for ordinary trouble', (error, told) => {
    expect(describeTrouble(error)).toBe(told);
  });

  it('says that the database went away', () => {
    expect(describeTrouble(coded('ECONNRESET'))).toMatch(/^The database stopped answering\..*again\.$/);
  });

  it('is the stack for a fault of ours', () => {
    expect(describeTrouble(new TypeError('x is not a function'))).toContain('trouble.spec.ts');
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000', '42501'])(
    'names DATABASE_URL and nothing of its value (%s)',
    (code) => {
      const told = describeServerTrouble(coded(code, 'password "hunter2" of user "root" at db.example'));
      expect(told).toContain('DATABASE_URL');
      expect(told).not.toMatch(/hunter2|root|db\.example/);
    },
  );

  it('leaves other errors alone', () => {
    expect(describeServerTrouble(new Error('syntax error'))).toBeNull();
  });
});
