import { v4 } from 'uuid';
import { type ExportedRecord } from '../exported-record';
import { jsonArray } from '../json-array';
import { claimObjects } from './claim.stix';
import { statementObjects } from './statement.stix';
import { ASSAY, TLP_AMBER, type StixObject } from './stix-object';

/**
 * One STIX 2.1 bundle. Ids are the same in every export, so that a receiver updates and does not pile up; all is marked
 * TLP:AMBER, because claims name victims that nobody has confirmed. Of what was written only the ids of parties are
 * remembered, about 100 bytes for each name: each party stands in the bundle once.
 */
export async function* toStixBundle(records: AsyncIterable<ExportedRecord>): AsyncGenerator<string> {
  yield `{"type":"bundle","id":"bundle--${v4()}","objects":`;
  yield* jsonArray(objectsOf(records));
  yield '}\n';
}

async function* objectsOf(records: AsyncIterable<ExportedRecord>): AsyncGenerator<StixObject> {
  const parties = new Set<string>();
  yield TLP_AMBER;
  yield ASSAY;
  for await (const record of records) {
    for (const object of record.type === 'claim' ? claimObjects(record) : statementObjects(record)) {
      if (object.type === 'identity' || object.type === 'threat-actor') {
        if (parties.has(object.id)) continue;
        parties.add(object.id);
      }
      yield object;
    }
  }
}
