import { type ClaimLink } from '../api/client';

type Told = Pick<ClaimLink, 'kind' | 'otherIsEarlier'>;

const WORDS: Readonly<Record<ClaimLink['kind'], { ofEarlier: string; ofLater: string }>> = {
  same_post: { ofEarlier: 'The same post', ofLater: 'The same post' },
  repost: { ofEarlier: 'Posts again', ofLater: 'Posted again as' },
  recycled: { ofEarlier: 'Recycles data of', ofLater: 'Data recycled in' },
  co_claim: {
    ofEarlier: 'Also claimed by another actor, earlier',
    ofLater: 'Also claimed by another actor, later',
  },
  continuation: { ofEarlier: 'Goes on from', ofLater: 'Goes on in' },
};

/** How this claim stands to the other one, before the other one's name. */
export const linkWords = ({ kind, otherIsEarlier }: Told): string =>
  otherIsEarlier ? WORDS[kind].ofEarlier : WORDS[kind].ofLater;

/** What accepting it does. */
export const acceptWords = ({ kind }: Pick<ClaimLink, 'kind'>): string =>
  kind === 'same_post' ? 'Merge into it' : 'Accept link';
