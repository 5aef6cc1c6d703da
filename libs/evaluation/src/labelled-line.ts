import { z } from 'zod';
import {
  ASSERTION_KINDS,
  STANCES,
  type AssertionKind,
  type AssertionValue,
  type Stance,
  type TextField,
} from '#assertions';
import {
  BadLine,
  receiveRecord,
  type ReceivedClaim,
  type ReceivedLine,
  type ReceivedStatement,
} from '#connectors';
import { RELATIONS, VERDICTS, type Relation, type Verdict } from '#matching';

const labelledAssertion = z
  .strictObject({
    kind: z.enum(ASSERTION_KINDS),
    field: z.enum(['title', 'text']).optional(),
    quote: z.string().min(1).optional(),
    start: z.number().int().nonnegative().optional(),
    end: z.number().int().positive().optional(),
    value: z
      .union([
        z.number(),
        z.string(),
        z.object({ amount: z.number(), currency: z.string() }),
        z.object({ from: z.string(), to: z.string() }),
      ])
      .nullish(),
  })
  .refine(
    ({ quote, start, end }) =>
      quote !== undefined || (start !== undefined && end !== undefined && start < end),
    {
      message: 'needs a "quote", or "start" and "end"',
    },
  );

const claimGold = z.strictObject({
  assertions: z.array(labelledAssertion).optional(),
  matches: z.array(z.string()).optional(),
  others: z.array(z.string()).optional(),
  group: z.string().optional(),
  relations: z
    .array(
      z.strictObject({
        assertion: z.number().int().nonnegative(),
        statement: z.string(),
        relation: z.enum(RELATIONS),
      }),
    )
    .optional(),
  verdict: z.enum(VERDICTS).optional(),
});
const statementGold = z.strictObject({
  assertions: z.array(labelledAssertion).optional(),
  stance: z.enum(STANCES).optional(),
});

/** A label with its place found: `end` is exclusive, in UTF-16 code units of `field`. */
export interface LabelledAssertion {
  kind: AssertionKind;
  field: TextField;
  start: number;
  end: number;
  quote: string;
  /** Undefined or null where only the place is labelled. */
  value?: AssertionValue;
}

/** How a statement bears on a labelled assertion, named by its place in the list of labels. */
export interface LabelledRelation {
  assertion: number;
  statement: string;
  relation: Relation;
}

/** What is labelled is measured; what is left out is not, and an empty list says that there is none. */
export interface LabelledClaim {
  type: 'claim';
  line: ReceivedClaim;
  gold: {
    assertions?: LabelledAssertion[];
    matches?: readonly string[];
    /** For fitting: statements judged to be about another incident; without it, all that are not in `matches`. */
    others?: readonly string[];
    /** For fitting: the victim; records of one group are never on both sides of a cross-validation. */
    group?: string;
    relations?: readonly LabelledRelation[];
    verdict?: Verdict;
  };
}
export interface LabelledStatement {
  type: 'statement';
  line: ReceivedStatement;
  gold: { assertions?: LabelledAssertion[]; stance?: Stance };
}

/** An import line that may carry its right answers as `gold`. Throws BadLine. */
export function parseLabelledLine(text: string): LabelledClaim | LabelledStatement {
  const raw = parseJson(text);
  const line = receiveRecord(raw);
  const gold = typeof raw === 'object' && raw !== null && 'gold' in raw ? raw.gold : {};
  if (line.type === 'claim') {
    const { assertions, ...rest } = parseGold(claimGold, gold);
    refuseUnknownAssertions(rest.relations ?? [], assertions?.length ?? 0);
    return {
      type: line.type,
      line,
      gold: { ...rest, assertions: assertions?.map((one) => located(one, line)) },
    };
  }
  const { assertions, ...rest } = parseGold(statementGold, gold);
  return {
    type: line.type,
    line,
    gold: { ...rest, assertions: assertions?.map((one) => located(one, line)) },
  };
}

function refuseUnknownAssertions(relations: readonly LabelledRelation[], labelled: number): void {
  const unknown = relations.find(({ assertion }) => assertion >= labelled);
  if (unknown !== undefined)
    throw new BadLine(
      `gold.relations: assertion ${unknown.assertion} is not among the ${labelled} labelled assertions, which count from 0`,
    );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadLine(
      `not valid JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`,
    );
  }
}

function parseGold<S extends z.ZodType>(schema: S, gold: unknown): z.output<S> {
  const result = schema.safeParse(gold);
  if (result.success) return result.data;
  throw new BadLine(
    result.error.issues.map(({ path, message }) => `${['gold', ...path].join('.')}: ${message}`).join('; '),
  );
}

/** Where the label stands: at its offsets, else at the first place of its quote, in the text before the title. */
function located(label: z.output<typeof labelledAssertion>, line: ReceivedLine): LabelledAssertion {
  const { kind, quote, value } = label;
  const fields: TextField[] = label.field === undefined ? ['text', 'title'] : [label.field];
  for (const field of fields) {
    const text = line[field];
    if (text === null) continue;
    if (label.start !== undefined && label.end !== undefined) {
      if (label.end > text.length || (quote !== undefined && text.slice(label.start, label.end) !== quote))
        continue;
      return {
        kind,
        field,
        start: label.start,
        end: label.end,
        quote: text.slice(label.start, label.end),
        value,
      };
    }
    if (quote === undefined) continue;
    const start = text.indexOf(quote);
    if (start >= 0) return { kind, field, start, end: start + quote.length, quote, value };
  }
  throw new BadLine(
    `gold.assertions: the ${kind} ${quote === undefined ? 'span' : `“${quote}”`} does not stand in the record`,
  );
}
