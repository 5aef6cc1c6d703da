import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../keys/use-commands';
import { Outside } from '../parts/outside';
import { ChooseDialog } from './choose-dialog';
import { type Register } from './registers.queries';
import classes from './registers.module.css';
import { useCuration, useMayCurate } from './use-curation';
import { To } from './to';

interface Mergeable {
  id: string;
  name: string;
  version: number;
  claims: number;
  mergedInto: { id: string; name: string } | null;
  merged: readonly { id: string; name: string }[];
}

/** Whom it is, who it is besides, and what a curator can say about that. */
export function Mergers({ register, one }: { register: Register; one: Mergeable }) {
  const { t } = useTranslation('registers');
  const [opened, { open, close }] = useDisclosure(false);
  const may = useMayCurate();
  const curate = useCuration(register);
  const { mergedInto } = one;
  const split = () =>
    mergedInto &&
    curate.mutate({ seen: one, curation: { what: 'split' }, back: { what: 'merge', into: mergedInto.id } });
  useCommands(
    !may
      ? []
      : mergedInto === null
        ? [{ id: 'register.merge', label: t('merge.action'), group: one.name, keys: 'm', run: open }]
        : [{ id: 'register.split', label: t('merge.split'), group: one.name, keys: 's', run: split }],
  );
  return (
    <>
      {mergedInto !== null && (
        <Alert color="orange" variant="outline">
          <Group justify="space-between">
            <span>
              {t('merge.isMerged')}{' '}
              <To to={`/${register}/$id`} params={{ id: mergedInto.id }}>
                <Outside>{mergedInto.name}</Outside>
              </To>
            </span>
            {may && (
              <Button size="xs" variant="default" onClick={split} loading={curate.isPending}>
                {t('merge.split')}
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {one.merged.length > 0 && (
        <div>
          {t('merge.holds')}
          <ul className={classes.list}>
            {one.merged.map(({ id, name }) => (
              <li key={id}>
                <To to={`/${register}/$id`} params={{ id }}>
                  <Outside>{name}</Outside>
                </To>
              </li>
            ))}
          </ul>
        </div>
      )}
      {may && mergedInto === null && (
        <Group>
          <Button size="xs" variant="default" onClick={open} loading={curate.isPending}>
            {t('merge.action')}
          </Button>
        </Group>
      )}
      <ChooseDialog
        opened={opened}
        onClose={close}
        register={register}
        self={one.id}
        title={t('merge.title')}
        confirm={t('merge.confirm')}
        effect={(other) => t('merge.effect', { one: one.name, other: other.name, n: one.claims })}
        onChoose={(other) =>
          curate.mutate({ seen: one, curation: { what: 'merge', into: other.id }, back: { what: 'split' } })
        }
      />
    </>
  );
}
