import { Button, Group, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client';
import { useCommands } from '../keys/use-commands';
import { Outside } from '../parts/outside';
import { ChooseDialog } from './choose-dialog';
import { ClaimRows } from './claim-rows';
import { CurationHistory } from './curation-history';
import { Mergers } from './mergers';
import { Facts, RecordPage, Section } from './page';
import { registerQueries } from './registers.queries';
import classes from './registers.module.css';
import { useCuration, useMayCurate } from './use-curation';
import { To } from './to';

type Organisation = Schemas['Organisation'];
const KINDS = ['name', 'alias', 'acronym', 'domain'] as const;

/** One organisation: what it is called, whose it is, and what was claimed and said about it. */
export function OrganisationScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const { id } = useParams({ from: '/desk/organisations/$id' });
  const { data, error } = useQuery(registerQueries.organisation(id));
  return (
    <RecordPage list={shell('organisations')} to="/organisations" title={data?.name} error={error}>
      {data !== undefined && (
        <>
          <Watch one={data} />
          <Facts
            facts={[
              [t('organisation.country'), data.country && <Outside key="country">{data.country}</Outside>],
              ...KINDS.map((kind) => [t(`organisation.kinds.${kind}`), namesOf(data, kind)] as const),
            ]}
          />
          <Mergers register="organisations" one={data} />
          <Family one={data} />
          <Section title={t('organisation.claims')}>
            <ClaimRows
              of={{ victim: id }}
              caption={t('organisation.claims')}
              empty={t('organisation.noClaims')}
            />
          </Section>
          <Statements id={id} />
          <CurationHistory register="organisations" id={id} />
        </>
      )}
    </RecordPage>
  );
}

function namesOf({ names }: Organisation, kind: string) {
  const own = names.filter((one) => one.kind === kind);
  return own.length === 0 ? null : <Outside>{own.map(({ name }) => name).join(', ')}</Outside>;
}

function Watch({ one }: { one: Organisation }) {
  const { t } = useTranslation('registers');
  const curate = useCuration('organisations');
  const may = useMayCurate();
  const set = (watched: boolean) =>
    curate.mutate({
      seen: one,
      curation: { what: 'watch', watched },
      back: { what: 'watch', watched: !watched },
    });
  useCommands(
    may
      ? [
          {
            id: 'organisation.watch',
            label: t('organisation.watch'),
            group: one.name,
            keys: 'w',
            run: () => set(!one.watched),
          },
        ]
      : [],
  );
  return (
    <Switch
      label={t('organisation.watch')}
      checked={one.watched}
      disabled={!may || curate.isPending}
      onChange={({ currentTarget: { checked } }) => set(checked)}
    />
  );
}

function Family({ one }: { one: Organisation }) {
  const { t } = useTranslation('registers');
  const [opened, { open, close }] = useDisclosure(false);
  const curate = useCuration('organisations');
  const may = useMayCurate();
  const before = one.parent?.id ?? null;
  const set = (parent: string | null) =>
    curate.mutate({
      seen: one,
      curation: { what: 'parent', parent },
      back: { what: 'parent', parent: before },
    });
  const link = ({ id, name }: { id: string; name: string }) => (
    <To to="/organisations/$id" params={{ id }}>
      <Outside>{name}</Outside>
    </To>
  );
  return (
    <Section title={t('organisation.parent')}>
      <Group gap="sm">
        {one.parent === null ? <Text c="dimmed">{t('organisation.noParent')}</Text> : link(one.parent)}
        {may && (
          <Button size="xs" variant="default" onClick={open}>
            {t('organisation.setParent')}
          </Button>
        )}
        {may && one.parent !== null && (
          <Button size="xs" variant="subtle" onClick={() => set(null)}>
            {t('organisation.takeParentAway')}
          </Button>
        )}
      </Group>
      {one.subsidiaries.length > 0 && (
        <div>
          {t('organisation.subsidiaries')}
          <ul className={classes.list}>
            {one.subsidiaries.map((child) => (
              <li key={child.id}>{link(child)}</li>
            ))}
          </ul>
        </div>
      )}
      <ChooseDialog
        opened={opened}
        onClose={close}
        register="organisations"
        self={one.id}
        title={t('organisation.parentTitle')}
        confirm={t('merge.parentConfirm')}
        onChoose={({ id }) => set(id)}
      />
    </Section>
  );
}

const SHOWN = 10;

function Statements({ id }: { id: string }) {
  const { t } = useTranslation('registers');
  const statements = useInfiniteQuery(registerQueries.statements({ organisation: id }));
  const items = statements.data?.pages[0]?.items;
  return (
    <Section title={t('organisation.statements')}>
      {items?.length === 0 && <Text c="dimmed">{t('organisation.noStatements')}</Text>}
      <ul className={classes.list}>
        {items?.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <To to="/statements/$id" params={{ id: one.id }}>
              <Outside>{one.title ?? one.issuer ?? t('statement.untitled')}</Outside>
            </To>{' '}
            <Text span size="sm" c="dimmed">
              <Outside>{one.publishedOn}</Outside>
            </Text>
          </li>
        ))}
      </ul>
      {(items?.length ?? 0) > SHOWN && (
        <To to="/statements" search={{ organisation: id }}>
          {t('organisation.allStatements')}
        </To>
      )}
    </Section>
  );
}
