import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { ProblemNote } from '../parts/problem-note';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Stack align="center" py="xl">
      <Text>{t('notFound')}</Text>
      <Anchor component={Link} to="/queue">
        {t('toQueue')}
      </Anchor>
    </Stack>
  );
}

/** A screen that failed says so, and can be tried again. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack align="center" py="xl">
      <Text>{t('broken')}</Text>
      {error instanceof Problem && <ProblemNote problem={error} />}
      <Button onClick={reset}>{t('tryAgain')}</Button>
    </Stack>
  );
}
