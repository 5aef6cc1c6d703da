import { type Finding, type Pair } from './pair';
import { isAnswer, nearness } from './days';
import { actorNamed, sameFigure } from './particulars';

/**
 * Claims about one victim compete for a statement: what answers the second post of a victim that was hit twice comes
 * after the first one too, only later. Whether another claim fits better is told without weights, by what a reader
 * would look at: which is nearer, whose actor and whose figures the statement names.
 */

/** Claims of one actor within this many days are one story, told again. */
const ONE_STORY = 60;

const fitOf = (pair: Pair): number =>
  nearness(pair) + (actorNamed(pair) ? 0.5 : 0) + 0.5 * (sameFigure(pair)?.score ?? 0);

/** Both are about the statement's party, and not two posts of one actor's story. */
function isRival(pair: Pair, other: Pair): boolean {
  if (other.claim.id === pair.claim.id || other.names.trusted < Math.min(0.7, pair.names.trusted))
    return false;
  const [mine, theirs] = [pair.c.published, other.c.published];
  if (!mine || !theirs) return false;
  return (
    pair.c.actor === null || pair.c.actor !== other.c.actor || Math.abs(mine.from - theirs.from) > ONE_STORY
  );
}

/** How much better the best other claim fits the statement, and which one that is. */
export function betterRival(pair: Pair): Finding {
  if (!pair.plausible || !isAnswer(pair)) return null;
  const own = fitOf(pair);
  let best: Finding = null;
  for (const other of pair.rivals) {
    if (!other.plausible || !isRival(pair, other)) continue;
    const score = Math.min(1, 2 * (fitOf(other) - own));
    if (score > (best?.score ?? 0))
      best = {
        score,
        why: `the claim of ${other.claim.postedAt?.slice(0, 10) ?? ''} by ${other.claim.actor ?? 'another'} fits it better`,
      };
  }
  return best;
}
