/**
 * Letters inserted, left out, replaced, or swapped with their neighbour, to make one text of the other; `most + 1` for
 * anything over `most`. Time grows with the product of the lengths: for words and names, not for texts.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  // An edit changes which letters there are by two at most: this settles most pairs that have nothing in common.
  const differing = lettersIn(a, start, endA) ^ lettersIn(b, start, endB);
  if (bitsIn(differing) > 2 * most) return most + 1;
  const width = endB - start;
  let before: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, index) => index);
  for (let i = 1; i <= endA - start; i++) {
    const current = [i];
    let least = i;
    const unit = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (unit === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && unit === b.charCodeAt(start + j - 2) && other === a.charCodeAt(start + i - 2))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[width] ?? 0, most + 1);
}

/** A bit for each letter that occurs; a few letters share one. */
function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let index = start; index < end; index++) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

function bitsIn(word: number): number {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
