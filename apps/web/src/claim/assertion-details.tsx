import { useTranslation } from 'react-i18next';
import { type Assertion } from '../api/client';
import { Outside } from '../parts/outside';
import { comparatorSign, valueWords } from '../words/assertion';
import { KindTag } from './kind-tag';

/** An assertion in one line: what kind, how it compares, its value, and the rule or the person that it came from. */
export function AssertionDetails({ assertion }: { assertion: Assertion }) {
  return (
    <p style={{ margin: 0 }}>
      <KindTag kind={assertion.kind} /> {comparatorSign(assertion.comparator)}{' '}
      <strong>
        <Outside>{valueWords(assertion)}</Outside>
      </strong>
      <span className="quiet line">
        <ProducedBy assertion={assertion} />
      </span>
    </p>
  );
}

/** The rule that read it, or the person who corrected or added it. */
function ProducedBy({ assertion: { editedBy, producedBy } }: { assertion: Assertion }) {
  const { t } = useTranslation('assertion');
  return editedBy === null ? (
    t('byRule', { rule: producedBy })
  ) : (
    <bdi>{t('byPerson', { name: editedBy })}</bdi>
  );
}
