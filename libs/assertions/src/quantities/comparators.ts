import { type Comparator } from '../assertion';
import { type NumberMention } from './numbers';

/** What stands directly before a figure, by what it makes of it; the longest fit wins. */
const BEFORE: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '>=':
    'over|well over|way over|more than|(?:just|slightly|a little|little) (?:over|more than)|at least|exceeding|in excess of|upwards of|north of|no less than|not less than|greater than|above|a minimum of|minimum|>=|>|≥' +
    "|plus de|plus d'|au moins|au minimum|au-delà de|über|mehr als|mindestens|wenigstens|gut|más de|mas de|al menos|por lo menos|como mínimo|superior a|oltre|più di|piu di|almeno|superiore a|mais de|pelo menos|acima de|superior a|meer dan|ruim|minstens|ten minste" +
    '|более|свыше|больше|не менее|не меньше|более чем|минимум|как минимум|ponad|powyżej|powyzej|więcej niż|wiecej niz|co najmniej|przynajmniej|minimum|över|mer än|fler än|minst|drygt|åtminstone',
  '<=':
    'up to|less than|fewer than|under|below|at most|no more than|not more than|a maximum of|maximum of|max|<=|<|≤' +
    "|jusqu'à|moins de|moins d'|au plus|au maximum|bis zu|weniger als|höchstens|maximal|unter|hasta|menos de|como máximo|no más de|fino a|meno di|al massimo|al più|até|no máximo|minder dan|maximaal|hooguit|ten hoogste|tot wel" +
    '|до|менее|меньше|не более|не больше|максимум|poniżej|mniej niż|mniej niz|co najwyżej|nie więcej niż|maksymalnie|aż do|upp till|mindre än|färre än|högst|maximalt|som mest',
  '~':
    'about|around|approximately|approx\\.?|nearly|almost|roughly|circa|ca\\.?|c\\.|some|an estimated|estimated|close to|nigh on|~|≈|just under|in the region of|in the order of' +
    "|environ|près de|presque|quelque|autour de|à peu près|rund|etwa|ungefähr|fast|knapp|nahezu|an die|circa|zirka|unos|unas|cerca de|casi|alrededor de|en torno a|aproximadamente|quasi|circa|all'incirca|attorno a|quase|por volta de|cerca de|ongeveer|bijna|zo'n|rond de|rond|omstreeks|circa" +
    '|около|примерно|почти|порядка|приблизительно|где-то|ok\\.?|około|okolo|prawie|niemal|blisko|mniej więcej|cirka|ungefär|omkring|runt|nästan|närmare|knappt|uppskattningsvis',
};

const WIDEST = 30;

const pattern = (words: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}\\d])(${words})(?<!\\+)[ \\t]*(?:(?:an? |une? |eine[nr]? |una |uma |een |the |de |die |den |los |las |i |en )(?:estimated )?)?(?:[$€£][ ]?)?$|(\\+)$`,
    'u',
  );
const READ = (Object.entries(BEFORE) as [Comparator, string][]).map(
  ([comparator, words]) => [comparator, pattern(words)] as const,
);

const OR_MORE =
  /(?: ?\+|(?: or more| and more| plus(?!\p{L})| ou plus| oder mehr| o más| o più| ou mais| of meer| и более| lub więcej| eller fler| eller mer| or (?:less|fewer)| ou moins| oder weniger| o menos| o meno| ou menos| of minder| и менее)(?!\p{L}))/uy;
const AT_MOST = /less|fewer|moins|weniger|meno|minder|менее/u;

export interface Bound {
  comparator: Comparator;
  /** Where the comparing words begin (or the figure, if there are none). */
  start: number;
  /** Where they end, if they stand behind. */
  end: number;
}

/** What stands before the ends of a range: it belongs to the quote and says no more than the range does. */
const BETWEEN =
  /(?<!\p{L})(?:between|from|zwischen|von|entre|de|tra|fra|da|tussen|van|mellan|från|między|miedzy|od|между|от) $/u;

/**
 * How the figure is meant, which stands at [start, end) with its unit or sign of money, and where the words that say so
 * begin and end. A range holds from its lower end on. `lower` is the readable text in lower case.
 */
export function boundAround(lower: string, figure: NumberMention, start: number, end: number): Bound {
  const before = lower.slice(Math.max(0, start - WIDEST), start);
  if (figure.upper !== null) {
    const between = BETWEEN.exec(before)?.[0].length ?? 0;
    return { comparator: '>=', start: start - between, end };
  }
  let best: Bound = { comparator: figure.value === null ? '~' : '=', start, end };
  for (const [comparator, words] of READ) {
    const hit = words.exec(before);
    const word = hit?.[1] ?? hit?.[2];
    if (hit === null || word === undefined) continue;
    const from = start - before.length + hit.index + hit[0].indexOf(word);
    if (from < best.start) best = { comparator, start: from, end };
  }
  if (
    best.comparator === '>=' &&
    /(?:no|not|nicht|niet|ne|non|não|nie|inte|не) $/.test(
      lower.slice(Math.max(0, best.start - 6), best.start),
    )
  )
    best = { ...best, comparator: '<=' };
  OR_MORE.lastIndex = end;
  const after = OR_MORE.exec(lower);
  if (after !== null && best.comparator === '=')
    return {
      comparator: AT_MOST.test(after[0]) ? '<=' : '>=',
      start: best.start,
      end: end + after[0].length,
    };
  return best;
}

/** "not 5 TB", "et non 600 000": the figure is said to be wrong. With a comparing word between, it is not ("not more than"). */
const DENIED_BEFORE =
  /(?<!\p{L})(?:not|nor|et non|pas|nicht|und nicht|keine|y no|no son|no|e non|non|e não|não|en niet|niet|geen|а не|не|a nie|nie|och inte|inte)(?: the(?: claimed| alleged)?| les| die| los| las| i| de)? $/u;
export const isDenied = (lower: string, { start, comparator }: Bound): boolean =>
  comparator === '=' && DENIED_BEFORE.test(lower.slice(Math.max(0, start - 24), start));
