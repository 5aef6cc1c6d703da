/** How claims of one actor, or of one source, turned out by Assay's own verdicts. */
export interface TrackRecord {
  confirmed: number;
  partiallyConfirmed: number;
  disputed: number;
  /** No statement was found: a dated finding, which speaks neither for nor against. */
  unsubstantiated: number;
}

/** Claims about which an official source settled something. */
export const settled = ({ confirmed, partiallyConfirmed, disputed }: TrackRecord): number =>
  confirmed + partiallyConfirmed + disputed;

/** Claims that were true at least in part. */
export const borneOut = ({ confirmed, partiallyConfirmed }: TrackRecord): number =>
  confirmed + partiallyConfirmed;

/** The columns of `actors` and `sources` that hold a record, as one JSON object; `row` is the table's alias. */
export const trackRecordOf = (row: string): string =>
  `json_build_object('confirmed', ${row}.confirmed, 'partiallyConfirmed', ${row}.partially_confirmed, 'disputed', ${row}.disputed, 'unsubstantiated', ${row}.unsubstantiated)`;
