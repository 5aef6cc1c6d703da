import i18next from 'i18next';
import { type AllowedAction, type Claim } from '../api/client';
import { type en } from '../i18n/en';

type Seen = Pick<Claim, 'refusedActions' | 'victim' | 'lease'>;
type Code = keyof (typeof en)['refusal'];

/**
 * Why this person cannot take the action now, and what to do about it; null where they can, or where it has no place in
 * the claim's state. The API says which rule it is; here it only gets the reader's language.
 */
export function whyNot(claim: Seen, action: AllowedAction): string | null {
  const refused = refusalOf(claim, action);
  if (refused === undefined) return null;
  return i18next.t(refused.code as Code, { ns: 'refusal', defaultValue: refused.detail });
}

/** The actions that lead on, in the order in which one asks for them. */
const LEADING: readonly AllowedAction[] = ['accept', 'confirm_partially', 'confirm', 'dispute', 'reopen'];
/** Not something that a person could still do about it: it is another one's to decide. */
const NOT_THEIRS: ReadonlySet<string> = new Set(['role_required']);

/** What stands between this person and the action that leads on from here. */
export function whatIsMissing(claim: Seen): string | null {
  const refused = LEADING.map((action) => refusalOf(claim, action)).find((one) => one !== undefined);
  return refused === undefined || NOT_THEIRS.has(refused.code) ? null : whyNot(claim, refused.action);
}

export const isNameless = ({ victim }: Pick<Claim, 'victim'>): boolean =>
  victim.name === null && victim.domain === null;

/** What the API refuses, but for a lease that is free: who accepts takes it along. A victim must be named before. */
function refusalOf(claim: Seen, action: AllowedAction): Claim['refusedActions'][number] | undefined {
  const refused = claim.refusedActions.find((one) => one.action === action);
  if (action !== 'accept' || refused?.code !== 'lease_required') return refused;
  if (isNameless(claim)) return { ...refused, code: 'victim_required' };
  return claim.lease === null ? undefined : refused;
}
