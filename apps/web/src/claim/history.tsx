import { type HistoryItem, type Problem } from '../api/client';
import { Instant } from '../parts/instant';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { eventWords } from '../words/workflow';

interface HistoryProps {
  items: readonly HistoryItem[];
  problem: Problem | null;
}

/** What happened to the claim, in words, the latest first. */
export function History({ items, problem }: HistoryProps) {
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <ProblemNote problem={problem} />
      <ol className="history" reversed>
        {items.toReversed().map((item) => (
          <li key={item.id}>
            <bdi>{item.actorName ?? 'Assay'}</bdi> {eventWords(item)}
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
