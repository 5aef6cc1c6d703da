import { evaluate } from './evaluate';
import { parseLabelledLine } from './labelled-line';
import { printReport } from './print-report';
import { reportPage } from './report-page';

const HOSTILE = '<script>alert(1)</script>';

const lines = [
  {
    type: 'claim',
    id: 'x1',
    posted_at: '2026-02-03',
    actor: 'grey heron',
    victim: { name: 'Northgate Logistics', domain: 'northgate-logistics.example' },
    text: 'We took 200 GB from Northgate Logistics. Price: $5k.',
    gold: {
      assertions: [
        { kind: 'data_volume', quote: '200 GB', value: 2e11 },
        { kind: 'access_method', quote: 'took' },
      ],
      matches: ['s1', 's2'],
      relations: [
        { assertion: 0, statement: 's1', relation: 'supports' },
        { assertion: 1, statement: 's1', relation: 'not_addressed' },
        { assertion: 0, statement: 's2', relation: 'not_addressed' },
      ],
      verdict: 'disputed',
    },
  },
  {
    type: 'statement',
    id: 's1',
    published_at: '2026-02-05',
    issuer: { name: 'Northgate Logistics', type: 'victim' },
    text: 'We can confirm that an unauthorised party accessed our network and copied about 40 GB of data.',
    gold: { stance: 'confirms' },
  },
  {
    type: 'statement',
    id: 's2',
    published_at: '2026-02-05',
    issuer: { name: 'Saint Odo Hospital', type: 'victim' },
    text: `Saint Odo Hospital had a burst water pipe. ${HOSTILE}`,
    gold: { assertions: [{ kind: 'evidence', quote: HOSTILE }] },
  },
  {
    type: 'claim',
    id: 'x2',
    posted_at: '2026-02-03',
    victim: { name: 'Brightwater Council', domain: null },
    text: 'Brightwater Council is next.',
    gold: { matches: [] },
  },
];

describe('evaluate', () => {
  const report = evaluate(lines.map((line) => parseLabelledLine(JSON.stringify(line))));

  it('counts records, and measures what is labelled only', () => {
    expect(report).toMatchObject({ claims: 2, statements: 2 });
    expect(report.stance.of).toBe(1);
    expect(report.verdict.of).toBe(1);
    expect(report.assertions.byKind.data_volume).toMatchObject({ labelled: 1, found: 1, right: 1, f1: 1 });
  });

  it('matches across the records and judges by what it matched', () => {
    expect(report.matches).toMatchObject({ labelled: 2, found: 1, right: 1 });
    expect(report.withoutStatement).toEqual({ claims: 1, wrong: 0 });
    expect(report.calibration.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(1);
    expect(report.verdict).toMatchObject({ of: 1, right: 0, words: ['partially_confirmed', 'disputed'] });
  });

  it('names the worst errors with their reasons', () => {
    expect(report.errors.match).toEqual([
      expect.objectContaining({ record: 'x1', about: 's2', wrongBy: 1, labelled: 'match', given: null }),
    ]);
    expect(report.errors.verdict).toEqual([
      expect.objectContaining({ record: 'x1', labelled: 'disputed', given: 'partially_confirmed' }),
    ]);
    expect(report.errors.verdict[0]?.why.length).toBeGreaterThan(1);
  });

  it('says why a relation was not given: no match, no assertion, or another reading', () => {
    expect(
      report.errors.relation.map(({ given, why }) => [given, why.length > 1 ? 'its reason' : why[0]]),
    ).toEqual([
      [null, 'the assertion was not read'],
      [null, 'the statement was not matched'],
      ['narrows', 'its reason'],
    ]);
  });

  it('prints every figure', () => {
    const text = printReport(report);
    expect(text).toMatch(/^2 claims, 2 statements\n/);
    expect(text).toMatch(/\n {2}data_volume +1\.000 +1\.000 +1\.000 +1 +1 +1\n/);
    expect(text).toMatch(/\nsuggested verdict: accuracy 0\.000 \(0 of 1\)/);
    expect(text).toMatch(/\n {2}disputed +1 +0\n/);
    expect(text).toMatch(/\n0\.9 to 1\.0 +\d/);
    expect(text).toMatch(/\nworst of verdict\n {2}x1: disputed is right, partially_confirmed was given \(/);
  });

  it('makes a page in which labelled text stays text', () => {
    const page = reportPage(report);
    expect(page).toContain('aria-label="Calibration');
    expect(page).toContain('disputed');
    expect(page).not.toContain(HOSTILE);
    expect(page).toContain('&#60;script&#62;');
  });
});
