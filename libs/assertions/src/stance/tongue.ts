/**
 * What a sentence of an official statement does. `loss`: says that data or systems were reached; `incident`: says that
 * something happened; `denial`: says that it did not; `inquiry`: says that claims are being looked into; `silence`:
 * declines to say.
 */
export type Cue = 'loss' | 'incident' | 'denial' | 'inquiry' | 'silence';

export interface CuePattern {
  readonly cue: Cue;
  readonly name: string;
  /** Reads lower case. */
  readonly pattern: RegExp;
  /** Stands in each of its matches: looked for first where the pattern goes far afield from every place that it may begin at. */
  readonly needs?: RegExp;
  /** Says so even in a sentence that denies something else. */
  readonly holds?: true;
  /** Stands beside a denial in its sentence: "not ours, a supplier's". */
  readonly outweighs?: true;
  /** "Suspicious" is here no word of doubt. */
  readonly observed?: true;
  /** What the sentence names is old, public, made up or somebody else's: none of it is the speaker's loss. */
  readonly disowns?: true;
  /** Has no verb of its own: a negation after it denies it too. */
  readonly wordless?: true;
}

/** How one language affirms, denies, doubts and reports; every pattern reads lower case. */
export interface Tongue {
  /** Small words that tell the language. */
  readonly small: RegExp;
  /** The order is that of preference when one sentence does several things. */
  readonly cues: readonly CuePattern[];
  /** Reports what somebody else says. */
  readonly attributed: RegExp;
  readonly negated: RegExp;
  /** A negation that reaches over commas: what follows is said not to be known, or not to be so. */
  readonly wide: RegExp | null;
  /** Open as yet: "whether data was taken is being examined". */
  readonly open: RegExp;
  readonly hedged: RegExp | null;
  /** To look into a thing is more than to be aware that it is said. */
  readonly underWay: RegExp;
}
