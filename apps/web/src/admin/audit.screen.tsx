import {
  Alert,
  Anchor,
  Button,
  Code,
  CopyButton,
  Group,
  SegmentedControl,
  Stack,
  Table,
  Text,
} from '@mantine/core';
import { IconLock, IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, api, Problem, type Schemas } from '../api/client';
import { useMe } from '../app/me';
import { Instant } from '../parts/instant';
import { ProblemNote } from '../parts/problem-note';
import { eventWords } from '../words/workflow';
import { AdminPage } from './admin-page';
import { adminQueries } from './admin.queries';
import { PagesTable } from './pages-table';

type Event = Schemas['EventPage']['items'][number];

/** The record of what happened, newest first, and the proof that it is whole. */
export function AuditScreen() {
  const { t } = useTranslation('admin');
  const me = useMe();
  const { by = 'people' } = useSearch({ from: '/desk/admin/audit' });
  const navigate = useNavigate();
  const events = useInfiniteQuery(adminQueries.events(by));
  return (
    <AdminPage title={t('audit')} intro={t('auditIntro')}>
      {me.roles.includes('administrator') && <Proof />}
      <SegmentedControl
        value={by}
        onChange={(value) =>
          void navigate({ to: '/admin/audit', search: value === 'everybody' ? { by: value } : {} })
        }
        data={[
          { value: 'people', label: t('byPeople') },
          { value: 'everybody', label: t('byEverybody') },
        ]}
        style={{ alignSelf: 'start' }}
      />
      <PagesTable
        caption={t('audit')}
        heads={[t('when'), t('who'), t('what'), t('where'), t('hash')]}
        pages={events}
        empty={t('auditEmpty')}
        row={(event) => (
          <Table.Tr key={event.id}>
            <Table.Td>
              <Instant at={event.at} />
            </Table.Td>
            <Table.Td>
              <bdi>{event.actorName ?? t('system')}</bdi>
            </Table.Td>
            <Table.Td>{event.stream === 'claim' ? eventWords(event) : event.type}</Table.Td>
            <Table.Td>
              <Where event={event} />
            </Table.Td>
            <Table.Td>
              <Code title={event.hash}>{event.hash.slice(0, 12)}</Code>
            </Table.Td>
          </Table.Tr>
        )}
      />
    </AdminPage>
  );
}

function Where({ event: { stream, streamId } }: { event: Event }) {
  const short = `${stream} ${streamId.slice(-8)}`;
  return stream === 'claim' ? (
    <Anchor
      size="sm"
      underline="always"
      renderRoot={(props) => <Link to="/claims/$id" params={{ id: streamId }} {...props} />}
    >
      {short}
    </Anchor>
  ) : (
    short
  );
}

function Proof() {
  const { t } = useTranslation('admin');
  const verify = useMutation({ mutationFn: () => answered(api.POST('/api/v1/audit/verification')) });
  const seal = useMutation({ mutationFn: () => answered(api.POST('/api/v1/audit/checkpoints')) });
  const report = verify.data;
  return (
    <Stack gap="xs">
      <Group>
        <Button
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {t('verify')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          loading={seal.isPending}
          onClick={() => seal.mutate()}
        >
          {t('seal')}
        </Button>
      </Group>
      <div role="status">
        {verify.isPending && <Text c="dimmed">{t('verifying')}</Text>}
        {report?.sound === true && (
          <Text>{t('sound', { events: report.events, checkpoints: report.checkpoints })}</Text>
        )}
      </div>
      {report?.sound === false && (
        <Alert color="red" variant="outline">
          {t('unsound', { table: report.badRow?.table, id: report.badRow?.id, reason: report.reason })}
        </Alert>
      )}
      {(verify.error ?? seal.error) && <ProblemNote problem={Problem.of(verify.error ?? seal.error)} />}
      {seal.data && (
        <Alert variant="outline" title={seal.data.checkpoint === null ? t('nothingToSeal') : t('sealHint')}>
          {seal.data.checkpoint !== null && (
            <Stack>
              <Code block dir="ltr">
                {seal.data.checkpoint}
              </Code>
              <CopyButton value={seal.data.checkpoint}>
                {({ copied, copy }) => (
                  <Button variant="default" onClick={copy} style={{ alignSelf: 'start' }}>
                    {t(copied ? 'copied' : 'copy')}
                  </Button>
                )}
              </CopyButton>
            </Stack>
          )}
        </Alert>
      )}
    </Stack>
  );
}
