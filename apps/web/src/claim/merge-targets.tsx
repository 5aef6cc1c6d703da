import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { isId } from './action-asks';
import { claimQueries } from './claim-queries';
import styles from './action-dock.module.css';

interface MergeTargetsProps {
  claim: Claim;
  value: string;
  onChange: (value: string) => void;
}

/** The claim that this one repeats: one of those it is related to, one found by its words, or one whose address is pasted. */
export function MergeTargets({ claim, value, onChange }: MergeTargetsProps) {
  const { t } = useTranslation('claim');
  const [asked] = useDebouncedValue(value.trim(), 200);
  const found = useQuery(claimQueries.found(isId(asked) ? '' : asked));
  const targets = [
    ...claim.links.map(({ other: { id, title, victim, actor } }) => ({ id, title: title ?? victim, actor })),
    ...(found.data?.claims ?? []).map(({ id, title, victimName, actor }) => ({
      id,
      title: title ?? victimName,
      actor,
    })),
  ].filter(({ id }, index, all) => id !== claim.id && all.findIndex((one) => one.id === id) === index);
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
        {targets.slice(0, 8).map(({ id, title, actor }) => (
          <Button
            key={id}
            type="button"
            size="compact-sm"
            variant={value === id ? 'light' : 'default'}
            aria-pressed={value === id}
            onClick={() => onChange(id)}
          >
            <Outside>
              {[title ?? t('anotherClaim'), actor].filter((part) => part !== null).join(' · ')}
            </Outside>
          </Button>
        ))}
      </div>
    </>
  );
}
