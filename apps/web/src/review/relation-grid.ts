import { type Assertion, type Match, type Relation } from '../api/client';
import { type Quote } from '../claim/marked-text';

type Told = Match['relations'][number];

/** How one statement bears on one assertion. */
export interface Cell {
  relation: Relation;
  quote: Told['statementQuote'];
  reason: string | null;
  /** What the statements before it said of the assertion, where this one says otherwise. */
  before: Relation | null;
}

/** One thing that is asserted, wherever the post says it. */
export interface Row {
  assertions: readonly [Assertion, ...Assertion[]];
  /** One a statement, in their order. */
  cells: readonly Cell[];
}

/** Of several relations to the same thing, what weighs most. */
const WEIGHT: readonly Relation[] = ['contradicts', 'narrows', 'supports', 'not_addressed'];

/**
 * The claim's assertions by its statements, in the order of the statements. What some statement speaks to comes first, in
 * the order of the post; what none speaks to comes after.
 */
export function relationGrid(assertions: readonly Assertion[], matches: readonly Match[]): Row[] {
  const same = new Map<string, [Assertion, ...Assertion[]]>();
  for (const assertion of assertions) {
    const { kind, value, subject, comparator, negated } = assertion;
    const meaning =
      value === null ? assertion.id : JSON.stringify([kind, value, subject, comparator, negated]);
    const known = same.get(meaning);
    if (known === undefined) same.set(meaning, [assertion]);
    else known.push(assertion);
  }
  const rows = [...same.values()].map((all): Row => ({ assertions: all, cells: cellsOf(all, matches) }));
  const isSpokenTo = ({ cells }: Row) => cells.some(({ relation }) => relation !== 'not_addressed');
  return [...rows.filter(isSpokenTo), ...rows.filter((row) => !isSpokenTo(row))];
}

function cellsOf(assertions: readonly Assertion[], matches: readonly Match[]): Cell[] {
  const ids = new Set(assertions.map(({ id }) => id));
  let said: Relation = 'not_addressed';
  return matches.map(({ relations }, index) => {
    const [told] = relations
      .filter(({ assertion }) => ids.has(assertion))
      .sort((a, b) => WEIGHT.indexOf(a.relation) - WEIGHT.indexOf(b.relation));
    const relation = told?.relation ?? 'not_addressed';
    const differs = index > 0 && relation !== 'not_addressed' && relation !== said;
    const before = differs ? said : null;
    if (relation !== 'not_addressed') said = relation;
    return { relation, quote: told?.statementQuote ?? null, reason: told?.reason ?? null, before };
  });
}

/** The words of a statement that bear on the claim's assertions, each once, with what weighs most of what they say. */
export function quotesOf(match: Match, field: 'title' | 'text'): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { assertion, relation, statementQuote } of match.relations) {
    if (statementQuote?.field !== field || statementQuote.start === null || statementQuote.end === null)
      continue;
    const { start, end } = statementQuote;
    const known = quotes.get(`${start}-${end}`);
    quotes.set(`${start}-${end}`, {
      start,
      end,
      ids: [...(known?.ids ?? []), assertion],
      relation: known === undefined || weighs(relation, known.relation) ? relation : known.relation,
    });
  }
  return [...quotes.values()];
}

const weighs = (one: Relation, other: Relation): boolean => WEIGHT.indexOf(one) < WEIGHT.indexOf(other);
