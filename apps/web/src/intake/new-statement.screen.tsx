import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { IntakePage } from './intake-page';
import { LiveReading } from './live-reading';
import { TextFields } from './text-fields';
import { useReading } from './use-reading';
import { isDate, orNull, useSend } from './use-send';

const ISSUER_TYPES = [
  'victim',
  'regulator',
  'cert',
  'law_enforcement',
  'supplier',
  'court',
  'press',
] as const;
const CHANNELS = ['direct', 'press_quote', 'filing', 'notice', 'social'] as const;

export function NewStatementScreen() {
  const { t } = useTranslation('intake');
  const { t: kinds } = useTranslation('registers');
  const navigate = useNavigate();
  const form = useForm({
    initialValues: {
      title: '',
      text: '',
      url: '',
      publishedAt: '',
      issuer: '',
      issuerType: 'victim',
      channel: 'direct',
      subject: '',
      subjectDomain: '',
      country: '',
    },
  });
  const { values } = form;
  const subject = {
    name: orNull(values.subject),
    domain: orNull(values.subjectDomain),
    country: orNull(values.country),
  };
  const about = {
    issuer: {
      name: orNull(values.issuer),
      type: values.issuerType as NonNullable<Schemas['NewStatement']['issuer']>['type'],
    },
    subject: Object.values(subject).every((part) => part === null) ? null : subject,
    // A date that is still being typed is no date yet.
    published_at: isDate(values.publishedAt) ? values.publishedAt.trim() : null,
  };
  const reading = useReading('statement', values, about);
  const send = useSend(
    (headers) =>
      answered(
        api.POST('/api/v1/statements', {
          headers,
          body: {
            ...about,
            published_at: orNull(values.publishedAt),
            title: orNull(values.title),
            text: values.text === '' ? null : values.text,
            url: orNull(values.url),
            channel: values.channel as NonNullable<Schemas['NewStatement']['channel']>,
          },
        }),
      ),
    (id) => void navigate({ to: '/statements/$id', params: { id } }),
  );
  return (
    <IntakePage
      title={t('newStatement')}
      hint={t('statementHint')}
      busy={send.isPending}
      error={send.error}
      onSend={() => send.mutate()}
      fields={
        <>
          <TextFields form={form} />
          <Group grow align="start">
            <TextInput
              label={t('issuer')}
              description={t('issuerHint')}
              maxLength={500}
              dir="auto"
              {...form.getInputProps('issuer')}
            />
            <NativeSelect
              label={t('issuerType')}
              data={ISSUER_TYPES.map((value) => ({ value, label: kinds(`issuerTypes.${value}`) }))}
              {...form.getInputProps('issuerType')}
            />
          </Group>
          <NativeSelect
            label={t('channel')}
            data={CHANNELS.map((value) => ({ value, label: kinds(`channels.${value}`) }))}
            {...form.getInputProps('channel')}
          />
          <TextInput
            label={t('publishedAt')}
            description={t('dateHint')}
            maxLength={40}
            dir="ltr"
            {...form.getInputProps('publishedAt')}
          />
          <Group grow align="start">
            <TextInput label={t('subject')} maxLength={500} dir="auto" {...form.getInputProps('subject')} />
            <TextInput
              label={t('subjectDomain')}
              maxLength={255}
              dir="ltr"
              {...form.getInputProps('subjectDomain')}
            />
            <TextInput label={t('country')} maxLength={500} {...form.getInputProps('country')} />
          </Group>
        </>
      }
      reading={<LiveReading draft={values} reading={reading.data} error={reading.error} />}
    />
  );
}
