import { answered, api, type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { claimAddress } from '../route';
import { useAnswer } from '../use-answer';
import { titleOf } from '../words/title';

/** As many as are named one by one. */
const SHOWN = 10;

/** The claim that this one repeats, and those that repeat it. */
export function Repeats({ claim: { duplicateOf, duplicates } }: { claim: Claim }) {
  if (duplicateOf === null && duplicates.length === 0) return null;
  const more = duplicates.length - SHOWN;
  return (
    <p className="repeats">
      {duplicateOf !== null && (
        <>
          Repeats <ClaimLink id={duplicateOf} />
        </>
      )}
      {duplicates.length > 0 && <>Repeated by </>}
      {duplicates.slice(0, SHOWN).map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ClaimLink id={id} />
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </p>
  );
}

/** Its title is read once: it is a name here, not news. */
function ClaimLink({ id }: { id: string }) {
  const { value } = useAnswer(
    id,
    () => answered(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
    true,
  );
  return (
    <a href={claimAddress(id)}>
      <Outside>{value === null ? 'another claim' : (value.title ?? titleOf(value))}</Outside>
    </a>
  );
}
