import { createHash, randomBytes } from 'node:crypto';

/** A new bearer secret of 256 bits, safe in headers, cookies and URLs. */
export const newSecret = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

/**
 * What is stored of a secret. A plain digest is enough: nobody guesses 256 bits, and whoever reads the database
 * still cannot log in.
 */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
