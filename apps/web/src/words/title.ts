import { type Claim } from '../api/client';

/** What a claim goes by: whom it names, or what it is headed. */
export const titleOf = ({ victim, title }: Pick<Claim, 'victim' | 'title'>): string =>
  victim.name ?? victim.domain ?? title ?? 'Claim without a victim';
