import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { en } from '../i18n/en';
import { Instant } from '../parts/instant';
import { ProblemNote } from '../parts/problem-note';
import { Section } from './page';
import { type Register, registerQueries } from './registers.queries';
import classes from './registers.module.css';

type Told = keyof typeof en.registers.event;

/** Who said what about it, the latest first. */
export function CurationHistory({ register, id }: { register: Register; id: string }) {
  const { t } = useTranslation('registers');
  const history = useQuery(registerQueries.history(register, id));
  const words = (type: string) => {
    const name = type.slice(type.indexOf('.') + 1);
    return name in en.registers.event ? t(`event.${name as Told}`) : name.replaceAll('_', ' ');
  };
  return (
    <Section title={t('history')}>
      <ProblemNote problem={history.error === null ? null : Problem.of(history.error)} />
      {history.data?.items.length === 0 && <Text c="dimmed">{t('historyEmpty')}</Text>}
      <ol className={classes.list} reversed>
        {history.data?.items.toReversed().map((item) => (
          <li key={item.id}>
            <bdi>{item.actorName ?? t('system')}</bdi> {words(item.type)}, <Instant at={item.at} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
