import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { Outside } from '../parts/outside';
import { dayWords } from '../words/time';
import { queueQueries } from './queue.queries';
import { type FilterName, type QueueSearch } from './queue-search';

/** What a filter is set to, as a chip says it. */
export function FilterValue({ name, search }: { name: FilterName; search: QueueSearch }) {
  const { t } = useTranslation('queue');
  const { t: workflow } = useTranslation('workflow');
  const { actor, source, verdict, suggested, held, due, from, to } = search;
  if (name === 'actor' && actor !== undefined) return <PartyName search={{ actor }} side="actor" />;
  if (name === 'source' && source !== undefined) return <PartyName search={{ source }} side="source" />;
  if (name === 'verdict' && verdict !== undefined) return workflow(`state.${verdict}`);
  if (name === 'suggested' && suggested !== undefined) return workflow(`state.${suggested}`);
  if (name === 'held' && held !== undefined) return t(`held.${held}`);
  if (name === 'due' && due !== undefined) return t(`due.${due}`);
  if (name === 'from' && from !== undefined) return dayWords(from);
  if (name === 'to' && to !== undefined) return dayWords(to);
  return null;
}

/** Any claim of theirs names them: the newest is asked. */
function PartyName({
  search,
  side,
}: {
  search: { actor?: string; source?: string };
  side: 'actor' | 'source';
}) {
  const { data } = useQuery(queueQueries.newestOf(search));
  return <Outside>{data?.items[0]?.[side] ?? '…'}</Outside>;
}
