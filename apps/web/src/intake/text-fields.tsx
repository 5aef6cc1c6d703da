import { useState } from 'react';
import { Button, FileButton, Group, Text, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

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
      <TextInput label={t('title')} maxLength={2_000} dir="auto" {...form.getInputProps('title')} />
      <Textarea
        label={t('text')}
        description={t('textHint')}
        autosize
        minRows={10}
        maxRows={24}
        maxLength={MOST_BYTES}
        dir="auto"
        data-autofocus
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
