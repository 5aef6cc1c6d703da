import { createHash } from 'node:crypto';

/**
 * A statement that each connection parses and plans once: for queries of many parts, whose planning takes as long as running
 * them, and whose best plan is the same whatever the values. TypeORM hands on what it is given, and its driver takes a
 * name beside the text.
 */
export function prepared(text: string): string {
  const name = createHash('sha1').update(text).digest('base64');
  return { name, text } as unknown as string;
}
