import { BadLine, receiveRecord, type ReceivedLine } from '#connectors';
import { Refusal } from '#database';

/** A record out of a request body, as an import line would be taken. Throws the refusal `invalid_record`. */
export function receiveBody(record: unknown): ReceivedLine {
  try {
    return receiveRecord(record);
  } catch (error) {
    if (error instanceof BadLine)
      throw new Refusal('invalid_record', `The record cannot be taken: ${error.message}.`);
    throw error;
  }
}
