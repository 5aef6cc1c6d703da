import { type SeedIncident, type SeedSourceKind, type SeedStep } from './incident';
import { SEED_INCIDENTS } from './index';
import { INVENTED_POSTS } from './invented-posts';

const claims = SEED_INCIDENTS.flatMap((incident) => incident.claims);
const statements = SEED_INCIDENTS.flatMap((incident) => incident.statements);
const steps = SEED_INCIDENTS.flatMap((incident) => incident.outcome);
const lines = [...claims, ...statements];

const ENDS: Record<Exclude<SeedStep['action'], 'accept'>, string> = {
  dismiss: 'dismissed',
  merge: 'duplicate',
  defer: 'watching',
  confirm: 'confirmed',
  confirm_partially: 'partially_confirmed',
  dispute: 'disputed',
};

/** Posted before this, and watched without a statement: the watch window of any sane setting has ended. */
const LONG_AGO = '2026-03-01';

/** Where the steps leave each claim, once windows that ended long ago have expired. */
function statesOf({ claims: posted, statements: official, outcome }: SeedIncident): string[] {
  return posted.map(({ id, posted_at }) => {
    const last = outcome.filter(({ claim }) => claim === id).at(-1);
    if (last === undefined) return 'triage';
    if (last.action !== 'accept') return ENDS[last.action];
    if (official.length > 0) return 'in_review';
    return posted_at !== null && posted_at < LONG_AGO ? 'unsubstantiated' : 'watching';
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the demo incidents', () => {
  it('are at least 44 real ones, from 2020 to 2026', () => {
    expect(SEED_INCIDENTS.length - INVENTED_POSTS.length).toBeGreaterThanOrEqual(44);
    const years = new Set(
      lines.map((line) => ('posted_at' in line ? line.posted_at : line.published_at)?.slice(0, 4)),
    );
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2025', '2026'])
      expect(years).toContain(year);
  });

  it('have unique kebab-case keys, and ids that name them', () => {
    const keys = SEED_INCIDENTS.map(({ key }) => key);
    expect(repeated(keys)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
    expect(repeated(lines.map(({ id }) => id))).toEqual([]);
    const misnamed = SEED_INCIDENTS.flatMap(({ key, claims: posted, statements: official }) => [
      ...posted.filter(({ id }) => !new RegExp(`^demo-${key}-c\\d$`).test(id)),
      ...official.filter(({ id }) => !new RegExp(`^demo-${key}-s\\d$`).test(id)),
    ]);
    expect(misnamed).toEqual([]);
  });

  it('have valid dates, none before 2020', () => {
    const dates = [...claims.map((claim) => claim.posted_at), ...statements.map((one) => one.published_at)];
    const wrong = dates.filter((date) => {
      if (date === null) return false;
      const day = new Date(`${date}T00:00:00Z`);
      return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date || date < '2020-01-01';
    });
    expect(wrong).toEqual([]);
    const incidentDates = statements.flatMap(({ fields }) => fields?.incident_date ?? []);
    expect(incidentDates.filter((date) => !/^20\d\d(-\d\d){1,2}$/.test(date))).toEqual([]);
  });

  it('come from every kind of source, and from short leak-site posts too', () => {
    const kinds: SeedSourceKind[] = ['forum', 'leak_site', 'telegram', 'x', 'paste', 'tracker', 'other'];
    for (const kind of kinds) expect(claims.some(({ source }) => source.kind === kind)).toBe(true);
    const bare = claims.filter(
      ({ source, title }) => source.kind === 'leak_site' && /^\S+\.[a-z]{2,}$/i.test(title),
    );
    expect(bare.length).toBeGreaterThanOrEqual(5);
  });

  it.each(
    SEED_INCIDENTS.filter(({ outcome }) => outcome.length > 0).map(
      (incident) => [incident.key, incident] as const,
    ),
  )('%s: steps that the workflow can take', (_key, { claims: posted, statements: official, outcome }) => {
    const accepted = new Set<string>();
    for (const { claim, action, reason, into } of outcome) {
      const post = posted.find(({ id }) => id === claim);
      expect(post).toBeDefined();
      if (action === 'accept') {
        expect(post?.victim).toBeDefined();
        accepted.add(claim);
      }
      if (!['accept', 'merge'].includes(action)) expect(reason).toBeTruthy();
      if (['confirm', 'confirm_partially', 'dispute', 'defer'].includes(action)) {
        expect(accepted).toContain(claim);
        expect(official.length).toBeGreaterThan(0);
      }
      expect(into !== undefined).toBe(action === 'merge');
      if (into !== undefined) expect(posted.some(({ id }) => id === into && id !== claim)).toBe(true);
    }
  });

  it('leave several claims in every state', () => {
    const counts: Record<string, number> = {};
    for (const state of SEED_INCIDENTS.flatMap(statesOf)) counts[state] = (counts[state] ?? 0) + 1;
    for (const state of [
      ...['triage', 'watching', 'in_review', 'confirmed', 'partially_confirmed'],
      ...['disputed', 'dismissed', 'duplicate', 'unsubstantiated'],
    ])
      expect([state, (counts[state] ?? 0) >= 3]).toEqual([state, true]);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('hold no contact data and no way to leaked data', () => {
    const everything = JSON.stringify(SEED_INCIDENTS);
    expect(everything).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
    expect(everything).not.toMatch(/\.onion\b/i);
    expect(everything).not.toMatch(/\+\d[\d ().-]{7,}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\btel[.:]/i);
    const addresses = everything.match(/https?:\/\/[^\s"]+/g) ?? [];
    expect(addresses.sort()).toEqual(statements.flatMap(({ url }) => url ?? []).sort());
    expect(addresses.filter((url) => !/^https:\/\/[^/]+\/([a-z]+\/?)?$/.test(url))).toEqual([]);
  });
});
