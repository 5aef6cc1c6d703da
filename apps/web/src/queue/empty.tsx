import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { ProblemNote } from '../parts/problem-note';
import { isNarrowed, type QueueSearch, shownState } from './queue-search';
import css from './queue.module.css';

const NAMED = ['received', 'triage', 'watching', 'in_review'] as const;

interface Props {
  search: QueueSearch;
  /** Much was gone through without a claim, and there is more. */
  stuck: boolean;
  onFurther: () => void;
}

/** Why nothing is shown, and what to do. */
export function Empty({ search, stuck, onFurther }: Props) {
  const { t } = useTranslation('queue');
  const state = NAMED.find((one) => one === shownState(search)) ?? 'other';
  return (
    <Stack align="center" gap="xs" className={css.empty} role="status">
      <Text>{stuck ? t('endless') : t(isNarrowed(search) ? 'empty.filtered' : `empty.${state}`)}</Text>
      {stuck && (
        <Button size="xs" variant="default" onClick={onFurther}>
          {t('lookFurther')}
        </Button>
      )}
      {!isNarrowed(search) && state === 'triage' && (
        <Text size="sm" c="dimmed">
          {t('comesIn')}
        </Text>
      )}
    </Stack>
  );
}

/** That the list could not be read, which says nothing of what waits. */
export function Failed({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack align="start" gap="xs" mb="xs">
      <ProblemNote problem={Problem.of(error)} />
      <Button size="xs" variant="default" onClick={onAgain}>
        {t('tryAgain')}
      </Button>
    </Stack>
  );
}

/** As high as what it stands for. */
export const Waiting = () => (
  <div className={css.empty} aria-hidden>
    {Array.from({ length: 9 }, (_, index) => (
      <Skeleton key={index} height={42} mb={12} />
    ))}
  </div>
);
