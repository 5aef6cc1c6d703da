import { type FormEvent, useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { claimQueries } from './claim-queries';
import { useChange } from './use-change';
import styles from './action-dock.module.css';

/** Names the claimed victim: one of the organisations that it may be, or a name and a domain that are typed. */
export function VictimForm({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const { t } = useTranslation('claim');
  const { t: action } = useTranslation('action');
  const { t: shell } = useTranslation();
  const change = useChange(claim);
  const [name, setName] = useState(claim.victim.name ?? '');
  const [domain, setDomain] = useState(claim.victim.domain ?? '');
  const [asked] = useDebouncedValue(name.trim() === (claim.victim.name ?? '') ? '' : name.trim(), 200);
  const suggested = useQuery(claimQueries.organisations(claim.id, asked));

  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { name: name.trim() || null, domain: domain.trim() || null };
    change.mutate((params) => answered(api.PUT('/api/v1/claims/{id}/victim', { params, body })), {
      onSuccess: onClose,
    });
  };
  return (
    <form
      className={styles.words}
      aria-label={action('name_victim')}
      onSubmit={send}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <p className="quiet">{action('about.name_victim')}</p>
      <div className={styles.fields}>
        <TextInput
          label={t('name')}
          maxLength={500}
          autoFocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          label={t('domain')}
          maxLength={255}
          value={domain}
          onChange={({ currentTarget }) => setDomain(currentTarget.value)}
        />
      </div>
      {suggested.data !== undefined && suggested.data.length > 0 && (
        <ul className={styles.found} aria-label={t('knownOrganisations')}>
          {suggested.data.map((one) => (
            <li key={one.id}>
              <Button
                type="button"
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => {
                  setName(one.name);
                  setDomain(one.names.find(({ kind }) => kind === 'domain')?.name ?? '');
                }}
              >
                <Outside>{one.name}</Outside>
              </Button>
              <span className="quiet">
                <Outside>
                  {[
                    one.country,
                    ...one.names.filter(({ kind }) => kind === 'domain').map((of) => of.name),
                    one.match?.why,
                  ]
                    .filter((part) => typeof part === 'string')
                    .join(' · ')}
                </Outside>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="compact-md"
          loading={change.isPending}
          disabled={name.trim() === '' && domain.trim() === ''}
        >
          {action('name_victim')}
        </Button>
        <Button type="button" size="compact-md" variant="subtle" color="gray" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </div>
    </form>
  );
}
