import { createHash } from 'node:crypto';
import { z } from 'zod';
import { NESTING_LIMIT, nestsTooDeep, receiveTexts, type TextFlag } from './hostile-text';

/** One line, and so one record, in UTF-8 bytes. */
export const LINE_LIMIT = 1024 * 1024;

const SOURCE_KINDS = ['forum', 'leak_site', 'telegram', 'x', 'paste', 'tracker', 'other'] as const;
export const ISSUER_TYPES = [
  'victim',
  'regulator',
  'cert',
  'law_enforcement',
  'supplier',
  'court',
  'press',
] as const;
export const CHANNELS = ['direct', 'press_quote', 'filing', 'notice', 'social'] as const;

/** Names stand in indexes, whose rows PostgreSQL limits to 2,704 bytes: 500 UTF-16 code units are 1,500 at most. */
const name = z.string().max(500);
const fileName = z.string().max(2_000);
const prose = z.string();
const optional = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null);

/** A day, a month, a year, or an instant with a zone; kept as given, because a day is not an instant. */
export const isoDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/,
    'must be an ISO 8601 date such as 2025-12-26 or 2025-12-26T08:30:00Z',
  )
  .refine((text) => !Number.isNaN(instantOf(text).getTime()), 'is not a date of the calendar')
  .meta({ description: 'ISO 8601 date of any precision, or an instant' });

const attachment = z.object({
  name: fileName,
  kind: name.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export const claimLineSchema = z
  .object({
    type: z.literal('claim'),
    id: z.string().min(1).max(500),
    posted_at: optional(isoDate),
    source: optional(z.object({ name, kind: z.enum(SOURCE_KINDS).default('other') })),
    relay: optional(name),
    url: optional(z.string().max(8_000)),
    discovered_at: optional(isoDate),
    actor: optional(name),
    title: optional(prose),
    text: optional(prose),
    victim: optional(z.object({ name: optional(name), domain: optional(name) })),
    attachments: z
      .array(attachment)
      .max(100)
      .nullish()
      .transform((value) => value ?? []),
  })
  .meta({ id: 'ClaimLine' });

export const statementLineSchema = z
  .object({
    type: z.literal('statement'),
    id: z.string().min(1).max(500),
    published_at: optional(isoDate),
    issuer: optional(z.object({ name: optional(name), type: optional(z.enum(ISSUER_TYPES)) })),
    channel: z
      .enum(CHANNELS)
      .nullish()
      .transform((value) => value ?? 'direct'),
    subject: optional(z.object({ name: optional(name), domain: optional(name), country: optional(name) })),
    title: optional(prose),
    text: optional(prose),
    fields: optional(z.record(z.string(), z.unknown())).transform((value) => value ?? {}),
    url: optional(z.string().max(8_000)),
    /** The id of the statement that this one corrects. */
    corrects: optional(z.string().max(500)),
  })
  .meta({ id: 'StatementLine' });

export type ClaimLine = z.output<typeof claimLineSchema>;
export type StatementLine = z.output<typeof statementLineSchema>;

/** A line that can be stored: parsed, made storable, with the hash of what was said. */
export type ReceivedLine = (ClaimLine | StatementLine) & { contentHash: Buffer; textFlags: TextFlag[] };
export type ReceivedClaim = Extract<ReceivedLine, { type: 'claim' }>;
export type ReceivedStatement = Extract<ReceivedLine, { type: 'statement' }>;

/** Why a line cannot be taken, in words for the one who sent it. */
export class BadLine extends Error {}

/** One line of text to a record. Throws BadLine. */
export function parseLine(line: string): ReceivedLine {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    throw new BadLine(
      `not valid JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`,
    );
  }
  return receiveRecord(raw);
}

/** A parsed record, from a line or from a request body. Throws BadLine. */
export function receiveRecord(raw: unknown): ReceivedLine {
  if (nestsTooDeep(raw)) throw new BadLine(`nested deeper than ${NESTING_LIMIT} levels`);
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  if (type !== 'claim' && type !== 'statement') throw new BadLine('"type" must be "claim" or "statement"');
  const result = (type === 'claim' ? claimLineSchema : statementLineSchema).safeParse(raw);
  if (!result.success) {
    throw new BadLine(
      result.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; '),
    );
  }
  const line = result.data;
  if (!saysSomething(line))
    throw new BadLine(
      `a ${type} needs one of "title", "text" or "${type === 'claim' ? 'victim' : 'subject'}"`,
    );
  const contentHash = createHash('sha256').update(canonical(line)).digest();
  const { value, flags } = receiveTexts(line);
  return { ...(value as typeof line), contentHash, textFlags: flags };
}

/** The first instant that a date of any precision can mean, in UTC; invalid for a day that no calendar has. */
export function instantOf(date: string): Date {
  const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (midnight.getUTCDate() !== Number(day)) return new Date(Number.NaN);
  if (date.length <= 10) return midnight;
  return new Date(/[Z+]|-\d{2}:?\d{2}$/.test(date.slice(10)) ? date : `${date}Z`);
}

function saysSomething(line: ClaimLine | StatementLine): boolean {
  const about = line.type === 'claim' ? line.victim : line.subject;
  return [line.title, line.text, about?.name, about?.domain].some(
    (text) => text != null && text.trim() !== '',
  );
}

/** JSON with sorted keys: equal records have equal text, however they were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
