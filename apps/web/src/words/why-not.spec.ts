import { whyNot } from './why-not';

type Seen = Parameters<typeof whyNot>[0];
type Status = 'suggested' | 'accepted' | 'rejected';

const me = { id: 'me', name: 'Ada', roles: ['analyst', 'reviewer'] } as Parameters<typeof whyNot>[1];
const claim = (given: Partial<Seen>): Seen => ({
  state: 'triage',
  allowedActions: [],
  victim: { name: 'Example', domain: null },
  lease: null,
  matches: [],
  acceptedBy: null,
  ...given,
});
const review = (given: Partial<Seen>, ...statuses: Status[]): Seen =>
  claim({
    state: 'in_review',
    matches: statuses.map((status) => ({ status, reviewable: true, byHand: false })) as Seen['matches'],
    ...given,
  });
const held = (personId: string): Seen['lease'] => ({ personId, heldBy: 'Somebody', expiresAt: '' });

it.each<[string, Seen, RegExp]>([
  ['not leased', claim({}), /^Take this claim/],
  ['leased to another', claim({ lease: held('another') }), /^Somebody else/],
  ['without a victim', claim({ victim: { name: null, domain: null } }), /^Name the claimed victim/],
  ['without an accepted match', review({}, 'suggested'), /^Accept a match first/],
  ['with every match rejected', review({}, 'rejected'), /^Accept a match first/],
  ['with one match unjudged', review({}, 'accepted', 'suggested'), /^Accept or reject every match/],
  ['accepted by the same person', review({ acceptedBy: 'Ada' }, 'accepted'), /second person/],
])('a claim %s says what is missing', (_which, seen, words) => {
  expect(whyNot(seen, me)).toMatch(words);
});

it.each<[string, Seen, string[]]>([
  ['the action is offered', claim({ allowedActions: ['accept'] }), ['analyst']],
  ['the action is another role’s', claim({}), ['reviewer']],
  ['a verdict may be given', review({ allowedActions: ['confirm_partially'] }, 'accepted'), ['reviewer']],
  ['the claim has ended', claim({ state: 'confirmed' }), ['analyst', 'reviewer']],
])('nothing is said where %s', (_which, seen, roles) => {
  expect(whyNot(seen, { ...me, roles } as typeof me)).toBeNull();
});
