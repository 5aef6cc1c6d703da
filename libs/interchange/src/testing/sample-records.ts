import { type Assertion } from '#assertions';
import {
  type ExportedClaim,
  type ExportedMatch,
  type ExportedRecord,
  type ExportedStatement,
} from '../exported-record';

export const assertion = (part: Partial<Assertion>): Assertion => ({
  kind: 'data_volume',
  field: 'text',
  start: 8,
  end: 14,
  quote: '200 GB',
  value: 200_000_000_000,
  unit: 'byte',
  subject: null,
  comparator: '>=',
  negated: false,
  producedBy: 'volume.number-unit',
  ...part,
});

export const match = (part: Partial<ExportedMatch> = {}): ExportedMatch => ({
  uuid: '0192a000-0000-7000-8000-000000000003',
  statement: {
    id: 's1',
    uuid: '0192a000-0000-7000-8000-000000000002',
    issuer: 'Northgate Logistics',
    stance: 'acknowledges',
    title: 'Notice to our customers',
    url: 'https://northgate.example/notice',
    publishedOn: '2026-02-05',
  },
  score: 0.97,
  status: 'accepted',
  linkedByHand: false,
  evidence: [{ feature: 'same_name', score: 1, weight: 1.7, why: 'both name Northgate Logistics' }],
  relations: [
    {
      assertion: 0,
      relation: 'narrows',
      statementQuote: { field: 'text', start: 0, end: 10, text: 'about 40 GB' },
      reason: '40 GB is less than 200 GB',
    },
  ],
  createdAt: '2026-02-05T10:00:00.000Z',
  decidedAt: '2026-02-06T10:00:00.000Z',
  ...part,
});

export const claim = (part: Partial<ExportedClaim> = {}): ExportedClaim => ({
  type: 'claim',
  id: 'x1',
  uuid: '0192a000-0000-7000-8000-000000000001',
  state: 'in_review',
  duplicateOf: null,
  title: 'Northgate Logistics',
  text: 'We took 200 GB.',
  postedOn: '2026-02-03',
  source: {
    name: 'Grey Heron blog',
    kind: 'leak_site',
    record: { confirmed: 0, partiallyConfirmed: 0, disputed: 0, unsubstantiated: 0 },
  },
  actor: 'Grey Heron',
  victim: { name: 'Northgate Logistics', domain: 'northgate.example' },
  sightings: [
    {
      url: 'http://greyheron.example/northgate',
      relay: null,
      discoveredAt: null,
      capturedAt: '2026-02-03T09:00:00.000Z',
    },
  ],
  assertions: [assertion({})],
  matches: [match()],
  suggestedVerdict: 'partially_confirmed',
  suggestedReasons: ['2026-02-05: Northgate Logistics acknowledges an incident'],
  verdict: null,
  createdAt: '2026-02-03T09:00:00.000Z',
  updatedAt: '2026-02-05T11:00:00.000Z',
  ...part,
});

/** A claim of which nothing is known but its title. */
export const bareClaim = (): ExportedClaim =>
  claim({
    id: 'x2',
    uuid: '0192a000-0000-7000-8000-000000000004',
    state: 'received',
    text: null,
    postedOn: null,
    actor: null,
    victim: null,
    sightings: [],
    assertions: [],
    matches: [],
    suggestedVerdict: null,
    suggestedReasons: [],
  });

export const confirmedClaim = (part: Partial<ExportedClaim> = {}): ExportedClaim =>
  claim({
    state: 'partially_confirmed',
    verdict: {
      verdict: 'partially_confirmed',
      reason: 'Less data than claimed.',
      citedSource: null,
      decidedAt: '2026-02-07T08:00:00.000Z',
    },
    ...part,
  });

export const statement = (part: Partial<ExportedStatement> = {}): ExportedStatement => ({
  type: 'statement',
  id: 's1',
  uuid: '0192a000-0000-7000-8000-000000000002',
  title: 'Notice to our customers',
  text: 'Intruders copied about 40 GB.',
  publishedOn: '2026-02-05',
  issuer: { name: 'Northgate Logistics', type: 'victim' },
  channel: 'direct',
  subject: null,
  fields: {},
  url: 'https://northgate.example/notice',
  corrects: null,
  stance: 'acknowledges',
  assertions: [],
  createdAt: '2026-02-05T09:30:00.000Z',
  ...part,
});

/** The whole text that a format makes of these records. */
export async function textOf(
  format: (records: AsyncIterable<ExportedRecord>) => AsyncIterable<string>,
  records: readonly ExportedRecord[],
): Promise<string> {
  let text = '';
  for await (const piece of format(streamOf(records))) text += piece;
  return text;
}

async function* streamOf(records: readonly ExportedRecord[]): AsyncGenerator<ExportedRecord> {
  for (const record of records) yield await Promise.resolve(record);
}
