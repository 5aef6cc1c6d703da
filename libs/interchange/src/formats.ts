import { toCsv } from './csv/csv.format';
import { type ExportedRecord } from './exported-record';
import { toJsonLines } from './jsonl/jsonl.format';
import { toMispEvents } from './misp/misp.format';
import { toStixBundle } from './stix/stix.format';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'stix', 'misp'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A format takes records, claims before statements, and gives its text piece by piece; it holds no more than one record. */
export const FORMATS: Record<
  ExportFormat,
  (records: AsyncIterable<ExportedRecord>) => AsyncIterable<string>
> = {
  jsonl: toJsonLines,
  csv: toCsv,
  stix: toStixBundle,
  misp: toMispEvents,
};
