import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { type Reading } from './use-reading';

/** As many as are looked over at a glance. */
const MOST = 3;

interface ReadNamesProps {
  names: readonly string[];
  /** What stands in the field; names are offered only while nothing does. */
  typed: string;
  onTake: (name: string) => void;
}

/** Names that were read in the text, below the field that one of them may fill. */
export function ReadNames({ names, typed, onTake }: ReadNamesProps) {
  const { t } = useTranslation('intake');
  if (typed !== '' || names.length === 0) return null;
  return (
    <Group gap={6} mt={4}>
      <Text size="xs" c="dimmed">
        {t('readInText')}
      </Text>
      {names.slice(0, MOST).map((name) => (
        <Button key={name} type="button" size="compact-xs" variant="light" onClick={() => onTake(name)}>
          <Outside>{name}</Outside>
        </Button>
      ))}
    </Group>
  );
}

const HOST = /^\S+\.\p{L}{2,}$/u;

/** Whom a text names as its victim, by name and by host, and as its actor; each once, in the order of the text. */
export function namesIn(reading: Reading | undefined) {
  const named = (kind: 'victim' | 'actor') => [
    ...new Set(
      (reading?.assertions ?? [])
        .filter((one) => one.kind === kind && !one.negated)
        .map(({ quote }) => quote),
    ),
  ];
  const victims = named('victim');
  return {
    victims: victims.filter((name) => !HOST.test(name)),
    domains: victims.filter((name) => HOST.test(name)),
    actors: named('actor'),
  };
}
