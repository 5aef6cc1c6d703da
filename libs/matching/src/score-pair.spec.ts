import { scorePair, scoreTogether } from './score-pair';
import { assertionOf, claimOf, statementOf } from './testing/sample-records';
import { REVIEW_THRESHOLD, SUGGEST_THRESHOLD } from './thresholds';

const listing = claimOf({ title: 'Quillfeather Logistics', postedAt: '2025-03-10' });
const notice = (parts: Parameters<typeof statementOf>[0] = {}) =>
  statementOf({
    subject: { name: 'Quillfeather Logistics, Inc.', domain: null, country: null },
    issuer: { name: 'State register', type: 'regulator' },
    channel: 'notice',
    ...parts,
  });
const features = (claim: typeof listing, statement: ReturnType<typeof notice>) =>
  scorePair(claim, statement).evidence.map(({ feature }) => feature);

describe('scorePair', () => {
  it('puts the same victim in the same weeks before a reviewer', () => {
    expect(scorePair(listing, notice()).score).toBeGreaterThan(REVIEW_THRESHOLD);
  });

  it('keeps another organisation of the same kind out, however near the date', () => {
    const other = notice({ subject: { name: 'Thornbury Logistics', domain: null, country: null } });
    expect(scorePair(listing, other).score).toBeLessThan(SUGGEST_THRESHOLD);
    expect(features(listing, other)).toContain('other_party');
    expect(features(listing, other)).not.toContain('near');
  });

  it('takes years between the two, or an incident after the claim, for another incident', () => {
    expect(scorePair(listing, notice({ publishedAt: '2021-02-01' })).score).toBeLessThan(REVIEW_THRESHOLD);
    const later = notice({ publishedAt: '2025-11-01', fields: { incident_date: '2025-09-01' } });
    expect(scorePair(listing, later).score).toBeLessThan(REVIEW_THRESHOLD);
    expect(features(listing, later)).toContain('incident_after_claim');
  });

  it('never lets a date alone throw a pair of one name away', () => {
    expect(scorePair(listing, notice({ publishedAt: '2025-12-10' })).score).toBeGreaterThan(
      SUGGEST_THRESHOLD,
    );
  });

  it('counts an agreeing figure as strong evidence', () => {
    const counted = claimOf({
      ...listing,
      assertions: [assertionOf('record_count', '48,213 customers', { value: 48213 })],
    });
    const late = { publishedAt: '2025-11-10' };
    const registered = notice({ ...late, fields: { individuals: 48213 } });
    expect(scorePair(counted, registered).score).toBeGreaterThan(scorePair(counted, notice(late)).score);
  });

  it('doubts a register row about paper, and a name that many firms go by', () => {
    expect(scorePair(listing, notice({ fields: { breach_type: 'Theft' } })).score).toBeLessThan(
      scorePair(listing, notice()).score,
    );
    const common = claimOf({ title: 'Precision' });
    expect(
      features(common, notice({ subject: { name: 'Precision, Inc.', domain: null, country: null } })),
    ).toContain('vague_name');
  });

  it('doubts a namesake in another country, and what was reported before leak sites were', () => {
    const nordic = claimOf({ ...listing, text: 'Quillfeather Logistics is a leading Nordic carrier.' });
    const american = notice({
      subject: { name: 'Quillfeather Logistics, Inc.', domain: null, country: 'US' },
    });
    expect(features(nordic, american)).toContain('other_country');
    expect(
      features(
        nordic,
        notice({ subject: { name: 'Quillfeather Logistics AB', domain: null, country: 'SE' } }),
      ),
    ).not.toContain('other_country');
    const undated = claimOf({ ...listing, postedAt: null, actor: 'Tin Whistle' });
    expect(features(undated, notice({ publishedAt: '2016-05-04' }))).toContain('before_leak_sites');
  });

  it('says in words what every feature found', () => {
    const { evidence } = scorePair(listing, notice());
    expect(evidence.length).toBeGreaterThan(0);
    for (const { why, score, weight } of evidence) {
      expect(why).not.toBe('');
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(weight).not.toBe(0);
    }
  });

  it('finds the claimed victim in a text that another body issued', () => {
    const supplier = statementOf({
      issuer: { name: 'Screening Office', type: 'victim' },
      text: 'At our laboratory, Quillfeather Logistics, data was stolen.',
    });
    expect(features(listing, supplier)).toContain('victim_in_text');
  });

  it('doubts that one gang’s listing is what the statement says of another gang', () => {
    const listed = claimOf({ ...listing, actor: 'Akira', postedAt: null });
    const named = notice({ text: 'The Qilin ransomware group claimed the attack.' });
    expect(features(listed, named)).toContain('other_actor_named');
    expect(features(listed, notice({ text: 'The Akira ransomware group claimed it.' }))).toContain(
      'actor_named',
    );
  });

  it('doubts an undated listing by a gang that was gone before the incident', () => {
    const listed = claimOf({ ...listing, actor: 'REvil', postedAt: null });
    const incident = (day: string) => notice({ publishedAt: '2025-03-12', fields: { incident_date: day } });
    expect(features(listed, incident('2024-11-01'))).toContain('not_in_actors_days');
    expect(features(listed, incident('2021-03-01'))).not.toContain('not_in_actors_days');
  });
});

describe('scoreTogether', () => {
  const first = claimOf({ ...listing, id: 'x1', actor: 'Akira', postedAt: '2025-03-10' });
  const second = claimOf({ ...listing, id: 'x2', actor: 'Qilin', postedAt: '2025-04-20' });
  const answer = notice({
    publishedAt: '2025-04-21',
    issuer: { name: null, type: 'victim' },
    channel: 'press_quote',
  });
  const scores = (claims: (typeof first)[]) =>
    new Map(
      scoreTogether(claims.map((claim) => ({ claim, statement: answer }))).map((one) => [one.claim.id, one]),
    );

  it('gives a statement to the claim that it fits better, and says which one that is', () => {
    const both = scores([first, second]);
    expect(both.get('x2')?.score).toBeGreaterThan(REVIEW_THRESHOLD);
    expect(both.get('x1')?.score).toBeLessThan(REVIEW_THRESHOLD);
    expect(both.get('x1')?.evidence.find(({ feature }) => feature === 'better_rival')?.why).toContain(
      'Qilin',
    );
  });

  it('does not depend on the order, and says what the two would score alone', () => {
    expect(scores([second, first])).toEqual(scores([first, second]));
    expect(scores([first, second]).get('x1')?.alone).toBe(scorePair(first, answer).score);
    expect(scores([first]).get('x1')?.score).toBe(scorePair(first, answer).score);
  });

  it('takes two posts of one actor in the same weeks for one story', () => {
    const again = claimOf({ ...second, actor: 'Akira' });
    expect(scores([first, again]).get('x1')?.score).toBe(scorePair(first, answer).score);
  });
});
