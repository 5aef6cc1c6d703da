import { v7 } from 'uuid';

/** A new identifier: UUID version 7, so that newer rows sort after older ones and indexes grow at their end. */
export const newId = (): string => v7();
