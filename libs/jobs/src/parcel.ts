/** Rows of work handed to one job of the queue: ids only, the rows themselves stay in PostgreSQL. */
export interface Parcel {
  job: string;
  rows: string[];
}
