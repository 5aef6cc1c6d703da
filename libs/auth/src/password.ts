import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '#database';
import { newSecret } from './secret';

/**
 * Argon2id with 19 MiB, two passes, one lane: the first recommendation of the OWASP Password Storage Cheat Sheet.
 * Named although they are the library's defaults: a new default must not weaken new passwords unseen.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Length in code points after normalisation (NIST SP 800-63B asks for length, not for kinds of characters). */
const LENGTH = { min: 12, max: 200 };

/** The most used ones that are long enough to pass otherwise. Compared without regard to case. */
const COMMON = new Set([
  '123456123456',
  '123456789012',
  '1234567890123456',
  '1q2w3e4r5t6y',
  'administrator',
  'administrator1',
  'changeme1234',
  'changemechangeme',
  'iloveyou1234',
  'letmeinletmein',
  'password1234',
  'password12345',
  'passwordpassword',
  'qwerty123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'welcome12345',
]);

/** The same password typed on another keyboard or system is the same text. */
const normalise = (password: string): string => password.normalize('NFKC');

/** The hash to store. Throws Refusal `weak_password`, which never repeats the password. */
export async function hashPassword(password: string, email: string): Promise<string> {
  const text = normalise(password);
  const length = [...text].length;
  if (length < LENGTH.min || length > LENGTH.max) {
    throw weak(`A password has ${LENGTH.min} to ${LENGTH.max} characters.`);
  }
  if (text.toLowerCase() === normalise(email).toLowerCase())
    throw weak('The password must not be the e-mail address.');
  if (COMMON.has(text.toLowerCase()) || new Set(text).size === 1) {
    throw weak('This password is among the first that anybody would try.');
  }
  return hash(text, COST);
}

/** Takes as long without a stored hash as with one, so that nobody learns from the time whether an account exists. */
export async function passwordMatches(password: string, storedHash: string | undefined): Promise<boolean> {
  const matches = await verify(storedHash ?? (await nobodysHash), normalise(password));
  return matches && storedHash !== undefined;
}

/** Of a password that nobody knows. */
const nobodysHash = hash(newSecret(), COST);

const weak = (message: string): Refusal => new Refusal('weak_password', message);
