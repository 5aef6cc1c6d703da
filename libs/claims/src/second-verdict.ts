import { type DecidedState } from './claim.machine';

/** A verdict that a reviewer gave without sight of the others. */
export interface BlindVerdict {
  by: string;
  name: string;
  verdict: DecidedState;
  reason: string | null;
  citedSource: string | null;
}

/**
 * A claim of high impact is decided twice: two reviewers give their verdicts, neither seeing the other's. Where they
 * agree, that is the verdict; where they differ, a third reviewer decides and sees both.
 */
export interface SecondVerdict {
  needed: boolean;
  /** Given since the claim came to review, in their order. */
  given: readonly BlindVerdict[];
}

/** Whether this verdict ends the matter: none is waited for, it agrees with the one before, or it is the third. */
export const settles = ({ needed, given }: SecondVerdict, verdict: DecidedState): boolean =>
  !needed || given.length >= 2 || given.some((one) => one.verdict === verdict);

/** What one person may know of it: how many verdicts there are, their own, and those that a third decides between. */
export interface SecondVerdictView {
  needed: boolean;
  given: number;
  mine: DecidedState | null;
  differing: readonly BlindVerdict[];
}
export const viewOf = ({ needed, given }: SecondVerdict, personId: string | null): SecondVerdictView => ({
  needed,
  given: given.length,
  mine: given.find(({ by }) => by === personId)?.verdict ?? null,
  differing: given.length >= 2 ? given : [],
});
