import { type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { claimAddress } from '../route';
import { defang } from '../words/hostile';
import { sourceTimeWords } from '../words/time';

/** Where and when the claim was seen; its times are kept apart. */
export function Sightings({ claim }: { claim: Claim }) {
  return (
    <section aria-labelledby="sightings-title">
      <h2 id="sightings-title">
        Sightings <span className="count">{claim.sightings.length}</span>
      </h2>
      <ul className="sightings">
        {claim.sightings.map((sighting) => (
          <li key={sighting.id}>
            <Outside>{sighting.source}</Outside>
            {sighting.relay !== null && (
              <>
                , relayed by <Outside>{sighting.relay}</Outside>
              </>
            )}
            {sighting.claim !== claim.id && (
              <>
                {' '}
                (<a href={claimAddress(sighting.claim)}>as it came in</a>)
              </>
            )}
            <dl>
              <Time term="Posted" at={sighting.postedAt} />
              <Time term="Discovered" at={sighting.discoveredAt} />
              <Time term="Captured" at={sighting.capturedAt} />
            </dl>
            {sighting.url !== null && (
              <p className="address">
                <Outside>{defang(sighting.url)}</Outside>
              </p>
            )}
            <p className="quiet" title={sighting.contentHash}>
              SHA-256 <code>{sighting.contentHash.slice(0, 16)}…</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Time = ({ term, at }: { term: string; at: string | null }) =>
  at === null ? null : (
    <div>
      <dt>{term}</dt>
      <dd>
        <time dateTime={at}>{sourceTimeWords(at)}</time>
      </dd>
    </div>
  );
