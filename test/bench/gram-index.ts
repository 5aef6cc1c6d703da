/** Three characters make one of so many grams. */
const GRAMS = 1 << 17;

/**
 * A 3-gram index as a search engine keeps it, without its disk and its network: one list of forms a gram, in typed arrays,
 * and Dice's coefficient over the grams that two texts share.
 */
export class GramIndex {
  private readonly starts: Uint32Array;
  private readonly lists: Uint32Array;
  private readonly owners: Uint32Array;
  private readonly lengths: Uint8Array;
  private readonly shared: Uint8Array;

  /** `forms`: of each record, what it may be called. */
  constructor(forms: readonly (readonly string[])[]) {
    const owners: number[] = [];
    const texts: string[] = [];
    forms.forEach((own, record) => own.forEach((text) => (owners.push(record), texts.push(text))));
    const counts = new Uint32Array(GRAMS + 1);
    this.lengths = new Uint8Array(texts.length);
    texts.forEach((text, form) => {
      const grams = gramsOf(text);
      this.lengths[form] = Math.min(255, grams.length);
      for (const gram of grams) counts[gram + 1] = (counts[gram + 1] ?? 0) + 1;
    });
    for (let gram = 0; gram < GRAMS; gram++) counts[gram + 1] = (counts[gram + 1] ?? 0) + (counts[gram] ?? 0);
    this.starts = counts.slice();
    this.lists = new Uint32Array(counts[GRAMS] ?? 0);
    texts.forEach((text, form) => {
      for (const gram of gramsOf(text)) {
        const place = counts[gram] ?? 0;
        this.lists[place] = form;
        counts[gram] = place + 1;
      }
    });
    this.owners = Uint32Array.from(owners);
    this.shared = new Uint8Array(texts.length);
  }

  /** The records whose forms are most alike, the likest first. */
  search(text: string, limit: number): number[] {
    const { shared, starts, lists, lengths, owners } = this;
    shared.fill(0);
    const grams = gramsOf(text);
    const touched: number[] = [];
    // A form that shares fewer than a third of the grams is not alike; the rare lists are read whatever they hold.
    const least = Math.max(1, Math.ceil(grams.length / 3));
    for (const gram of grams) {
      const end = starts[gram + 1] ?? 0;
      for (let at = starts[gram] ?? 0; at < end; at++) {
        const form = lists[at] as number;
        const count = (shared[form] as number) + 1;
        shared[form] = count;
        if (count === least) touched.push(form);
      }
    }
    const best = new Map<number, number>();
    for (const form of touched) {
      const score = (2 * (shared[form] as number)) / (grams.length + (lengths[form] as number));
      const owner = owners[form] as number;
      if (score > (best.get(owner) ?? 0)) best.set(owner, score);
    }
    return [...best]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([owner]) => owner);
  }
}

/** Distinct grams of a text, framed as pg_trgm frames it. */
function gramsOf(text: string): number[] {
  const framed = `  ${text.toLowerCase()} `;
  const grams = new Set<number>();
  for (let at = 0; at + 3 <= framed.length; at++) {
    const mixed = (framed.charCodeAt(at) * 31 + framed.charCodeAt(at + 1)) * 31 + framed.charCodeAt(at + 2);
    grams.add((Math.imul(mixed, 0x9e3779b1) >>> 0) % GRAMS);
  }
  return [...grams];
}
