import { type ReactNode } from 'react';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Claim, Problem } from '../api/client';
import { MarkedText } from '../claim/marked-text';
import { StateBadge, SuggestedBadge, VerdictBadge } from '../parts/badges';
import { Instant } from '../parts/instant';
import { Outside, TextWarnings } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { sourceTimeWords } from '../words/time';
import { urgencyWords } from '../words/urgency';
import css from './preview.module.css';

interface Props {
  claim: Claim | undefined;
  error: Error | null;
  /** Nothing is chosen. */
  none: boolean;
  /** What can be done with it, and what that asks. */
  children: ReactNode;
}

/** As much of a claim as triage needs: what was posted, by whom, against whom, why it is urgent, what else is known of it. */
export function Preview({ claim, error, none, children }: Props) {
  const { t } = useTranslation('queue');
  return (
    <section className={css.preview} aria-label={t('preview')} tabIndex={-1}>
      {none ? (
        <p className={css.none}>{t('choose')}</p>
      ) : claim === undefined ? (
        error === null ? (
          <Waiting />
        ) : (
          <ProblemNote problem={Problem.of(error)} />
        )
      ) : (
        <Told claim={claim}>{children}</Told>
      )}
    </section>
  );
}

function Told({ claim, children }: { claim: Claim; children: ReactNode }) {
  const { t } = useTranslation('queue');
  const { t: lineage } = useTranslation('claim');
  const { victim, title, text, assertions, links } = claim;
  const of = (field: 'title' | 'text') => assertions.filter((assertion) => assertion.field === field);
  const open = claim.matches.filter(
    ({ status, reviewable, byHand }) => status !== 'rejected' && (reviewable || byHand),
  );
  const repeats = links.filter(({ status }) => status !== 'rejected');
  return (
    <>
      <header className={css.head}>
        <h2>
          <Link to="/claims/$id" params={{ id: claim.id }}>
            <Outside>{victim.name ?? victim.domain ?? title ?? t('unnamed')}</Outside>
            <IconExternalLink size={15} aria-label={t('open')} />
          </Link>
        </h2>
        <StateBadge state={claim.state} />
        {claim.verdict !== null && claim.verdict !== claim.state && <VerdictBadge verdict={claim.verdict} />}
      </header>
      {children}
      <dl className={css.facts}>
        {victim.name !== null && victim.domain !== null && (
          <Fact term={t('domain')}>
            <Outside>{victim.domain}</Outside>
          </Fact>
        )}
        <Fact term={t('actor')}>
          {claim.actor === null ? t('unknownActor') : <Outside>{claim.actor}</Outside>}
        </Fact>
        <Fact term={t('source')}>
          <Outside>{claim.source.name}</Outside>
        </Fact>
        <Fact term={t('posted')}>
          {claim.postedOn === null ? t('postedUnknown') : sourceTimeWords(claim.postedOn)}
        </Fact>
        {claim.dueAt !== null && (
          <Fact term={t('dueWord')}>
            <Instant at={claim.dueAt} relative />
          </Fact>
        )}
        {claim.verdict === null && claim.suggestedVerdict !== null && (
          <Fact term={t('suggests')}>
            <SuggestedBadge verdict={claim.suggestedVerdict} state={claim.state} />
          </Fact>
        )}
        <Fact term={t('urgencyOf', { sum: claim.urgency })}>
          {claim.urgencyReasons.map((part) => (
            <span key={part.reason} className={css.part}>
              +{part.points} {urgencyWords(part)}
            </span>
          ))}
        </Fact>
        {open.length > 0 && (
          <Fact term={t('statementsFound')}>
            {open.map(({ id, statement }) => (
              <span key={id} className={css.part}>
                <Outside>{statement.issuer ?? statement.title ?? statement.id}</Outside>
              </span>
            ))}
          </Fact>
        )}
        {repeats.length > 0 && (
          <Fact term={t('repeats')}>
            {repeats.map((link) => (
              <span key={link.id} className={css.part}>
                {lineage(`lineage.${link.kind}.${link.otherIsEarlier ? 'earlier' : 'later'}`)}{' '}
                <Link to="/claims/$id" params={{ id: link.other.id }}>
                  <Outside>{link.other.victim ?? link.other.title ?? link.other.id}</Outside>
                </Link>
              </span>
            ))}
          </Fact>
        )}
        {claim.duplicates.length > 0 && <Fact term={t('duplicates')}>{claim.duplicates.length}</Fact>}
      </dl>
      <TextWarnings flags={claim.textFlags} />
      <h3 className={css.heading}>{t('post')}</h3>
      {title === null && text === null ? (
        <p className={css.none}>{t('noPost')}</p>
      ) : (
        <div className={css.post}>
          {title !== null && (
            <p className={css.title} dir="auto">
              <MarkedText text={title} assertions={of('title')} />
            </p>
          )}
          {text !== null && (
            <p className="prose" dir="auto">
              <MarkedText text={text} assertions={of('text')} />
            </p>
          )}
        </div>
      )}
    </>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Waiting = () => (
  <>
    <Skeleton height={26} width="60%" mb="md" />
    <Skeleton height={30} mb="md" />
    <Skeleton height={80} mb="md" />
    <Skeleton height={160} />
  </>
);
