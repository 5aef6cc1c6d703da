import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, api, type Claim, type ClaimLink } from '../api/client';
import { ACTION_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { MatchBadge, StateBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { dayWords } from '../words/time';
import { Section } from './section';
import { useChange } from './use-change';
import styles from './claim.module.css';

/** Other claims of the same post, victim or data, and what was said of that. Nothing where there are none. */
export function ClaimLinks({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { t: action } = useTranslation('action');
  const judge = useJudgement(claim);
  // The keys speak of the one that waits for an answer.
  const first = claim.links.find(({ status }) => status === 'suggested');
  const may = (verb: 'accept' | 'reject') => first !== undefined && mayJudge(claim, first, verb);
  useCommands([
    ...(may('accept')
      ? [
          {
            id: 'link.accept',
            label: action('accept_link'),
            group: t('alsoClaimed'),
            keys: ACTION_KEYS.accept_link,
            run: () => first && judge.send(first, 'accept'),
          },
        ]
      : []),
    ...(may('reject')
      ? [
          {
            id: 'link.reject',
            label: action('reject_link'),
            group: t('alsoClaimed'),
            keys: ACTION_KEYS.reject_link,
            run: () => first && judge.send(first, 'reject'),
          },
        ]
      : []),
  ]);
  if (claim.links.length === 0) return null;
  return (
    <Section title={t('alsoClaimed')} count={claim.links.length}>
      <ul className={styles.cards}>
        {claim.links.map((link) => (
          <li key={link.id} className={link.status === 'rejected' ? styles.rejected : undefined}>
            <Told link={link} />
            <div className={styles.buttons} role="group" aria-label={t('isItSo')}>
              {(['accept', 'reject'] as const).map(
                (verb) =>
                  mayJudge(claim, link, verb) && (
                    <Button
                      key={verb}
                      size="compact-sm"
                      variant={verb === 'accept' ? 'default' : 'subtle'}
                      color={verb === 'accept' ? undefined : 'gray'}
                      loading={judge.isPending}
                      onClick={() => judge.send(link, verb)}
                    >
                      {verb === 'reject'
                        ? action('reject_link')
                        : link.kind === 'same_post'
                          ? t('mergeIntoIt')
                          : action('accept_link')}
                    </Button>
                  ),
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How the claim stands to the other one, and why it is thought so. */
function Told({ link }: { link: ClaimLink }) {
  const { t } = useTranslation('claim');
  const { other } = link;
  return (
    <>
      <p>
        <span className="quiet">
          {t(`lineage.${link.kind}.${link.otherIsEarlier ? 'earlier' : 'later'}`)}
        </span>{' '}
        <Link to="/claims/$id" params={{ id: other.id }}>
          <Outside>{other.title ?? other.victim ?? t('anotherClaim')}</Outside>
        </Link>{' '}
        <StateBadge state={other.state} />
      </p>
      <p className="quiet">
        <Outside>
          {[other.actor, other.source, other.postedOn === null ? null : dayWords(other.postedOn)]
            .filter((part) => part !== null)
            .join(' · ')}
        </Outside>
      </p>
      <p className="quiet">
        <Outside>{link.reasons.join('; ')}</Outside> ({t('score', { score: link.score.toFixed(2) })})
      </p>
      {link.status !== 'suggested' && (
        <p>
          <MatchBadge status={link.status} /> <bdi className="quiet">{link.decidedBy ?? 'Assay'}</bdi>{' '}
          {link.reason !== null && (
            <q>
              <Outside>{link.reason}</Outside>
            </q>
          )}
        </p>
      )}
    </>
  );
}

function mayJudge(claim: Claim, link: ClaimLink, verb: 'accept' | 'reject'): boolean {
  if (verb === 'reject') return link.status !== 'rejected' && claim.allowedActions.includes('reject_link');
  return (
    link.status !== 'accepted' &&
    claim.allowedActions.includes(link.kind === 'same_post' ? 'merge' : 'accept_link')
  );
}

function useJudgement(claim: Claim) {
  const { mutate, isPending } = useChange(claim);
  return {
    isPending,
    send: (link: ClaimLink, verb: 'accept' | 'reject') =>
      mutate(({ path, header }) => {
        const params = { path: { ...path, link: link.id }, header };
        return answered(
          verb === 'accept'
            ? api.POST('/api/v1/claims/{id}/links/{link}/accept', { params, body: {} })
            : api.POST('/api/v1/claims/{id}/links/{link}/reject', { params, body: {} }),
        );
      }),
  };
}
