/** A pair at or over this score is kept as a suggestion, so that it can be shown and can rise with better evidence. */
export const SUGGEST_THRESHOLD = 0.2;

/** A pair at or over this score brings a claim before a reviewer and stands in the export. */
export const REVIEW_THRESHOLD = 0.6;
