import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { readLines } from '#connectors';
import { CommandFailure } from './command-failure';

/** 120 random bits, in characters that can be typed on any keyboard. */
export const generatePassword = (): string => randomBytes(15).toString('base64url');

/**
 * The password that is given: the first line of standard input where that was said, otherwise typed twice on a
 * terminal, which does not show it. Undefined where none is given: no terminal, or an empty answer.
 */
export async function givenPassword(fromStandardInput: boolean): Promise<string | undefined> {
  if (fromStandardInput) return firstLine();
  if (!process.stdin.isTTY) return undefined;
  const first = await typed('Password (leave empty to have one made): ');
  if (first === '') return undefined;
  if ((await typed('The same again: ')) !== first) throw new CommandFailure('The two passwords differ.');
  return first;
}

async function firstLine(): Promise<string> {
  for await (const line of readLines(process.stdin)) {
    if ('text' in line) return line.text;
    break;
  }
  throw new CommandFailure('There is no password on standard input.');
}

/** What readline would echo goes nowhere; Ctrl-C ends the command as anywhere else. */
async function typed(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  reader.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  process.stderr.write(question);
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
