import { type ReactNode } from 'react';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Claim, Problem } from '../api/client';
import { queries } from '../api/queries';
import { useCommands } from '../keys/use-commands';
import { StateBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import { sourceTimeWords } from '../words/time';
import { titleOf } from '../words/title';
import { ActionDock } from './action-dock';
import { Repeats } from './repeats';
import styles from './claim-frame.module.css';

const VIEWS = {
  claim: '/claims/$id',
  review: '/claims/$id/review',
  timeline: '/claims/$id/timeline',
  print: '/claims/$id/print',
} as const;
export type View = keyof typeof VIEWS;

interface FrameProps {
  view: View;
  children: (claim: Claim) => ReactNode;
}

/** What stands around every view of a claim: whom it is about, where else one can look at it, and what one can do. */
export function ClaimFrame({ view, children }: FrameProps) {
  const { id = '' } = useParams({ strict: false });
  const claim = useQuery(queries.claim(id));
  if (claim.data !== undefined)
    return (
      <Frame key={id} claim={claim.data} view={view}>
        {children}
      </Frame>
    );
  return claim.isError ? <Unread problem={Problem.of(claim.error)} /> : <Waiting />;
}

function Frame({ claim, view, children }: FrameProps & { claim: Claim }) {
  const { t } = useTranslation('claim');
  const heading = useHeading(titleOf(claim));
  useViewCommands(claim.id, view);
  return (
    <article className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.bar}>
          <StateBadge state={claim.state} />
          <Views id={claim.id} />
        </div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          <Outside>{titleOf(claim)}</Outside>
        </h1>
        <Facts claim={claim} />
        <Repeats claim={claim} />
      </header>
      {children(claim)}
      {view !== 'print' && <ActionDock claim={claim} />}
    </article>
  );
}

function Views({ id }: { id: string }) {
  const { t } = useTranslation('claim');
  return (
    <nav aria-label={t('views')} className={styles.views}>
      {(Object.keys(VIEWS) as View[]).map((one) => (
        <Link
          key={one}
          to={VIEWS[one]}
          params={{ id }}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(`view.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

/** Between the views by a letter each; `o` and Enter go on to where one decides. */
function useViewCommands(id: string, view: View): void {
  const { t } = useTranslation('claim');
  const navigate = useNavigate();
  const to = (to: View) => () => void navigate({ to: VIEWS[to], params: { id } });
  const group = t('views');
  useCommands(
    [
      { id: 'view.claim', label: t('go.claim'), group, keys: 'i', run: to('claim') },
      { id: 'view.review', label: t('go.review'), group, keys: 'o', run: to('review') },
      { id: 'view.timeline', label: t('go.timeline'), group, keys: 't', run: to('timeline') },
      { id: 'view.print', label: t('go.print'), group, run: to('print') },
    ].filter((command) => command.id !== `view.${view}`),
  );
}

/** Whom the claim names, who says so, where and when. */
function Facts({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { victim, actor, actorId, source, postedOn } = claim;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('claimedVictim')}</dt>
        <dd>
          {victim.name === null && victim.domain === null ? (
            t('noVictim')
          ) : (
            <Link to="/organisations" search={{ q: victim.name ?? victim.domain ?? undefined }}>
              <Outside>{[victim.name, victim.domain].filter((part) => part !== null).join(' · ')}</Outside>
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('actor')}</dt>
        <dd>
          {actorId === null ? (
            t('unnamed')
          ) : (
            <Link to="/actors/$id" params={{ id: actorId }}>
              <Outside>{actor}</Outside>
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('source')}</dt>
        <dd>
          <Link to="/sources/$id" params={{ id: source.id }}>
            <Outside>{source.name}</Outside>
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t('posted')}</dt>
        <dd>{postedOn === null ? t('dateUnknown') : sourceTimeWords(postedOn)}</dd>
      </div>
    </dl>
  );
}

function Unread({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <ProblemNote problem={problem} />
      <Link to="/queue">{t('toQueue')}</Link>
    </div>
  );
}

/** As tall as what comes, so that nothing jumps. */
function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={styles.frame} role="status" aria-label={t('reading')}>
      <Skeleton h={24} w={220} />
      <Skeleton h={32} w="60%" />
      <Skeleton h={40} />
      <Skeleton h={260} />
    </div>
  );
}
