/**
 * Scores are shares of pairs that are right, so a threshold says how many wrong ones somebody has to look at. Chosen on
 * the cross-validated scores of the labelled pairs (docs/adr/0008-fitted-weights-and-rival-claims.md).
 */

/**
 * A pair at or over this score is kept as a suggestion, so that it can be shown and can rise with better evidence. Of
 * the pairs below it one in ninety is right.
 */
export const SUGGEST_THRESHOLD = 0.2;

/**
 * A pair at or over this score brings a claim before a reviewer and stands in the export. Lower, most of what is gained
 * is another incident of the same victim; higher, right pairs are lost faster than wrong ones.
 */
export const REVIEW_THRESHOLD = 0.6;
