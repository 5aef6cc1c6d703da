import { type Claim } from '../api/client';
import { Outside } from '../parts/outside';

/** The sum by which the queue is ordered, with every part of it. */
export function Urgency({ claim: { urgency, urgencyReasons } }: { claim: Claim }) {
  return (
    <div className="urgency-sum">
      <dt>Urgency</dt>
      <dd>
        <strong>{urgency}</strong>
        {urgencyReasons.map(({ reason, points }) => (
          <span key={reason} className="quiet">
            +{points} <Outside>{reason}</Outside>
          </span>
        ))}
      </dd>
    </div>
  );
}
