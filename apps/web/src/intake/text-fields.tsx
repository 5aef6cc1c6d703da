import { useState } from 'react';
import { Button, FileButton, Group, Text, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { IconFileText, IconWorldDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, Problem } from '../api/client';
import { ProblemNote } from '../parts/problem-note';

const MOST_BYTES = 1024 * 1024;

export interface Draft {
  title: string;
  text: string;
  url: string;
}

/** Title, text and address, typed, pasted, or read from a text file. */
export function TextFields<Values extends Draft>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('intake');
  const [refused, setRefused] = useState<'fileTooBig' | 'fileNotText' | null>(null);
  // The form's own type cannot know that every draft has these three.
  const set = form.setFieldValue as (field: keyof Draft, value: string) => void;
  const fetchPage = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/readings/page', { body: { url: form.values.url.trim() } })),
    onSuccess: ({ title, text, url }) => {
      set('text', text);
      set('url', url);
      if (title !== null && form.values.title === '') set('title', title);
    },
  });
  const open = async (file: File | null) => {
    if (file === null) return;
    if (file.size > MOST_BYTES) return setRefused('fileTooBig');
    const text = await textOf(file);
    if (text === null) return setRefused('fileNotText');
    setRefused(null);
    set('text', text);
    if (form.values.title === '') set('title', file.name.replace(/\.\w+$/, ''));
  };
  return (
    <>
      <TextInput label={t('title')} maxLength={2_000} dir="auto" autoFocus {...form.getInputProps('title')} />
      <Textarea
        label={t('text')}
        description={t('textHint')}
        autosize
        minRows={10}
        maxRows={24}
        maxLength={MOST_BYTES}
        dir="auto"
        {...form.getInputProps('text')}
      />
      <Group>
        <FileButton onChange={(file) => void open(file)} accept="text/*,.md,.json,.log,.eml">
          {(props) => (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconFileText size={14} aria-hidden />}
              {...props}
            >
              {t('fromFile')}
            </Button>
          )}
        </FileButton>
        <Text role="alert" size="sm" c="red">
          {refused !== null && t(refused)}
        </Text>
      </Group>
      <TextInput
        label={t('address')}
        description={t('addressHint')}
        maxLength={8_000}
        dir="ltr"
        {...form.getInputProps('url')}
      />
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconWorldDownload size={14} aria-hidden />}
          loading={fetchPage.isPending}
          disabled={form.values.url.trim() === ''}
          onClick={() => fetchPage.mutate()}
        >
          {t('fromAddress')}
        </Button>
        {fetchPage.error && <ProblemNote problem={Problem.of(fetchPage.error)} />}
      </Group>
    </>
  );
}

/** The file's words if it is UTF-8 text, whatever its name says; otherwise null. */
async function textOf(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
