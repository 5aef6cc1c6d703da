import { type Assertion, type Match, type Relation } from '../api/client';
import { RelationBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { KindTag } from './assertion-table';

/** What speaks to an assertion first, silence last. */
const ORDER: readonly Relation[] = ['contradicts', 'narrows', 'supports', 'not_addressed'];

type RelationRow = Omit<Match['relations'][number], 'assertion'> & { assertions: Assertion[] };

/** One row for all assertions that the same words bear on in the same way, for the same reason. */
function relationRows(match: Match, assertions: readonly Assertion[]): RelationRow[] {
  const rows = new Map<string, RelationRow>();
  for (const { assertion: id, ...relation } of match.relations) {
    const key = JSON.stringify([relation.relation, relation.statementQuote?.text, relation.reason]);
    const row = rows.get(key) ?? { ...relation, assertions: [] };
    row.assertions.push(...assertions.filter((assertion) => assertion.id === id));
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
}

/** The claim's assertions beside the statement's words about them. */
export function Relations({ match, assertions }: { match: Match; assertions: readonly Assertion[] }) {
  const rows = relationRows(match, assertions);
  if (rows.length === 0) return null;
  return (
    <table className="relations">
      <caption>How it bears on each assertion</caption>
      <thead>
        <tr>
          <th scope="col">The claim says</th>
          <th scope="col">Relation</th>
          <th scope="col">The statement says</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ assertions: borneOn, relation, statementQuote, reason }) => (
          <tr key={borneOn[0]?.id}>
            <th scope="row">
              <ul>
                {borneOn.map(({ id, kind, quote }) => (
                  <li key={id}>
                    <KindTag kind={kind} /> <Outside>{quote}</Outside>
                  </li>
                ))}
              </ul>
            </th>
            <td>
              <RelationBadge relation={relation} />
            </td>
            <td>
              {statementQuote === null ? (
                <span className="quiet" aria-label="nothing">
                  –
                </span>
              ) : (
                <q>
                  <Outside>{statementQuote.text}</Outside>
                </q>
              )}
            </td>
            <td className="quiet">
              <Outside>{reason}</Outside>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The score, line by line: what was looked at, how well it agrees, how much it counts. */
export function Evidence({ match }: { match: Match }) {
  return (
    <details open={match.status === 'suggested'}>
      <summary>Why this match: {match.evidence.length} features</summary>
      <table className="evidence">
        <caption className="visually-hidden">Evidence for the match</caption>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col" className="number">
              Weight
            </th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {match.evidence.map(({ feature, score, weight, why }) => (
            <tr key={feature}>
              <th scope="row">{feature.replaceAll('_', ' ')}</th>
              <td className="number">{score.toFixed(2)}</td>
              <td
                className={weight < 0 ? 'number against' : 'number'}
              >{`${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`}</td>
              <td>
                <Outside>{why}</Outside>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
