import { type Claim, type Me, type Problem } from '../api/client';
import { SuggestedBadge, VerdictBadge } from '../parts/badges';
import { Instant } from '../parts/instant';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { whyNot } from '../words/why-not';
import { type Change } from './use-change';
import { ActionBar } from './action-bar';
import { Lease } from './lease';

interface DecisionProps {
  claim: Claim;
  me: Me;
  change: Change;
  problem: Problem | null;
  onTyping: (typing: boolean) => void;
}

/** The verdict, or the one suggested with its reasons; who holds the claim; what may be done now. */
export function DecisionPanel({ claim, me, change, problem, onTyping }: DecisionProps) {
  return (
    <section className="decision" aria-labelledby="decision-title">
      <h2 id="decision-title">Decision</h2>
      <ProblemNote problem={problem} />
      <CurrentVerdict claim={claim} />
      <Missing claim={claim} me={me} />
      <ActionBar claim={claim} change={change} onTyping={onTyping} />
      <Lease claim={claim} me={me} change={change} />
      <SuggestedReasons claim={claim} />
    </section>
  );
}

/** What stands between this person and the action that leads on. */
function Missing({ claim, me }: Pick<DecisionProps, 'claim' | 'me'>) {
  const missing = whyNot(claim, me);
  return missing === null ? null : <p className="missing">{missing}</p>;
}

function CurrentVerdict({ claim }: { claim: Claim }) {
  const given = claim.verdicts.findLast(({ supersededAt }) => supersededAt === null);
  return (
    <>
      {claim.verdict !== null && (
        <div className="verdict" role="group" aria-label="Verdict">
          <p className="verdict-line">
            Verdict <VerdictBadge verdict={claim.verdict} />
          </p>
          {given && (
            <p className="quiet">
              {given.decidedBy === null ? 'by Assay' : <bdi>{given.decidedBy}</bdi>},{' '}
              <Instant at={given.decidedAt} />
            </p>
          )}
          {given?.reason && (
            <p>
              “<Outside>{given.reason}</Outside>”
            </p>
          )}
          {given?.citedSource && (
            <p className="quiet">
              Cites <Outside>{given.citedSource}</Outside>
            </p>
          )}
        </div>
      )}
      {claim.suggestedVerdict !== null && (
        <div className="verdict" role="group" aria-label="Suggested verdict">
          <p className="verdict-line">
            Suggested verdict <SuggestedBadge verdict={claim.suggestedVerdict} state={claim.state} />
          </p>
        </div>
      )}
      {claim.verdict === null && claim.suggestedVerdict === null && (
        <p className="quiet">No verdict is suggested yet.</p>
      )}
    </>
  );
}

/** How the suggestion came about, first to last; folded away once there is a verdict. */
function SuggestedReasons({ claim }: { claim: Claim }) {
  if (claim.suggestedReasons.length === 0) return null;
  return (
    <details className="why" open={claim.verdict === null}>
      <summary>Why this is suggested</summary>
      <ol className="reasons">
        {claim.suggestedReasons.map((reason, index) => (
          <li key={index}>
            <Outside>{reason}</Outside>
          </li>
        ))}
      </ol>
    </details>
  );
}
