import { type Claim, type HistoryItem, type Me, type Problem } from '../api';
import { Instant } from '../parts/instant';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { eventWords } from '../words/workflow';

interface HistoryProps {
  items: readonly HistoryItem[];
  problem: Problem | null;
  claim: Claim;
  me: Me;
}

/** What happened to the claim, in words, the latest first. */
export function History({ items, problem, claim, me }: HistoryProps) {
  const names = namesIn(claim, items, me);
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <ProblemNote problem={problem} />
      <ol className="history" reversed>
        {items.toReversed().map((item) => (
          <li key={item.id}>
            <bdi>{names.get(item.actor) ?? 'Another person'}</bdi> {eventWords(item)}
            {typeof item.data.reason === 'string' && (
              <>
                : “<Outside>{item.data.reason}</Outside>”
              </>
            )}
            <span className="line quiet">
              <Instant at={item.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Events name people by id; these are the names that the claim itself gives away. */
function namesIn(claim: Claim, items: readonly HistoryItem[], me: Me): Map<string, string> {
  const names = new Map([['system', 'Assay']]);
  const accepted = items.findLast(({ type }) => type === 'claim.accepted');
  if (accepted !== undefined && claim.acceptedBy !== null) names.set(accepted.actor, claim.acceptedBy);
  for (const { decidedBy, decidedAt } of claim.verdicts) {
    const decision = items.find(
      ({ at, actor }) =>
        decidedBy !== null && actor !== 'system' && at.slice(0, 19) === decidedAt.slice(0, 19),
    );
    if (decision !== undefined && decidedBy !== null) names.set(decision.actor, decidedBy);
  }
  if (claim.lease !== null) names.set(claim.lease.personId, claim.lease.heldBy);
  return names.set(me.id, me.name);
}
