import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimState } from '../api/client';
import { STATES } from '../words/workflow';
import { locale } from '../words/locale';
import css from './queue.module.css';

export type Tab = ClaimState | 'all';
const TABS: readonly Tab[] = [...STATES, 'all'];

/** The tab that many away from this one; after the last comes the first. */
export const tabBeside = (tab: Tab, by: number): Tab =>
  TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;

interface Props {
  current: Tab;
  counts: Readonly<Record<string, number>> | null;
  onShow: (tab: Tab) => void;
}

/** One tab a state, with how many stand in it. Arrow keys go from one to the next, as tabs do. */
export function StateTabs({ current, counts, onShow }: Props) {
  const { t } = useTranslation('queue');
  const { t: workflow } = useTranslation('workflow');
  const open = (tab: Tab) => {
    onShow(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forwards = document.documentElement.dir === 'rtl' ? -1 : 1;
    const steps: Record<string, Tab | undefined> = {
      ArrowRight: tabBeside(current, forwards),
      ArrowLeft: tabBeside(current, -forwards),
      Home: TABS[0],
      End: TABS.at(-1),
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(to);
  };
  const all = counts === null ? null : Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <div className={css.tabs} role="tablist" aria-label={t('states')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => {
        const count = tab === 'all' ? all : counts === null ? null : (counts[tab] ?? 0);
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls="queue-panel"
            tabIndex={tab === current ? 0 : -1}
            data-empty={count === 0}
            onClick={() => open(tab)}
          >
            {tab === 'all' ? t('all') : workflow(`state.${tab}`)}{' '}
            <span className="count">{count === null ? '…' : count.toLocaleString(locale())}</span>
          </button>
        );
      })}
    </div>
  );
}
