import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import styles from './action-dock.module.css';

interface MergeTargetsProps {
  claim: Claim;
  value: string;
  onChange: (value: string) => void;
}

/** The claim that this one repeats: one of those it is related to, or one whose address is pasted. */
export function MergeTargets({ claim, value, onChange }: MergeTargetsProps) {
  const { t } = useTranslation('claim');
  return (
    <>
      <TextInput
        label={t('into')}
        description={t('intoHint')}
        required
        autoFocus
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {claim.links.length > 0 && (
        <div className={styles.buttons} role="group" aria-label={t('related')}>
          {claim.links.slice(0, 6).map(({ other }) => (
            <Button
              key={other.id}
              type="button"
              size="compact-sm"
              variant={value === other.id ? 'light' : 'default'}
              aria-pressed={value === other.id}
              onClick={() => onChange(other.id)}
            >
              <Outside>{[other.title ?? other.victim, other.actor].filter(Boolean).join(' · ')}</Outside>
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
