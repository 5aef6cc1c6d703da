import { useState } from 'react';
import { answered, api, type Claim, type ClaimLink, seen } from '../api/client';
import { StateBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { claimAddress } from '../route';
import { acceptWords, linkWords } from '../words/link';
import { type Change } from './use-change';

/** Other claims of the same post, victim or data, and what was said of that. Nothing where there are none. */
export function ClaimLinks({ claim, change }: { claim: Claim; change: Change }) {
  if (claim.links.length === 0) return null;
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">
        Also claimed <span className="count">{claim.links.length}</span>
      </h2>
      <ul className="claim-links">
        {claim.links.map((link) => (
          <li key={link.id} className={`link-${link.status}`}>
            <Told link={link} />
            <Judge claim={claim} link={link} change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ link }: { link: ClaimLink }) {
  const { other } = link;
  return (
    <>
      <p>
        {linkWords(link)}{' '}
        <a href={claimAddress(other.id)}>
          <Outside>{other.title ?? other.victim ?? 'another claim'}</Outside>
        </a>{' '}
        <StateBadge state={other.state} />
      </p>
      <p className="quiet">
        <Outside>
          {[other.actor, other.source, other.postedOn].filter((part) => part !== null).join(' · ')}
        </Outside>
      </p>
      <p className="quiet">
        <Outside>{link.reasons.join('; ')}</Outside> (score {link.score.toFixed(2)})
      </p>
      {link.status !== 'suggested' && (
        <p>
          <span className={`badge status-${link.status}`}>{link.status}</span> by{' '}
          <bdi>{link.decidedBy ?? 'Assay'}</bdi>
          {link.reason !== null && (
            <>
              : “<Outside>{link.reason}</Outside>”
            </>
          )}
        </p>
      )}
    </>
  );
}

/** Accept or reject, where the API allows it. */
function Judge({ claim, link, change }: { claim: Claim; link: ClaimLink; change: Change }) {
  const [busy, setBusy] = useState(false);
  const accepting = link.kind === 'same_post' ? 'merge' : 'accept_link';
  const mayAccept = link.status !== 'accepted' && claim.allowedActions.includes(accepting);
  const mayReject = link.status !== 'rejected' && claim.allowedActions.includes('reject_link');
  if (!mayAccept && !mayReject) return null;
  const judge = async (verb: 'accept' | 'reject') => {
    setBusy(true);
    const params = { path: { id: claim.id, link: link.id }, header: seen(claim) };
    await change(() =>
      answered(
        verb === 'accept'
          ? api.POST('/api/v1/claims/{id}/links/{link}/accept', { params, body: {} })
          : api.POST('/api/v1/claims/{id}/links/{link}/reject', { params, body: {} }),
      ),
    );
    setBusy(false);
  };
  return (
    <div className="judge" role="group" aria-label="Is it so?">
      {mayAccept && (
        <button type="button" disabled={busy} onClick={() => void judge('accept')}>
          {acceptWords(link)}
        </button>
      )}
      {mayReject && (
        <button type="button" className="plain" disabled={busy} onClick={() => void judge('reject')}>
          Reject link
        </button>
      )}
    </div>
  );
}
