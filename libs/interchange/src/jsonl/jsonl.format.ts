import { type Assertion } from '#assertions';
import {
  type ExportedClaim,
  type ExportedMatch,
  type ExportedRecord,
  type ExportedStatement,
} from '../exported-record';

/**
 * The export lines of the public contract: one JSON object a line, `field` and offsets in UTF-16 code units, `assertion`
 * an index into the claim's `assertions`. The keys of the import line stand beside the results, so that an export can
 * be imported elsewhere.
 */
export async function* toJsonLines(records: AsyncIterable<ExportedRecord>): AsyncGenerator<string> {
  for await (const record of records) {
    const line = record.type === 'claim' ? claimLine(record) : statementLine(record);
    yield `${JSON.stringify(line)}\n`;
  }
}

function claimLine(claim: ExportedClaim) {
  const [first] = claim.sightings;
  return {
    type: claim.type,
    id: claim.id,
    state: claim.state,
    ...(claim.duplicateOf === null ? {} : { duplicate_of: claim.duplicateOf }),
    posted_at: claim.postedOn,
    source: claim.source,
    relay: first?.relay ?? null,
    url: first?.url ?? null,
    discovered_at: first?.discoveredAt ?? null,
    actor: claim.actor,
    victim: claim.victim,
    title: claim.title,
    text: claim.text,
    sightings: claim.sightings.map((sighting) => ({
      url: sighting.url,
      relay: sighting.relay,
      discovered_at: sighting.discoveredAt,
      captured_at: sighting.capturedAt,
    })),
    assertions: claim.assertions.map(assertionEntry),
    matches: claim.matches.map(matchEntry),
    suggested_verdict: claim.suggestedVerdict,
    suggested_reasons: claim.suggestedReasons,
    verdict: claim.verdict?.verdict ?? null,
    verdict_reason: claim.verdict?.reason ?? null,
    cited_source: claim.verdict?.citedSource ?? null,
    decided_at: claim.verdict?.decidedAt ?? null,
  };
}

function statementLine(statement: ExportedStatement) {
  return {
    type: statement.type,
    id: statement.id,
    stance: statement.stance,
    published_at: statement.publishedOn,
    issuer: statement.issuer,
    channel: statement.channel,
    subject: statement.subject,
    title: statement.title,
    text: statement.text,
    fields: statement.fields,
    url: statement.url,
    corrects: statement.corrects,
    assertions: statement.assertions.map(assertionEntry),
  };
}

const assertionEntry = ({ producedBy, ...assertion }: Assertion) => ({
  kind: assertion.kind,
  quote: assertion.quote,
  field: assertion.field,
  start: assertion.start,
  end: assertion.end,
  value: assertion.value,
  unit: assertion.unit,
  subject: assertion.subject,
  comparator: assertion.comparator,
  negated: assertion.negated,
  produced_by: producedBy,
});

const matchEntry = (match: ExportedMatch) => ({
  statement: match.statement.id,
  score: match.score,
  status: match.status,
  linked_by_hand: match.linkedByHand,
  evidence: match.evidence.map(({ feature, score, weight, why }) => ({ feature, score, weight, why })),
  relations: match.relations.map(({ assertion, relation, statementQuote, reason }) => ({
    assertion,
    relation,
    statement_quote: statementQuote?.text ?? null,
    reason,
  })),
});
