import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { MergeTargetWords } from './merge-target-words';
import { useMergeTargets } from './use-merge-targets';
import styles from './action-dock.module.css';

interface MergeTargetsProps {
  claim: Claim;
  value: string;
  onChange: (value: string) => void;
}

/** The claim that this one repeats: one of those it is related to, one found by its words, or one whose address is pasted. */
export function MergeTargets({ claim, value, onChange }: MergeTargetsProps) {
  const { t } = useTranslation('claim');
  const targets = useMergeTargets(claim, value);
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
      <div className={styles.buttons} role="group" aria-label={t('related')}>
        {targets.slice(0, 8).map((target) => (
          <Button
            key={target.id}
            type="button"
            size="compact-sm"
            variant={value === target.id ? 'light' : 'default'}
            aria-pressed={value === target.id}
            onClick={() => onChange(target.id)}
          >
            <MergeTargetWords target={target} />
          </Button>
        ))}
      </div>
    </>
  );
}
