import { type Claim } from '../api/client';

type Reliability = Claim['ratings']['source'];

/** The three ratings, kept apart and each with the counts it rests on; then how such claims turn out. */
export function Ratings({
  ratings: { source, actor, credibility, likelihood },
}: {
  ratings: Claim['ratings'];
}) {
  return (
    <section aria-labelledby="ratings-title">
      <h2 id="ratings-title">Ratings</h2>
      <dl className="facts">
        <Rating term="Source" code={source.code} words={source.words}>
          {counts(source)}
        </Rating>
        {actor !== null && (
          <Rating term="Actor" code={actor.code} words={actor.words}>
            {counts(actor)}
          </Rating>
        )}
        <Rating term="This claim" code={String(credibility.code)} words={credibility.words}>
          by the verdict given
        </Rating>
        {likelihood !== null && (
          <div>
            <dt>A claim of this actor is true at least in part</dt>
            <dd>
              {likelihood.words} ({likelihood.from} to {likelihood.to} %){' '}
              <span className="quiet">
                confidence {likelihood.confidence}: {likelihood.borneOut} of {likelihood.settled} settled
                claims
              </span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Rating({
  term,
  code,
  words,
  children,
}: {
  term: string;
  code: string;
  words: string;
  children: string;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <strong>{code}</strong>, {words} <span className="quiet">{children}</span>
      </dd>
    </div>
  );
}

const counts = ({ record }: Reliability): string =>
  `${record.confirmed} confirmed, ${record.partiallyConfirmed} in part, ${record.disputed} disputed, ${record.unsubstantiated} unsubstantiated`;
