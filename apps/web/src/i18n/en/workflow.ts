/** The field's standard terms for states, verdicts, relations, stances and kinds. */
export default {
  state: {
    received: 'Received',
    triage: 'Triage',
    watching: 'Watching',
    in_review: 'In review',
    confirmed: 'Confirmed',
    partially_confirmed: 'Partially confirmed',
    disputed: 'Disputed',
    unsubstantiated: 'Unsubstantiated',
    dismissed: 'Dismissed',
    duplicate: 'Duplicate',
  },
  relation: {
    supports: 'supports',
    narrows: 'narrows',
    contradicts: 'contradicts',
    not_addressed: 'not addressed',
  },
  stance: {
    confirms: 'Confirms',
    acknowledges: 'Acknowledges',
    investigating: 'Investigating',
    denies: 'Denies',
    no_comment: 'No comment',
  },
  match: {
    suggested: 'suggested',
    accepted: 'accepted',
    rejected: 'rejected',
  },
  nothingYet: 'Nothing found yet',
};
