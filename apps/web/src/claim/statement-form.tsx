import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { dayWords } from '../words/time';
import { claimQueries } from './claim-queries';
import { useChange } from './use-change';
import styles from './action-dock.module.css';

/** Links an official statement that scoring did not find: looked for by its words, its issuer or its subject. */
export function StatementForm({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const { t } = useTranslation('claim');
  const { t: action } = useTranslation('action');
  const { t: shell } = useTranslation();
  const change = useChange(claim);
  const [typed, setTyped] = useState(claim.victim.name ?? '');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery(claimQueries.found(asked));
  const linked = new Set(
    claim.matches.filter(({ status }) => status === 'accepted').map(({ statement }) => statement.id),
  );
  const link = (statement: string) =>
    change.mutate(
      (params) => answered(api.POST('/api/v1/claims/{id}/matches', { params, body: { statement } })),
      { onSuccess: onClose },
    );
  return (
    <div
      className={styles.words}
      role="group"
      aria-label={action('add_match')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <TextInput
        type="search"
        label={t('findStatement')}
        description={t('findStatementHint')}
        autoFocus
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ul className={styles.found} aria-label={t('statementsFound')} aria-busy={found.isFetching}>
        {found.data?.statements.map((one) => (
          <li key={one.id}>
            <Button
              type="button"
              size="compact-sm"
              variant="default"
              loading={change.isPending}
              disabled={linked.has(one.id)}
              aria-label={t('linkThis', { title: one.title ?? one.issuer ?? '' })}
              onClick={() => link(one.id)}
            >
              {t('link')}
            </Button>
            <span>
              <Outside>{one.issuer ?? one.subjectName}</Outside>
              {one.publishedOn !== null && `, ${dayWords(one.publishedOn)}`}
              <span className="quiet line">
                <Outside>{one.title}</Outside>
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="quiet">
        {found.data?.statements.length === 0 && t('noStatementFound')}
      </p>
      <div className={styles.buttons}>
        <Button type="button" size="compact-md" variant="subtle" color="gray" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </div>
    </div>
  );
}
