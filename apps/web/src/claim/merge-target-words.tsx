import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { mixesAlphabets } from '../words/hostile';
import { dayWords } from '../words/time';
import { type MergeTarget } from './use-merge-targets';

/** What tells claims apart that look alike: who claims, when, and whether a letter is not the one it looks like. */
export function MergeTargetWords({ target: { title, actor, postedOn } }: { target: MergeTarget }) {
  const { t } = useTranslation('claim');
  return (
    <span>
      <Outside>{title ?? t('anotherClaim')}</Outside>
      {actor !== null && (
        <>
          {' · '}
          <Outside>{actor}</Outside>
        </>
      )}
      {postedOn !== null && ` · ${dayWords(postedOn)}`}
      {mixesAlphabets(`${title} ${actor}`) && ` (${t('mixedAlphabets')})`}
    </span>
  );
}
