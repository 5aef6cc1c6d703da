import { extractAssertions, type Assertion, type SourceText } from '#assertions';
import { claimKeys, statementKeys, type ClaimRecord, type StatementRecord } from '#matching';
import { seededRandom } from '../chaos/seeded-random';
import { pick, zipf, type Random } from './draw';
import { inventOrganisations, type InventedOrganisation } from './organisation-names';
import { day, listingTitle, noticeText, postText } from './posts';

/** A text with what the extractor reads in it: texts are shared by many records, so that a million are made quickly. */
export interface PooledText {
  text: string;
  assertions: Assertion[];
  keys: bigint[];
}

export interface InventedClaim {
  title: string;
  victim: InventedOrganisation;
  victimIndex: number;
  /** Index into `posts`. */
  post: number;
  actor: number;
  source: number;
  state: string;
  day: string;
  keys: bigint[];
}

export interface InventedStatement {
  about: InventedOrganisation;
  /** Index into `notices`. */
  notice: number;
  day: string;
  keys: bigint[];
}

const POOL = 400;
export const ACTORS = 300;
export const SOURCES = 150;
const MAX_KEYS = 40;
/** Where claims stand in an installation that has run for years, in per cent. */
const STATES: readonly [state: string, share: number][] = [
  ['triage', 8],
  ['watching', 40],
  ['in_review', 3],
  ['unsubstantiated', 28],
  ['confirmed', 6],
  ['partially_confirmed', 4],
  ['disputed', 3],
  ['dismissed', 8],
];

const NOWHERE = { title: null, date: null, actor: null, victim: null, issuer: null } as const;

/** Organisations, what is claimed about them and what was said officially: the same for one seed and size. */
export class InventedWorld {
  readonly organisations: InventedOrganisation[] = [];
  readonly posts: PooledText[];
  readonly notices: PooledText[];
  private readonly random: Random;

  constructor(
    readonly size: number,
    seed = 1,
  ) {
    this.random = seededRandom(seed);
    const names = inventOrganisations(this.random);
    for (let index = 0; index < size; index++) this.organisations.push(names.next().value);
    const pool = (make: () => string, role: SourceText['role']) =>
      Array.from({ length: POOL }, () => pooled(make(), role));
    this.posts = pool(() => postText(this.random), 'claim');
    this.notices = pool(() => noticeText('the organisation', this.random), 'statement');
  }

  *claims(): Generator<InventedClaim> {
    for (let index = 0; index < this.size; index++) {
      const { random } = this;
      // Some are hit again and again, most once.
      const victimIndex =
        random() < 0.1 ? zipf(this.size, random) : Math.floor(random() * this.organisations.length);
      const victim = this.organisations[victimIndex] as InventedOrganisation;
      const title = listingTitle(victim, random);
      const post = Math.floor(random() * POOL);
      const own = claimKeys(claimRecord(title, victim));
      yield {
        title,
        victim,
        victimIndex,
        post,
        actor: zipf(ACTORS, random),
        source: zipf(SOURCES, random),
        state: this.state(),
        day: day(random),
        keys: distinct(own, this.posts[post]?.keys ?? []),
      };
    }
  }

  /** One statement for each organisation. */
  *statements(): Generator<InventedStatement> {
    for (const about of this.organisations) {
      const notice = Math.floor(this.random() * POOL);
      const own = statementKeys(statementRecord(about));
      yield { about, notice, day: day(this.random), keys: distinct(own, this.notices[notice]?.keys ?? []) };
    }
  }

  /** Some organisation, the same row of them for one seed. */
  any(random: Random): { organisation: InventedOrganisation; index: number } {
    const index = Math.floor(random() * this.organisations.length);
    return { organisation: pick(this.organisations.slice(index, index + 1), random), index };
  }

  private state(): string {
    let at = this.random() * 100;
    return STATES.find(([, share]) => (at -= share) < 0)?.[0] ?? 'watching';
  }
}

function pooled(text: string, role: SourceText['role']): PooledText {
  const assertions = extractAssertions({ role, text, ...NOWHERE });
  const keys =
    role === 'claim'
      ? claimKeys({ id: '', text, postedAt: null, assertions, title: '', actor: null, victim: null })
      : statementKeys({ ...statementRecord(null), text, assertions });
  return { text, assertions, keys };
}

export const claimRecord = (title: string, victim: InventedOrganisation | null): ClaimRecord => ({
  id: '',
  title,
  text: null,
  postedAt: null,
  actor: null,
  victim: victim === null ? null : { name: victim.name, domain: victim.domain },
  assertions: [],
});

export const statementRecord = (about: InventedOrganisation | null): StatementRecord => ({
  id: '',
  title: null,
  text: null,
  publishedAt: null,
  issuer: { name: about?.name ?? null, type: about === null ? null : 'victim' },
  channel: 'notice',
  subject: about === null ? null : { name: about.name, domain: about.domain, country: about.country },
  fields: {},
  stance: 'acknowledges',
  assertions: [],
});

const distinct = (own: readonly bigint[], more: readonly bigint[]): bigint[] =>
  [...new Set([...own, ...more])].slice(0, MAX_KEYS);
