import { type ExportedRecord } from '../exported-record';
import { jsonArray } from '../json-array';
import { mispEvent } from './misp-event';

/** One JSON array of `{ "Event": … }`, an event a claim; statements stand in the events of their claims. */
export async function* toMispEvents(records: AsyncIterable<ExportedRecord>): AsyncGenerator<string> {
  yield* jsonArray(eventsOf(records));
  yield '\n';
}

async function* eventsOf(records: AsyncIterable<ExportedRecord>): AsyncGenerator<unknown> {
  for await (const record of records) {
    // Claims come before statements: the first statement is the end.
    if (record.type === 'statement') return;
    yield { Event: mispEvent(record) };
  }
}
