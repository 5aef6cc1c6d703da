import { scorePair } from './score-pair';
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
    const registered = notice({ fields: { individuals: 48213 } });
    expect(scorePair(counted, registered).score).toBeGreaterThan(scorePair(counted, notice()).score);
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
});
