/**
 * A real, publicly reported incident as demo data: what the actor claimed, what official sources said, and
 * what the demo people decided.
 *
 * Every text is written by this project from public knowledge of the incident. None is a quotation of an actor
 * or of an issuer, and none may be used as one. No private individual, contact address or leaked record occurs.
 */
export interface SeedIncident {
  /** Kebab-case and unique; the prefix of every id below it. */
  key: string;
  /** One line for the reader of this data; never imported. */
  about: string;
  /** Empty where an official source spoke and no actor did in public. */
  claims: readonly SeedClaim[];
  statements: readonly SeedStatement[];
  /** In order. A claim without a step stays in triage. */
  outcome: readonly SeedStep[];
}

export type SeedSourceKind = 'forum' | 'leak_site' | 'telegram' | 'x' | 'paste' | 'tracker' | 'other';

/** The public import line of a claim without its `type`. */
export interface SeedClaim {
  id: string;
  /** ISO date; the day is null where public reports disagree. */
  posted_at: string | null;
  source: { name: string; kind: SeedSourceKind };
  /** Null where nobody signed the post. */
  actor: string | null;
  title: string;
  text: string;
  victim?: { name?: string; domain?: string };
}

/** The public import line of an official statement without its `type`. */
export interface SeedStatement {
  id: string;
  published_at: string;
  issuer: {
    name: string;
    type: 'victim' | 'regulator' | 'cert' | 'law_enforcement' | 'supplier' | 'court' | 'press';
  };
  channel: 'direct' | 'press_quote' | 'filing' | 'notice' | 'social';
  title: string;
  text: string;
  subject?: { name: string; domain?: string; country?: string };
  fields?: { individuals?: number; breach_type?: string; incident_date?: string };
  /** The issuer's or the register's site, not the page: pages move, and the text is not theirs word for word. */
  url?: string | null;
}

/** What the demo people do with one claim; the seeding itself links the statements that a decision needs. */
export interface SeedStep {
  claim: string;
  action: 'accept' | 'dismiss' | 'confirm' | 'confirm_partially' | 'dispute' | 'defer' | 'merge';
  /** Always given for dismiss, dispute and defer, which the workflow refuses without one. */
  reason?: string;
  /** The claim that this one repeats; merge only. */
  into?: string;
}
