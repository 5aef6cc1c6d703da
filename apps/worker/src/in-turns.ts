/** The longest stretch that one parcel holds up the others of its process, in milliseconds, if a single piece is not longer. */
const TURN_MS = 15;

/**
 * Maps the items one after the other and lets the rest of the process have its turn in between: whoever reads a hundred
 * texts at a stretch holds up every transaction that is open beside it, with all the locks that it has.
 */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return results;
}
