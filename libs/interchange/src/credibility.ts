import { type Verdict } from '#matching';

/** The Admiralty code's credibility of an item of information: 1 confirmed by other sources, 6 cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

const OF_VERDICT: Record<Verdict, Credibility> = {
  confirmed: 1,
  partially_confirmed: 2,
  // Contradicted by other information on the subject.
  disputed: 5,
  unsubstantiated: 6,
};

/** Only a person's verdict makes a claim credible or not: what the rules suggest does not. */
export const credibilityOf = (verdict: Verdict | null): Credibility =>
  verdict === null ? 6 : OF_VERDICT[verdict];
