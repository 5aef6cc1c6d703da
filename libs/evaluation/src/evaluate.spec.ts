import { evaluate } from './evaluate';
import { parseLabelledLine } from './labelled-line';
import { printReport } from './print-report';

const lines = [
  {
    type: 'claim',
    id: 'x1',
    posted_at: '2026-02-03',
    actor: 'grey heron',
    victim: { name: 'Northgate Logistics', domain: 'northgate-logistics.example' },
    text: 'We took 200 GB from Northgate Logistics.',
    gold: {
      assertions: [{ kind: 'data_volume', quote: '200 GB', value: 2e11 }],
      matches: ['s1'],
      verdict: 'partially_confirmed',
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
    text: 'Saint Odo Hospital had a burst water pipe.',
  },
];

describe('evaluate', () => {
  const report = evaluate(lines.map((line) => parseLabelledLine(JSON.stringify(line))));

  it('counts records, and measures what is labelled only', () => {
    expect(report).toMatchObject({ claims: 1, statements: 2 });
    expect(report.stance.of).toBe(1);
    expect(report.verdict.of).toBe(1);
    expect(report.assertions.byKind.data_volume).toMatchObject({ labelled: 1, found: 1, right: 1, f1: 1 });
  });

  it('matches across the records and judges by what it matched', () => {
    expect(report.matches).toMatchObject({ labelled: 1, found: 1, right: 1 });
    expect(report.verdict.right).toBe(1);
    expect(report.calibration.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(1);
  });

  it('prints every figure', () => {
    const text = printReport(report);
    expect(text).toMatch(/^1 claims, 2 statements\n/);
    expect(text).toMatch(/\n {2}data_volume +1\.000 +1\.000 +1\.000 +1 +1 +1\n/);
    expect(text).toMatch(/\nsuggested verdict +1\.000 +1 +1\n/);
    expect(text).toMatch(/\n0\.9 to 1\.0 +\d/);
  });
});
