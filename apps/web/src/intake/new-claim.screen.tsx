import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { IntakePage } from './intake-page';
import { LiveReading } from './live-reading';
import { namesIn, ReadNames } from './read-names';
import { TextFields } from './text-fields';
import { useReading } from './use-reading';
import { isDate, orNull, useSend } from './use-send';

const SOURCE_KINDS = ['forum', 'leak_site', 'telegram', 'x', 'paste', 'tracker', 'other'] as const;

export function NewClaimScreen() {
  const { t } = useTranslation('intake');
  const { t: kinds } = useTranslation('registers');
  const navigate = useNavigate();
  const form = useForm({
    initialValues: {
      title: '',
      text: '',
      url: '',
      postedAt: '',
      source: '',
      sourceKind: 'forum',
      relay: '',
      actor: '',
      victimName: '',
      victimDomain: '',
    },
  });
  const { values } = form;
  const victim = { name: orNull(values.victimName), domain: orNull(values.victimDomain) };
  const about = {
    actor: orNull(values.actor),
    victim: victim.name === null && victim.domain === null ? null : victim,
    // A date that is still being typed is no date yet.
    posted_at: isDate(values.postedAt) ? values.postedAt.trim() : null,
  };
  const reading = useReading('claim', values, about);
  const names = namesIn(values.title === '' && values.text === '' ? undefined : reading.data);
  const send = useSend(
    (headers) =>
      answered(
        api.POST('/api/v1/claims', {
          headers,
          body: {
            ...about,
            posted_at: orNull(values.postedAt),
            title: orNull(values.title),
            text: values.text === '' ? null : values.text,
            url: orNull(values.url),
            relay: orNull(values.relay),
            ...(values.source.trim() === ''
              ? {}
              : {
                  source: {
                    name: values.source.trim(),
                    kind: values.sourceKind as NonNullable<Schemas['NewClaim']['source']>['kind'],
                  },
                }),
          },
        }),
      ),
    (id) => void navigate({ to: '/claims/$id', params: { id } }),
  );
  return (
    <IntakePage
      title={t('newClaim')}
      hint={t('claimHint')}
      busy={send.isPending}
      error={send.error}
      onSend={() => send.mutate()}
      fields={
        <>
          <TextFields form={form} />
          <Group grow align="start">
            <div>
              <TextInput
                label={t('victimName')}
                maxLength={500}
                dir="auto"
                {...form.getInputProps('victimName')}
              />
              <ReadNames
                names={names.victims}
                typed={values.victimName}
                onTake={(name) => form.setFieldValue('victimName', name)}
              />
            </div>
            <div>
              <TextInput
                label={t('victimDomain')}
                maxLength={255}
                dir="ltr"
                {...form.getInputProps('victimDomain')}
              />
              <ReadNames
                names={names.domains}
                typed={values.victimDomain}
                onTake={(name) => form.setFieldValue('victimDomain', name)}
              />
            </div>
          </Group>
          <div>
            <TextInput label={t('actor')} maxLength={500} dir="auto" {...form.getInputProps('actor')} />
            <ReadNames
              names={names.actors}
              typed={values.actor}
              onTake={(name) => form.setFieldValue('actor', name)}
            />
          </div>
          <TextInput
            label={t('postedAt')}
            description={t('dateHint')}
            maxLength={40}
            dir="ltr"
            {...form.getInputProps('postedAt')}
          />
          <Group grow align="start">
            <TextInput
              label={t('source')}
              description={t('sourceHint')}
              maxLength={500}
              {...form.getInputProps('source')}
            />
            <NativeSelect
              label={t('sourceKind')}
              data={SOURCE_KINDS.map((value) => ({ value, label: kinds(`sourceKinds.${value}`) }))}
              {...form.getInputProps('sourceKind')}
            />
          </Group>
          <TextInput
            label={t('relay')}
            description={t('relayHint')}
            maxLength={500}
            {...form.getInputProps('relay')}
          />
        </>
      }
      reading={<LiveReading draft={values} reading={reading.data} error={reading.error} />}
    />
  );
}
