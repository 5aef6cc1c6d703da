import { type ClaimRow } from '../api/client';
import { SuggestedBadge, VerdictBadge } from '../parts/badges';
import { Instant } from '../parts/instant';
import { Outside } from '../parts/outside';
import { claimAddress } from '../route';

/** About the most that urgency adds up to: the length of a full bar. */
const URGENCY_FULL = 150;

export function QueueTable({ caption, rows }: { caption: string; rows: readonly ClaimRow[] }) {
  return (
    <table className="claims">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            Urgency
          </th>
          <th scope="col">Claim</th>
          <th scope="col">Actor, source</th>
          <th scope="col">Posted</th>
          <th scope="col" className="number">
            Matches
          </th>
          <th scope="col">Verdict</th>
          <th scope="col">Due</th>
          <th scope="col">Held by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function QueueRow({ row }: { row: ClaimRow }) {
  const victim = row.victimName ?? row.victimDomain;
  const overdue = row.dueAt !== null && new Date(row.dueAt) < new Date();
  return (
    <tr>
      <td
        className="number urgency"
        title={row.urgencyReasons.map(({ reason, points }) => `${points} ${reason}`).join('\n')}
      >
        <span>{row.urgency}</span>
        <meter min={0} max={URGENCY_FULL} value={row.urgency} aria-hidden="true" />
      </td>
      <th scope="row">
        <a href={claimAddress(row.id)}>
          {victim === null ? (
            <Outside>{row.title ?? 'No victim named'}</Outside>
          ) : (
            <Outside>{victim}</Outside>
          )}
        </a>
        {victim !== null && row.title !== null && row.title !== victim && (
          <span className="line">
            <Outside>{row.title}</Outside>
          </span>
        )}
        {row.excerpt !== null && (
          <span className="line quiet">
            <Outside>{row.excerpt}</Outside>
          </span>
        )}
      </th>
      <td>
        {row.actor === null ? <span className="quiet">unknown</span> : <Outside>{row.actor}</Outside>}
        <span className="line quiet">
          <Outside>{row.source}</Outside>
        </span>
      </td>
      <td className="nowrap">{row.postedOn ?? <span className="quiet">unknown</span>}</td>
      <td className="number">{row.matches === 0 ? <span className="quiet">0</span> : row.matches}</td>
      <td>
        {row.verdict !== null && <VerdictBadge verdict={row.verdict} />}
        {row.verdict === null && row.suggestedVerdict !== null && (
          <span className="suggested">
            <SuggestedBadge verdict={row.suggestedVerdict} state={row.state} />
            <span className="line quiet">suggested</span>
          </span>
        )}
      </td>
      <td className={overdue ? 'nowrap overdue' : 'nowrap'}>
        {row.dueAt !== null && <Instant at={row.dueAt} relative />}
      </td>
      <td>{row.heldBy !== null && <bdi>{row.heldBy}</bdi>}</td>
    </tr>
  );
}
