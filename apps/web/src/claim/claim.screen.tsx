import '../styles/claim.css';
import { useCallback, useState } from 'react';
import { useParams } from '@tanstack/react-router';
import { answered, api, type Claim, type Me } from '../api/client';
import { useMe } from '../app/me';
import { AssertionTable } from './assertion-table';
import { ClaimLinks } from './claim-links';
import { DecisionPanel } from './decision-panel';
import { History } from './history';
import { MarkedText } from './marked-text';
import { MatchList } from './match-list';
import { Ratings } from './ratings';
import { Repeats } from './repeats';
import { Sightings } from './sightings';
import { Urgency } from './urgency';
import { useChange } from './use-change';
import { useLease } from './use-lease';
import { StateBadge } from '../parts/badges';
import { Instant } from '../parts/instant';
import { Outside, TextWarnings } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import { queueAddress } from '../route';
import { useAnswer } from '../use-answer';
import { titleOf } from '../words/title';

/** Everything on one claim, and what this person may do with it now. */
export function ClaimScreen() {
  const { id } = useParams({ from: '/desk/claims/$id' });
  return <ClaimDesk key={id} id={id} me={useMe()} />;
}

function ClaimDesk({ id, me }: { id: string; me: Me }) {
  // While something is being typed the claim stands still: a decision is about what its author has seen.
  const [deciding, setDeciding] = useState(false);
  const claim = useAnswer(
    id,
    () => answered(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
    deciding,
  );
  const history = useAnswer(
    id,
    () => answered(api.GET('/api/v1/claims/{id}/history', { params: { path: { id } } })),
    deciding,
  );
  const { reload } = claim;
  const { reload: reloadHistory } = history;
  const readAgain = useCallback(() => Promise.all([reload(), reloadHistory()]), [reload, reloadHistory]);
  const { change, refused } = useChange(readAgain);
  useLease(claim.value, me, reload);
  const dossier = claim.value;
  const heading = useHeading(dossier === null ? null : titleOf(dossier));

  if (dossier === null) {
    return (
      <div className="claim-loading">
        <ProblemNote problem={claim.problem} />
        {claim.problem === null ? (
          <p className="quiet">Reading the claim …</p>
        ) : (
          <a href={queueAddress('triage', 'urgency')}>Back to the queue</a>
        )}
      </div>
    );
  }
  return (
    <article className="claim">
      <header className="claim-head">
        <p>
          <a href={queueAddress(dossier.state, 'urgency')}>Queue</a> <span aria-hidden="true">›</span>{' '}
          <StateBadge state={dossier.state} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          <Outside>{titleOf(dossier)}</Outside>
        </h1>
        <Repeats claim={dossier} />
        <dl className="facts">
          <Fact term="Claimed victim">{victimWords(dossier)}</Fact>
          <Fact term="Actor">{dossier.actor}</Fact>
          <Fact term={`Source (${dossier.source.kind.replaceAll('_', ' ')})`}>{dossier.source.name}</Fact>
          <Fact term="Posted">{dossier.postedOn}</Fact>
          {dossier.dueAt !== null && (
            <div>
              <dt>Due</dt>
              <dd>
                <Instant at={dossier.dueAt} relative />
              </dd>
            </div>
          )}
          {dossier.state === 'watching' && dossier.watchUntil !== null && (
            <div>
              <dt>Watched until</dt>
              <dd>
                <Instant at={dossier.watchUntil} />
              </dd>
            </div>
          )}
          <Urgency claim={dossier} />
        </dl>
      </header>
      <DecisionPanel
        claim={dossier}
        me={me}
        change={change}
        problem={refused ?? claim.problem}
        onTyping={setDeciding}
      />
      <div className="claim-body">
        <section aria-labelledby="post-title">
          <h2 id="post-title">The post</h2>
          <TextWarnings flags={dossier.textFlags} />
          <Post claim={dossier} />
        </section>
        <section aria-labelledby="assertions-title">
          <h2 id="assertions-title">
            Assertions <span className="count">{dossier.assertions.length}</span>
          </h2>
          <AssertionTable assertions={dossier.assertions} />
        </section>
        <MatchList claim={dossier} change={change} onTyping={setDeciding} />
      </div>
      <aside className="claim-side" aria-label="About this claim">
        <ClaimLinks claim={dossier} change={change} />
        <Sightings claim={dossier} />
        <Ratings ratings={dossier.ratings} />
        <History items={history.value?.items ?? []} problem={history.problem} />
      </aside>
    </article>
  );
}

function Post({ claim }: { claim: Claim }) {
  const of = (field: 'title' | 'text') => claim.assertions.filter((assertion) => assertion.field === field);
  if (claim.title === null && claim.text === null)
    return <p className="quiet">The post has neither title nor text: its victim is all it says.</p>;
  return (
    <div className="post">
      {claim.title !== null && (
        <h3>
          <MarkedText text={claim.title} assertions={of('title')} />
        </h3>
      )}
      {claim.text !== null && (
        <p className="prose" dir="auto">
          <MarkedText text={claim.text} assertions={of('text')} />
        </p>
      )}
    </div>
  );
}

const Fact = ({ term, children }: { term: string; children: string | null }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children === null ? <span className="quiet">unknown</span> : <Outside>{children}</Outside>}</dd>
  </div>
);

const victimWords = ({ victim: { name, domain } }: Claim): string | null =>
  name !== null && domain !== null ? `${name} (${domain})` : (name ?? domain);
