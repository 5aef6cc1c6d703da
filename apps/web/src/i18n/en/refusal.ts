/** Why an action is not possible now, by the API's code. */
export default {
  role_required: 'This is for another role to do.',
  victim_required: 'Name the claimed victim first: without one no statement can be matched.',
  lease_required: 'Take the claim first: it is not leased to you, or your lease has ended.',
  open_matches: 'Reject every match first, or defer the claim.',
  accepted_match_required: 'Accept a match first: a verdict rests on an official statement.',
  unjudged_matches: 'Accept or reject every match first: a verdict passes over none of them.',
  not_supported: 'No material assertion is supported, or one is contradicted: confirm partially, or dispute.',
  four_eyes: 'You accepted this claim: a second person must decide it.',
  verdict_given: 'You gave your verdict: another reviewer decides next, without seeing it.',
  not_undoable:
    'There is no decision of yours that can still be taken back: time has passed, or the claim moved on.',
};
