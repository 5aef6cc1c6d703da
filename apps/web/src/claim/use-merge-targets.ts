import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type Claim, type Schemas } from '../api/client';
import { isId } from './action-asks';
import { claimQueries } from './claim-queries';

export interface MergeTarget {
  id: string;
  title: string | null;
  actor: string | null;
  postedOn: string | null;
  /** How it stands to the claim, where that is known. */
  link: Schemas['ClaimLink'] | null;
}

/** What a claim may be merged into: what was found by the words that are typed, then what it is related to. */
export function useMergeTargets(claim: Claim | null, typed: string): readonly MergeTarget[] {
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const words = isId(asked) ? '' : asked;
  const { data } = useQuery(claimQueries.found(words));
  const found = words === '' ? [] : (data?.claims ?? []);
  const related = (claim?.links ?? []).filter(({ status }) => status !== 'rejected');
  const targets: MergeTarget[] = [
    ...found.map(({ id, title, victimName, actor, postedOn }) => ({
      id,
      title: title ?? victimName,
      actor,
      postedOn,
      link: related.find(({ other }) => other.id === id) ?? null,
    })),
    ...related.map((link) => ({ ...link.other, title: link.other.title ?? link.other.victim, link })),
  ];
  return targets.filter(
    ({ id }, index) => id !== claim?.id && targets.findIndex((one) => one.id === id) === index,
  );
}
