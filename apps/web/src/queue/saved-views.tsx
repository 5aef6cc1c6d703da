import { useState } from 'react';
import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useUndo } from '../decide/use-undo';
import { useCommands } from '../keys/use-commands';
import { notifyRefusal } from '../parts/notify';
import { queueQueries } from './queue.queries';
import { type QueueSearch, readQueueSearch } from './queue-search';
import { useQueueSearch } from './use-queue-search';

type View = Schemas['SavedView'];

/** What is shown now, as an address says it. */
const asText = ({ at: _, ...search }: QueueSearch): string =>
  new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString();
const fromText = (text: string): QueueSearch =>
  readQueueSearch(Object.fromEntries(new URLSearchParams(text)));

/** This person's views: to go to, to name the one that is shown, to rename and to delete; each is a command too. */
export default function SavedViews({ search }: { search: QueueSearch }) {
  const { t } = useTranslation('queue');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const { show } = useQueueSearch();
  const { offer } = useUndo();
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<View | null>(null);
  const views = useQuery(queueQueries.views()).data?.items ?? [];
  const readAgain = () => client.invalidateQueries({ queryKey: ['views'] });
  const failed = (error: unknown) => notifyRefusal(error, shell('refused'));
  const post = (view: { name: string; search: string }) =>
    answered(api.POST('/api/v1/me/views', { body: view }));

  const save = useMutation({
    mutationFn: () =>
      renaming === null
        ? post({ name: name.trim(), search: asText(search) })
        : answered(
            api.PATCH('/api/v1/me/views/{id}', {
              params: { path: { id: renaming.id } },
              body: { name: name.trim() },
            }),
          ),
    onSuccess: () => {
      setName('');
      setRenaming(null);
      return readAgain();
    },
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: ({ id }: View) => answered(api.DELETE('/api/v1/me/views/{id}', { params: { path: { id } } })),
    onSuccess: (_, view) => {
      offer({
        said: t('viewRemoved', { name: view.name }),
        undo: () => post({ name: view.name, search: view.search }).then(readAgain),
      });
      return readAgain();
    },
    onError: failed,
  });
  useCommands(
    views.map((view) => ({
      id: `view.${view.id}`,
      label: view.name,
      group: t('views'),
      run: () => show(onlyThis(fromText(view.search))),
    })),
  );
  const current = asText(search);
  return (
    <Popover width={320} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconBookmark size={14} aria-hidden />}>
          {views.find((view) => view.search === current)?.name ?? t('views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('views')}>
        <Stack gap={6}>
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('noViews')}
            </Text>
          )}
          {views.map((view) => (
            <Group key={view.id} gap={4} wrap="nowrap">
              <Button
                aria-current={view.search === current || undefined}
                onClick={() => show(onlyThis(fromText(view.search)))}
                size="compact-sm"
                variant={view.search === current ? 'light' : 'subtle'}
                justify="flex-start"
                flex={1}
              >
                <bdi>{view.name}</bdi>
              </Button>
              <ActionIcon
                variant="subtle"
                aria-label={`${t('rename')}: ${view.name}`}
                onClick={() => {
                  setRenaming(view);
                  setName(view.name);
                }}
              >
                <IconPencil size={14} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={`${t('remove')}: ${view.name}`}
                onClick={() => remove.mutate(view)}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() !== '') save.mutate();
            }}
          >
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                size="xs"
                flex={1}
                label={t('viewName')}
                maxLength={100}
                required
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" size="xs" loading={save.isPending}>
                {renaming === null ? t('saveView') : t('rename')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A view is all that is shown: what it does not name is taken off. */
const onlyThis = (search: QueueSearch): Partial<QueueSearch> => ({
  state: undefined,
  order: undefined,
  q: undefined,
  actor: undefined,
  source: undefined,
  verdict: undefined,
  suggested: undefined,
  held: undefined,
  due: undefined,
  watched: undefined,
  matched: undefined,
  from: undefined,
  to: undefined,
  ...search,
});
