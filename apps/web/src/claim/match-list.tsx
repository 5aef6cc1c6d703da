import { type Claim } from '../api/client';
import { type Change } from './use-change';
import { MatchCard } from './match-card';

/** The statements that may be about the same incident: those worth a look open, the weak ones folded away. */
export function MatchList({
  claim,
  change,
  onTyping,
}: {
  claim: Claim;
  change: Change;
  onTyping: (typing: boolean) => void;
}) {
  const strong = claim.matches.filter(
    ({ reviewable, byHand, status }) => reviewable || byHand || status !== 'suggested',
  );
  const weak = claim.matches.filter((match) => !strong.includes(match));
  const cards = (matches: Claim['matches']) =>
    matches.map((match) => (
      <MatchCard key={match.id} claim={claim} match={match} change={change} onTyping={onTyping} />
    ));
  return (
    <section aria-labelledby="matches-title">
      <h2 id="matches-title">
        Matches <span className="count">{strong.length}</span>
      </h2>
      {strong.length === 0 && (
        <p className="quiet">No official statement about this incident is known so far.</p>
      )}
      {cards(strong)}
      {weak.length > 0 && (
        <details>
          <summary>
            {weak.length} weaker {weak.length === 1 ? 'candidate' : 'candidates'}, under the threshold for
            review
          </summary>
          {cards(weak)}
        </details>
      )}
    </section>
  );
}
