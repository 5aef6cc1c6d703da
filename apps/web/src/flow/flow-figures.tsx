import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type Series } from '../figures/bars';
import { Figure } from '../figures/figure';
import { locale } from '../words/locale';
import { type Flow } from './flow.queries';

const Bars = lazy(() => import('../figures/bars'));
const VERDICTS = ['confirmed', 'partially_confirmed', 'disputed', 'unsubstantiated'] as const;

/** By week, the waits that ended in time and those that did not. */
export function ServiceLevels({ flow: { serviceLevels } }: { flow: Flow }) {
  const { t } = useTranslation('flow');
  const series: (Series & { key: 'triageKept' | 'triageLate' | 'reviewKept' | 'reviewLate' })[] = [
    { key: 'triageKept', label: t('triageKept'), tone: 'good' },
    { key: 'reviewKept', label: t('reviewKept'), tone: 'open' },
    { key: 'triageLate', label: t('triageLate'), tone: 'part' },
    { key: 'reviewLate', label: t('reviewLate'), tone: 'bad' },
  ];
  return (
    <Figure
      title={t('serviceLevels')}
      note={t('serviceNote')}
      empty={t('serviceEmpty')}
      figures={{
        head: [t('week'), ...series.map(({ label }) => label)],
        rows: serviceLevels.map((week) => [week.week, ...series.map(({ key }) => week[key])]),
      }}
    >
      <Bars
        label={t('serviceNote')}
        rows={serviceLevels.map(({ week, ...counts }) => ({ at: week, ...counts }))}
        series={series}
        x={t('week')}
        y={t('claims')}
      />
    </Figure>
  );
}

/** How long confirmed claims took, from posting to verdict. */
export function TimeToConfirmation({ flow: { verdicts } }: { flow: Flow }) {
  const { t } = useTranslation('flow');
  const some = verdicts.took.some(({ claims }) => claims > 0);
  const rows = verdicts.took.map(({ days, claims }) => ({
    at: days === null ? t('more') : t('upTo', { days }),
    claims,
  }));
  return (
    <Figure
      title={t('took')}
      note={t('tookNote')}
      empty={t('tookEmpty')}
      figures={{
        head: [t('days'), t('claims')],
        rows: some ? rows.map(({ at, claims }) => [at, claims]) : [],
      }}
    >
      <Bars
        label={t('tookNote')}
        rows={rows}
        series={[{ key: 'claims', label: t('claims'), tone: 'good' }]}
        x={t('days')}
        y={t('claims')}
      />
    </Figure>
  );
}

const DECISIONS = [
  'accepted',
  'dismissed',
  'merged',
  'released',
  'deferred',
  'confirmed',
  'partially_confirmed',
  'disputed',
] as const;

/** Who decided how often, and who holds what. */
export function Hands({ flow: { hands } }: { flow: Flow }) {
  const { t } = useTranslation('flow');
  return (
    <Figure
      title={t('hands')}
      note={t('handsNote')}
      empty={t('handsEmpty')}
      figures={{
        head: [t('person'), t('held'), t('all'), ...DECISIONS.map((one) => t(`decisions.${one}`))],
        rows: hands.map(({ name, held, decisions }) => [
          name,
          held,
          Object.values(decisions).reduce((sum, n) => sum + n, 0),
          ...DECISIONS.map((one) => decisions[one] ?? 0),
        ]),
      }}
    />
  );
}

/** Where people decided as was suggested, and where not. */
export function Agreement({ flow: { verdicts } }: { flow: Flow }) {
  const { t } = useTranslation('flow');
  const { t: workflow } = useTranslation('workflow');
  const all = verdicts.agreement.reduce((sum, { claims }) => sum + claims, 0);
  const agreed = verdicts.agreement
    .filter(({ suggested, verdict }) => suggested === verdict)
    .reduce((sum, { claims }) => sum + claims, 0);
  const count = (suggested: string | null, verdict: string) =>
    verdicts.agreement.find((one) => one.suggested === suggested && one.verdict === verdict)?.claims ?? 0;
  const share = (all === 0 ? 0 : agreed / all).toLocaleString(locale(), { style: 'percent' });
  return (
    <Figure
      title={t('agreement')}
      note={t('agreementNote', { agreed, all, share })}
      empty={t('agreementEmpty')}
      figures={{
        head: [t('suggested'), ...VERDICTS.map((verdict) => workflow(`state.${verdict}`))],
        rows:
          all === 0
            ? []
            : [...VERDICTS, null].map((suggested) => [
                suggested === null ? t('nothingSuggested') : workflow(`state.${suggested}`),
                ...VERDICTS.map((verdict) => count(suggested, verdict)),
              ]),
      }}
    />
  );
}
