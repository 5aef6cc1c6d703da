import { useState } from 'react';
import { answered, api, type Claim, type Match, seen } from '../api/client';
import { TextArea } from '../parts/field';
import { Outside } from '../parts/outside';
import { typed } from '../parts/use-submit';
import { defang } from '../words/hostile';
import { type Change } from './use-change';
import { MarkedText } from './marked-text';
import { Evidence, Relations } from './match-tables';
import { useTyping } from './use-typing';

interface MatchProps {
  claim: Claim;
  match: Match;
  change: Change;
  onTyping: (typing: boolean) => void;
}

const words = (code: string): string => code.replaceAll('_', ' ');

/** One statement that may be about the same incident: what it says, how it bears on each assertion, why it is matched. */
export function MatchCard({ claim, match, change, onTyping }: MatchProps) {
  const { statement } = match;
  const issuer = statement.issuer ?? 'Issuer unknown';
  const of = (field: 'title' | 'text') =>
    statement.assertions.filter((assertion) => assertion.field === field);
  return (
    <article className={`match match-${match.status}`} aria-label={`Match: ${issuer}`}>
      <header>
        <h3>
          <Outside>{issuer}</Outside>
        </h3>
        <p className="quiet">
          {[statement.issuerType, statement.channel]
            .filter((part) => part !== null)
            .map(words)
            .join(' · ')}
          {statement.publishedOn !== null && ` · ${statement.publishedOn}`}
        </p>
        {statement.stance !== null && <span className="badge tone-stance">{words(statement.stance)}</span>}
        <p className="score" title="The share of pairs with this score that are the same incident">
          <meter min={0} max={1} value={match.score} aria-hidden="true" />{' '}
          <span className="visually-hidden">Score </span>
          <strong>{match.score.toFixed(2)}</strong>
        </p>
        <span className={`badge status-${match.status}`}>
          {match.byHand ? `${match.status}, linked by hand` : match.status}
        </span>
      </header>
      {match.decidedBy !== null && (
        <p className="quiet">
          {words(match.status)} by <bdi>{match.decidedBy}</bdi>
          {match.reason !== null && (
            <>
              : “<Outside>{match.reason}</Outside>”
            </>
          )}
        </p>
      )}
      <Judge claim={claim} match={match} change={change} onTyping={onTyping} issuer={issuer} />
      <blockquote>
        {statement.title !== null && (
          <h4>
            <MarkedText text={statement.title} assertions={of('title')} />
          </h4>
        )}
        {statement.text !== null && (
          <p className="prose" dir="auto">
            <MarkedText text={statement.text} assertions={of('text')} />
          </p>
        )}
        {statement.url !== null && (
          <footer className="quiet address">
            <Outside>{defang(statement.url)}</Outside>
          </footer>
        )}
      </blockquote>
      <p className="quiet">
        Statement <code className="id">{statement.id}</code>
      </p>
      <Relations match={match} assertions={claim.assertions} />
      <Evidence match={match} />
    </article>
  );
}

/** Accept or reject, where the API allows it. A rejection may say why; the pair is not suggested again. */
function Judge({ claim, match, change, onTyping, issuer }: MatchProps & { issuer: string }) {
  const [rejecting, setRejecting] = useState(false);
  const [busy, setBusy] = useState(false);
  const mayAccept = claim.allowedActions.includes('accept_match') && match.status !== 'accepted';
  const mayReject = claim.allowedActions.includes('reject_match') && match.status !== 'rejected';
  useTyping(rejecting, onTyping);
  const judge = async (status: 'accepted' | 'rejected', reason = '') => {
    setBusy(true);
    const path = { id: claim.id, match: match.id };
    const body = { status, ...(reason === '' ? {} : { reason }) };
    await change(() =>
      answered(
        api.PUT('/api/v1/claims/{id}/matches/{match}', { params: { path, header: seen(claim) }, body }),
      ),
    );
    setBusy(false);
    setRejecting(false);
  };
  if (!mayAccept && !mayReject) return null;
  return (
    <div className="judge" role="group" aria-label={`Is the statement of ${issuer} about the same incident?`}>
      {mayAccept && (
        <button type="button" disabled={busy} onClick={() => void judge('accepted')}>
          Accept match
        </button>
      )}
      {mayReject && (
        <button
          type="button"
          className="plain"
          disabled={busy}
          aria-expanded={rejecting}
          onClick={() => setRejecting(!rejecting)}
        >
          Reject match
        </button>
      )}
      {rejecting && (
        <form
          className="decide"
          onSubmit={(event) => {
            event.preventDefault();
            void judge('rejected', typed(new FormData(event.currentTarget), 'reason'));
          }}
        >
          <TextArea
            label="Reason (optional)"
            name="reason"
            hint="Why it is another incident, if that is not plain."
            maxLength={4000}
            autoFocus
          />
          <p className="buttons">
            <button type="submit" disabled={busy}>
              Reject this match
            </button>
            <button type="button" className="plain" onClick={() => setRejecting(false)}>
              Cancel
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
