import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../figures/figure';
import { sourceKindWords } from '../registers/source-kind';
import { harmless } from '../words/hostile';
import { type Flow } from './flow.queries';

const Bars = lazy(() => import('../figures/bars'));

const SERIES = [
  ['confirmed', 'confirmed', 'good'],
  ['partiallyConfirmed', 'partially_confirmed', 'part'],
  ['disputed', 'disputed', 'bad'],
  ['unsubstantiated', 'unsubstantiated', 'none'],
] as const;
/** A plot names so many; the figures have all. */
const SHOWN = 8;
const LONGEST = 18;

interface SharesProps {
  title: string;
  empty: string;
  shares: Flow['verdicts']['actors'];
  /** The names are kinds of sources. */
  kinds?: boolean;
}

/** How the claims of each turned out. Names from outside are cut and made harmless: a plot has no room for more. */
export function Shares({ title, empty, shares, kinds = false }: SharesProps) {
  const { t } = useTranslation('flow');
  const { t: workflow } = useTranslation('workflow');
  const { t: registers } = useTranslation('registers');
  const name = (one: string) => (kinds ? sourceKindWords(one, registers) : harmless(one));
  const series = SERIES.map(([key, state, tone]) => ({ key, tone, label: workflow(`state.${state}`) }));
  return (
    <Figure
      title={title}
      note={t('shareNote')}
      empty={empty}
      figures={{
        head: [t('name'), ...series.map(({ label }) => label)],
        rows: shares.map((share) => [name(share.name), ...series.map(({ key }) => share[key])]),
      }}
    >
      <Bars
        label={`${title}. ${t('shareNote')}`}
        rows={shares
          .slice(0, SHOWN)
          .map(({ name: own, confirmed, partiallyConfirmed, disputed, unsubstantiated }) => ({
            at: cut(name(own)),
            confirmed,
            partiallyConfirmed,
            disputed,
            unsubstantiated,
          }))}
        series={series}
        x={t('name')}
        y={t('share')}
        share
      />
    </Figure>
  );
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
