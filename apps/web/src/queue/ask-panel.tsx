import { useState } from 'react';
import { Button, Group, Kbd, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type Claim, type NamedAction } from '../api/client';
import { idIn, isId } from '../claim/action-asks';
import { MergeTargetWords } from '../claim/merge-target-words';
import { useMergeTargets } from '../claim/use-merge-targets';
import { choiceKey } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { ASKS, recorded } from './asks';

export interface Answer {
  reason?: string;
  citedSource?: string;
  into?: string;
}

interface Props {
  action: NamedAction;
  /** The claim that is asked about; null for several. */
  claim: Claim | null;
  onAnswer: (answer: Answer) => void;
  onCancel: () => void;
}

/** What an action asks: a digit chooses from the list, own words are sent with Enter, Escape takes it back. */
export default function AskPanel({ action, claim, onAnswer, onCancel }: Props) {
  const { t } = useTranslation('queue');
  const { t: actions } = useTranslation('action');
  const { t: shell } = useTranslation();
  const { t: lineage } = useTranslation('claim');
  const { reasons, into, citedSource } = ASKS[action] ?? { reasons: [] };
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '', citedSource: '' } });
  const [target, setTarget] = useState('');
  const targets = useMergeTargets(into ? claim : null, target);
  const answer = (given: Answer) => {
    const source = form.getValues().citedSource.trim();
    onAnswer({ ...given, ...(source === '' ? {} : { citedSource: source }) });
  };
  const choices = [
    ...reasons.map((reason) => ({
      key: reason as string,
      label: t(`reasons.${reason}`),
      shown: <>{t(`reasons.${reason}`)}</>,
      run: () => answer({ reason: recorded(reason) }),
    })),
    ...targets.map((one) => {
      const how =
        one.link && lineage(`lineage.${one.link.kind}.${one.link.otherIsEarlier ? 'earlier' : 'later'}`);
      return {
        key: one.id,
        label: how ?? one.title ?? one.id,
        shown: (
          <span>
            {how !== null && `${how} `}
            <MergeTargetWords target={one} />
          </span>
        ),
        run: () => answer({ into: one.id }),
      };
    }),
  ].slice(0, 9);
  useCommands([
    ...choices.map(({ key, label, run }, index) => ({
      id: `ask.${key}`,
      label: `${actions(action)}: ${label}`,
      group: actions(action),
      keys: choiceKey(index),
      run,
    })),
    { id: 'ask.cancel', label: shell('cancel'), group: actions(action), keys: 'Escape', run: onCancel },
  ]);
  return (
    <form
      aria-label={actions(action)}
      onSubmit={form.onSubmit((typed) =>
        answer(into ? { into: idIn(target) } : { reason: typed.reason.trim() }),
      )}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {actions(action)}: {actions(`about.${action}`)}
        </Text>
        {choices.map(({ key, shown, run }, index) => (
          <Button
            key={key}
            variant="default"
            size="xs"
            justify="space-between"
            h="auto"
            mih={30}
            py={4}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            rightSection={<Kbd size="xs">{choiceKey(index)}</Kbd>}
            onClick={run}
          >
            {shown}
          </Button>
        ))}
        {citedSource && (
          <TextInput
            size="xs"
            label={t('citedSource')}
            description={t('citedHint')}
            maxLength={4000}
            key={form.key('citedSource')}
            {...form.getInputProps('citedSource')}
          />
        )}
        {into ? (
          <TextInput
            size="xs"
            label={t('into')}
            description={t('intoHint')}
            required
            maxLength={300}
            autoFocus={targets.length === 0}
            value={target}
            onChange={({ currentTarget }) => setTarget(currentTarget.value)}
          />
        ) : (
          <TextInput
            size="xs"
            label={choices.length > 0 ? t('ownWords') : t('reason')}
            required
            maxLength={4000}
            key={form.key('reason')}
            {...form.getInputProps('reason')}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="xs" disabled={into && !isId(target)}>
            {t('now', { action: actions(action) })}
          </Button>
          <Button variant="subtle" size="xs" onClick={onCancel}>
            {shell('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
