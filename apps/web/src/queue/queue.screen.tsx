import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Kbd, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { useMe } from '../app/me';
import { MOVE_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';
import { useTitle } from '../parts/use-title';
import { locale } from '../words/locale';
import { BulkBar } from './bulk-bar';
import { ClaimList } from './claim-list';
import { DecisionBar } from './decision-bar';
import { Empty, Failed, Waiting } from './empty';
import { LeaseLine } from './lease-line';
import { Preview } from './preview';
import { isNarrowed, type QueueSearch, shownState } from './queue-search';
import { QueueTools } from './queue-tools';
import { StateTabs, tabBeside, type Tab } from './state-tabs';
import { useActiveClaim } from './use-active-claim';
import { useClaimList } from './use-claim-list';
import { useDesk } from './use-desk';
import { useQueueKeys } from './use-queue-keys';
import { useQueueSearch } from './use-queue-search';
import { useSelection } from './use-selection';
import { useTakenClaim } from './use-taken-claim';
import css from './queue.module.css';

const AskPanel = lazy(() => import('./ask-panel'));
const VictimForm = lazy(async () => ({ default: (await import('../claim/victim-form')).VictimForm }));

/** What waits, and why; beside it the claim that is looked at, to be decided without leaving the list. */
export function QueueScreen() {
  const { t } = useTranslation('queue');
  const { search, show } = useQueueSearch();
  const state = shownState(search);
  useTitle(t('title'));
  const counts = useQuery(queries.claimCounts());
  const searchField = useRef<HTMLInputElement>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const toggleFilters = () => setFiltersOpen((open) => !open);
  const onTab = useCallback((tab: Tab) => show({ state: tab === 'triage' ? undefined : tab }), [show]);
  return (
    <div className={css.queue}>
      <Title order={1} className="visually-hidden">
        {t('title')}
      </Title>
      <StateTabs current={state} counts={counts.data?.counts ?? null} onShow={onTab} />
      <section id="queue-panel" role="tabpanel" aria-labelledby={`tab-${state}`} className={css.desk}>
        <QueueTools
          search={search}
          show={show}
          searchField={searchField}
          filtersOpen={filtersOpen}
          onFilters={toggleFilters}
        />
        {/* A list of its own for each thing that is shown: where one stood in one does not say anything in another. */}
        <Desk
          key={JSON.stringify({ ...search, at: undefined })}
          search={search}
          show={show}
          total={
            isNarrowed(search) || state === 'all' || !counts.data ? null : (counts.data.counts[state] ?? 0)
          }
          onTab={(by) => onTab(tabBeside(state, by))}
          onSearch={() => searchField.current?.focus()}
          onFilters={toggleFilters}
        />
      </section>
    </div>
  );
}

interface DeskProps {
  search: QueueSearch;
  show: (change: Partial<QueueSearch>) => void;
  /** Null where nobody counted. */
  total: number | null;
  onTab: (by: number) => void;
  onSearch: () => void;
  onFilters: () => void;
}

function Desk({ search, show, total, onTab, onSearch, onFilters }: DeskProps) {
  const { t } = useTranslation('queue');
  const { t: workflow } = useTranslation('workflow');
  const state = shownState(search);
  const navigate = useNavigate();
  const client = useQueryClient();
  const mayTake = useMe().roles.some((role) => role === 'analyst' || role === 'reviewer');

  const list = useClaimList(search);
  const { rows } = list;
  const active = useActiveClaim(rows, search);
  const selection = useSelection();
  const row = rows[active.index];
  const dossier = useQuery({ ...queries.claim(active.id ?? ''), enabled: active.id !== null });
  const desk = useDesk(row, active.id === null ? undefined : dossier.data, () => {
    // The list closes the gap by itself; what was never in it is left for what is.
    if (active.index === -1) active.set(null);
  });
  const line = state === 'in_review' ? 'in_review' : 'triage';
  const { take, taking } = useTakenClaim(active.id, (claim) => {
    if (claim.state !== state) show({ state: claim.state === 'triage' ? undefined : line, at: claim.id });
    else active.set(claim.id);
  });

  // What comes next is read before it is asked for.
  const ahead = [rows[active.index + 1]?.id, rows[active.index + 2]?.id]
    .filter((id) => id !== undefined)
    .join(' ');
  useEffect(() => {
    for (const id of ahead.split(' ')) if (id !== '') void client.prefetchQuery(queries.claim(id));
  }, [ahead, client]);

  const selected = useMemo(() => rows.filter(({ id }) => selection.ids.has(id)), [rows, selection.ids]);
  const open = () => {
    if (active.id !== null) void navigate({ to: '/claims/$id', params: { id: active.id } });
  };
  const select = () => {
    if (row !== undefined) selection.toggle(row.id);
  };
  useQueueKeys(
    {
      step: (by) => active.step(by),
      open,
      select,
      selectAnd: (by) => {
        const ids = row === undefined ? [] : [row.id];
        const next = active.step(by);
        selection.add(next === null ? ids : [...ids, next]);
      },
      selectAll: () => selection.add(rows.map(({ id }) => id)),
      take: () => take(line),
      tab: onTab,
      search: onSearch,
      filters: onFilters,
    },
    desk.wants,
  );
  const { set } = active;
  const onChoose = useCallback((id: string) => set(id), [set]);
  const { loadMore } = list;
  const claim = active.id === null ? undefined : dossier.data;
  return (
    <>
      <div className={css.strip}>
        <span className="quiet">
          {(total !== null || list.read) && (
            <>
              {total === null
                ? `${rows.length.toLocaleString(locale())}${list.more ? '+' : ''}`
                : total.toLocaleString(locale())}{' '}
              {t('claims')}
            </>
          )}
        </span>
        {mayTake && (
          <Button
            size="xs"
            loading={taking}
            rightSection={<Kbd size="xs">{keyWords(MOVE_KEYS.take)}</Kbd>}
            onClick={() => take(line)}
          >
            {line === 'triage' ? t('take') : t('takeReview')}
          </Button>
        )}
      </div>
      <BulkBar rows={selected} onClear={selection.clear} />
      {list.error !== null && <Failed error={list.error} onAgain={list.readAgain} />}
      <div className={css.panes}>
        <div className={css.list}>
          {rows.length > 0 ? (
            <ClaimList
              rows={rows}
              label={`${t('claims')}: ${state === 'all' ? t('all') : workflow(`state.${state}`)}`}
              total={total ?? (list.more ? -1 : rows.length)}
              activeIndex={active.index}
              selected={selection.ids}
              busy={list.loading}
              onChoose={onChoose}
              onStep={active.step}
              onOpen={open}
              onSelect={selection.toggle}
              onEndNear={loadMore}
            />
          ) : list.loading ? (
            <Waiting />
          ) : (
            list.read && <Empty search={search} stuck={list.stuck} onFurther={loadMore} />
          )}
        </div>
        <Preview claim={claim} error={dossier.error} none={active.id === null}>
          {claim !== undefined && (
            <>
              <LeaseLine claim={claim} />
              {desk.asked === null ? (
                <DecisionBar actions={desk.offered} onWant={desk.wants} />
              ) : (
                <Suspense fallback={null}>
                  {desk.asked.action === 'name_victim' ? (
                    <>
                      {desk.asked.why !== null && <p role="note">{desk.asked.why}</p>}
                      <VictimForm key={claim.id} claim={claim} onClose={desk.cancel} />
                    </>
                  ) : (
                    <AskPanel
                      key={desk.asked.action}
                      action={desk.asked.action}
                      claim={claim}
                      onAnswer={desk.answer}
                      onCancel={desk.cancel}
                    />
                  )}
                </Suspense>
              )}
            </>
          )}
        </Preview>
      </div>
    </>
  );
}
