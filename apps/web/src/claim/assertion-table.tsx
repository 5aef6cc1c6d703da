import { type Assertion } from '../api/client';
import { Outside } from '../parts/outside';
import { comparatorSign, kindGroup, kindWords, valueWords } from '../words/assertion';
import { showMark } from './marked-text';

export const KindTag = ({ kind }: { kind: Assertion['kind'] }) => (
  <span className={`kind kind-${kindGroup(kind)}`}>{kindWords(kind)}</span>
);

export function AssertionTable({ assertions }: { assertions: readonly Assertion[] }) {
  if (assertions.length === 0)
    return <p className="quiet">Nothing that can be checked was read from this post.</p>;
  return (
    <table className="assertions">
      <caption className="visually-hidden">Assertions read from the post</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Quote</th>
          <th scope="col">
            <abbr title="= exactly, ≥ at least, ≤ at most, ~ about">Is</abbr>
          </th>
          <th scope="col">Value</th>
          <th scope="col">Read by</th>
        </tr>
      </thead>
      <tbody>
        {assertions.map((assertion) => (
          <tr key={assertion.id}>
            <td>
              <KindTag kind={assertion.kind} />
            </td>
            <td>
              <button
                type="button"
                className="quote"
                title="Show it in the post"
                onClick={() => showMark(assertion.id)}
              >
                <Outside>{assertion.quote}</Outside>
              </button>
              {assertion.field === 'title' && <small className="quiet"> in the title</small>}
            </td>
            <td className="comparator">{comparatorSign(assertion.comparator)}</td>
            <td>
              <Outside>{valueWords(assertion)}</Outside>
            </td>
            <td className="quiet">
              {assertion.editedBy === null ? (
                <code>{assertion.producedBy}</code>
              ) : (
                <bdi>{assertion.editedBy}</bdi>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
