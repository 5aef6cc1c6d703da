import { type Comparator } from '../assertion';

/** What stands directly before a figure, by what it makes of it; the longest fit wins. */
const BEFORE: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '>=':
    'over|more than|at least|exceeding|in excess of|upwards of|north of|no less than|not less than|greater than|above|>=|>|≥' +
    "|plus de|au moins|plus d'|über|mehr als|mindestens|más de|mas de|al menos|oltre|più di|piu di|almeno|mais de|pelo menos|meer dan|ruim|minstens|более|свыше|больше|не менее|более чем",
  '<=':
    'up to|less than|fewer than|under|below|at most|no more than|not more than|a maximum of|maximum of|max|<=|<|≤' +
    "|jusqu'à|moins de|moins d'|au plus|bis zu|weniger als|höchstens|maximal|hasta|menos de|como máximo|fino a|meno di|al massimo|até|no máximo|minder dan|maximaal|hooguit|до|менее|меньше|не более",
  '~':
    'about|around|approximately|approx\\.?|nearly|almost|roughly|circa|ca\\.?|some|an estimated|estimated|close to|~|≈|just over|just under|a little more than|a little over|little more than' +
    "|environ|près de|presque|quelque|rund|etwa|ungefähr|fast|knapp|circa|unos|unas|cerca de|casi|alrededor de|aproximadamente|quasi|all'incirca|quase|por volta de|ongeveer|bijna|zo'n|circa|около|примерно|почти|порядка",
};

const WIDEST = 26;

const pattern = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\d])(${words})(?<!\\+)[ \\t]*(?:[$€£][ ]?)?$|(\\+)$`, 'u');
const READ = (Object.entries(BEFORE) as [Comparator, string][]).map(
  ([comparator, words]) => [comparator, pattern(words)] as const,
);

const OR_MORE =
  /(?: ?\+| or more| and more| plus(?!\p{L})| ou plus| oder mehr| o más| o più| ou mais| of meer| и более)/uy;

export interface Bound {
  comparator: Comparator;
  /** Where the comparing words begin (or the figure, if there are none). */
  start: number;
  /** Where they end, if they stand behind. */
  end: number;
}

/** How the figure at [start, end) is meant. `lower` is the readable text in lower case. */
export function boundAround(lower: string, start: number, end: number): Bound {
  const before = lower.slice(Math.max(0, start - WIDEST), start);
  let best: Bound = { comparator: '=', start, end };
  for (const [comparator, words] of READ) {
    const hit = words.exec(before);
    const word = hit?.[1] ?? hit?.[2];
    if (hit === null || word === undefined) continue;
    const from = start - before.length + hit.index + hit[0].indexOf(word);
    if (from < best.start) best = { comparator, start: from, end };
  }
  if (
    best.comparator === '>=' &&
    /(?:no|not|nicht|niet|ne|non|não|no) $/.test(lower.slice(Math.max(0, best.start - 6), best.start))
  )
    best = { ...best, comparator: '<=' };
  OR_MORE.lastIndex = end;
  const after = OR_MORE.exec(lower);
  if (after !== null && best.comparator === '=')
    return { comparator: '>=', start: best.start, end: end + after[0].length };
  return best;
}
