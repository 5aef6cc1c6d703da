import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Claim } from '../api/client';
import { useMe } from '../app/me';
import { notifyRefusal } from '../parts/notify';
import { fromNow } from '../words/time';

/** Who holds the claim now; one's own can be given back. Nothing, while nobody does. */
export function LeaseLine({ claim }: { claim: Claim }) {
  const { t } = useTranslation('queue');
  const { t: shell } = useTranslation();
  const me = useMe();
  const client = useQueryClient();
  const giveBack = useMutation({
    mutationFn: () =>
      answered(api.DELETE('/api/v1/claims/{id}/lease', { params: { path: { id: claim.id } } })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['claim', claim.id] }),
        client.invalidateQueries({ queryKey: ['claims'] }),
      ]),
    onError: (error) => notifyRefusal(error, shell('refused')),
  });
  if (claim.lease === null) return null;
  const mine = claim.lease.personId === me.id;
  const when = fromNow(claim.lease.expiresAt);
  return (
    <Group gap="xs" mb={6}>
      <Text size="sm" c="dimmed">
        <bdi>{mine ? t('leaseEnds', { when }) : t('leaseOther', { name: claim.lease.heldBy, when })}</bdi>
      </Text>
      {mine && (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={giveBack.isPending}
          onClick={() => giveBack.mutate()}
        >
          {t('giveBack')}
        </Button>
      )}
    </Group>
  );
}
