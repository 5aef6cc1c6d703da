import { Badge, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Assertion, Problem } from '../api/client';
import { MarkedText } from '../claim/marked-text';
import { Outside, TextWarnings } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { comparatorSign, kindWords, valueWords } from '../words/assertion';
import { READ_WHILE_TYPED, type Reading } from './use-reading';

interface LiveReadingProps {
  draft: { title: string; text: string };
  reading: Reading | undefined;
  error: Error | null;
}

/** What Assay reads, beside the text as it is typed: marked in place, and as a list. */
export function LiveReading({ draft, reading, error }: LiveReadingProps) {
  const { t } = useTranslation('intake');
  const empty = draft.title === '' && draft.text === '';
  const assertions = empty ? [] : (reading?.assertions ?? []).map(asShown).filter(stillThere(draft));
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="reading-title" pos="sticky" top={68}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id="reading-title">
            {t('reading')}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {!empty && t('readingCount', { count: assertions.length })}
          </Text>
        </Group>
        {error && <ProblemNote problem={Problem.of(error)} />}
        {empty && <Text c="dimmed">{t('readingEmpty')}</Text>}
        {!empty && <TextWarnings flags={reading?.textFlags ?? []} />}
        {!empty && reading?.stance && <Stance stance={reading.stance} />}
        {draft.title !== '' && (
          <Text fw={600} dir="auto">
            <MarkedText text={draft.title} assertions={assertions.filter(({ field }) => field === 'title')} />
          </Text>
        )}
        {draft.text !== '' && (
          <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            <MarkedText
              text={draft.text.slice(0, READ_WHILE_TYPED)}
              assertions={assertions.filter(({ field }) => field === 'text')}
            />
          </Text>
        )}
        {draft.text.length > READ_WHILE_TYPED && (
          <Text size="sm" c="dimmed">
            {t('readingLong', { count: READ_WHILE_TYPED })}
          </Text>
        )}
        {!empty && reading !== undefined && assertions.length === 0 && (
          <Text c="dimmed">{t('readingNothing')}</Text>
        )}
        {assertions.length > 0 && (
          <Table>
            <Table.Tbody>
              {assertions.map((assertion) => (
                <Table.Tr key={assertion.id}>
                  <Table.Th scope="row" fw={500}>
                    {kindWords(assertion.kind)}
                  </Table.Th>
                  <Table.Td>
                    {comparatorSign(assertion.comparator)} <Outside>{valueWords(assertion)}</Outside>
                  </Table.Td>
                  <Table.Td>
                    <Outside>{assertion.quote}</Outside>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Paper>
  );
}

function Stance({ stance: { stance, why } }: { stance: NonNullable<Reading['stance']> }) {
  const { t } = useTranslation('intake');
  const { t: workflow } = useTranslation('workflow');
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('stance')}
      </Text>
      <Badge variant="outline">{workflow(`stance.${stance}`)}</Badge>
      <Text size="sm">
        <Outside>{why}</Outside>
      </Text>
    </Group>
  );
}

/** A reading has no ids: its place in the list is what it goes by. */
const asShown = (assertion: Reading['assertions'][number], index: number): Assertion => ({
  ...(assertion as Omit<Assertion, 'id' | 'editedBy'>),
  id: String(index),
  editedBy: null,
});

/** The reading is a moment behind the keys: what was typed over is not marked. */
const stillThere =
  (draft: { title: string; text: string }) =>
  ({ field, start, end, quote }: Assertion): boolean =>
    draft[field].slice(start, end) === quote;
