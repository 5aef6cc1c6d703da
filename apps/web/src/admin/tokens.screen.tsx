import { useState } from 'react';
import { Alert, Button, Code, CopyButton, Group, Modal, Stack, Table, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconKey } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, Problem, type Schemas } from '../api/client';
import { Instant } from '../parts/instant';
import { notifyRefusal } from '../parts/notify';
import { ProblemNote } from '../parts/problem-note';
import { AdminPage } from './admin-page';
import { adminQueries } from './admin.queries';
import { PagesTable } from './pages-table';

/** One's own tokens for programs. */
export function TokensScreen() {
  const { t } = useTranslation('admin');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const tokens = useInfiniteQuery(adminQueries.tokens());
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Schemas['Token'] | null>(null);
  const readAgain = () => client.invalidateQueries({ queryKey: ['admin', 'tokens'] });
  const revoke = useMutation({
    mutationFn: ({ id }: Schemas['Token']) =>
      answered(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onError: (error) => notifyRefusal(error, shell('refused')),
    onSettled: () => {
      setRevoking(null);
      return readAgain();
    },
  });
  return (
    <AdminPage
      title={t('tokens')}
      intro={t('tokensIntro')}
      actions={
        <Button leftSection={<IconKey size={16} aria-hidden />} onClick={() => setMaking(true)}>
          {t('addToken')}
        </Button>
      }
    >
      <PagesTable
        caption={t('tokens')}
        heads={[t('tokenName'), t('since'), t('expires'), t('revoke')]}
        pages={tokens}
        empty={t('tokensEmpty')}
        row={(token) => (
          <Table.Tr key={token.id}>
            <Table.Th scope="row" fw={600}>
              <bdi>{token.name}</bdi>
            </Table.Th>
            <Table.Td>
              <Instant at={token.createdAt} />
            </Table.Td>
            <Table.Td>{token.expiresAt === null ? t('never') : <Instant at={token.expiresAt} />}</Table.Td>
            <Table.Td>
              {token.revokedAt !== null ? (
                <Text size="sm">
                  {t('revoked')} <Instant at={token.revokedAt} />
                </Text>
              ) : (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('revokeNamed', { name: token.name })}
                  onClick={() => setRevoking(token)}
                >
                  {t('revoke')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        )}
      />
      {making && <NewTokenDialog onClose={() => setMaking(false)} onMade={() => void readAgain()} />}
      <Modal
        opened={revoking !== null}
        onClose={() => setRevoking(null)}
        title={t('revokeNamed', { name: revoking?.name ?? '' })}
      >
        <Text>{t('revokeSure', { name: revoking?.name ?? '' })}</Text>
        <Group mt="md">
          <Button color="red" loading={revoke.isPending} onClick={() => revoking && revoke.mutate(revoking)}>
            {t('revoke')}
          </Button>
          <Button variant="default" onClick={() => setRevoking(null)}>
            {shell('cancel')}
          </Button>
        </Group>
      </Modal>
    </AdminPage>
  );
}

function NewTokenDialog({ onClose, onMade }: { onClose: () => void; onMade: () => void }) {
  const { t } = useTranslation('admin');
  const form = useForm({ initialValues: { name: '', expiresAt: '' } });
  const make = useMutation({
    mutationFn: ({ name, expiresAt }: typeof form.values) =>
      answered(
        api.POST('/api/v1/tokens', {
          body: { name: name.trim(), expiresAt: expiresAt === '' ? null : `${expiresAt}T23:59:59Z` },
        }),
      ),
    onSuccess: onMade,
  });
  return (
    <Modal opened onClose={onClose} title={t('addToken')}>
      {make.data === undefined ? (
        <form onSubmit={form.onSubmit((values) => make.mutate(values))}>
          <Stack>
            <TextInput label={t('tokenName')} required maxLength={200} {...form.getInputProps('name')} />
            <TextInput
              label={t('expires')}
              description={t('expiresHint')}
              type="date"
              {...form.getInputProps('expiresAt')}
            />
            {make.error && <ProblemNote problem={Problem.of(make.error)} />}
            <Group>
              <Button type="submit" loading={make.isPending}>
                {t('addToken')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Alert variant="outline" title={t('tokenOnce')}>
          <Stack>
            <Code block dir="ltr">
              {make.data.secret}
            </Code>
            <CopyButton value={make.data.secret}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'copied' : 'copy')}
                </Button>
              )}
            </CopyButton>
          </Stack>
        </Alert>
      )}
    </Modal>
  );
}
