import { type ClaimState } from '#claims';

/** What a merge without a person depends on, read under the claims' locks. */
export interface MergeCandidate {
  id: string;
  state: ClaimState;
  duplicateOf: string | null;
  /** Nothing happened to it since it was read, nobody holds it, and nothing is merged into it. */
  untouched: boolean;
}

/** Claims that nothing is merged into by itself: not read yet, or taken for no claim by a person. */
const CLOSED: ReadonlySet<ClaimState> = new Set(['received', 'dismissed']);

/**
 * Which claim is merged into which, given the pairs that are the same post for certain. Only untouched claims are merged,
 * each into the first of its group; a target is never itself merged. Ids are in the order of arrival.
 */
export function planMerges(
  candidates: readonly MergeCandidate[],
  pairs: readonly { earlier: string; later: string }[],
): { claimId: string; into: string }[] {
  const claims = new Map(candidates.map((claim) => [claim.id, claim]));
  const head = new Map(candidates.map(({ id, duplicateOf }) => [id, duplicateOf ?? id]));
  const partners = new Map<string, string[]>();
  for (const { earlier, later } of pairs) {
    partners.set(earlier, [...(partners.get(earlier) ?? []), later]);
    partners.set(later, [...(partners.get(later) ?? []), earlier]);
  }
  const merges: { claimId: string; into: string }[] = [];
  for (const claim of [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!claim.untouched) continue;
    const [into] = (partners.get(claim.id) ?? [])
      .map((partner) => claims.get(head.get(partner) ?? ''))
      .filter((target) => target !== undefined && target.id !== claim.id && !CLOSED.has(target.state))
      // A later one that can move comes to this one in its own turn.
      .flatMap((target) =>
        target !== undefined && (target.id < claim.id || !target.untouched) ? target.id : [],
      )
      .sort();
    if (into === undefined) continue;
    merges.push({ claimId: claim.id, into });
    head.set(claim.id, into);
  }
  return merges;
}
