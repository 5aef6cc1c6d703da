import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { useMe } from '../app/me';
import { conflictWords } from './use-conflict';

interface OvertakenProps {
  claim: string;
  /** The version that the one who decides has seen. */
  since: number;
  className?: string;
}

/** Says what somebody else did with the claim since it was seen, while one still types: what is sent will be refused. */
export function Overtaken({ claim, since, className }: OvertakenProps) {
  const { t } = useTranslation();
  const me = useMe();
  const history = useQuery(queries.claimHistory(claim));
  const theirs = history.data?.items
    .filter(({ actor, version }) => actor !== me.id && version > since)
    .at(-1);
  return (
    <div role="status">
      {theirs !== undefined && (
        <p className={className}>
          <strong>{t('conflict')}.</strong> {conflictWords(theirs)}
        </p>
      )}
    </div>
  );
}
