import { extractAssertions } from '#assertions';
import { faceOf, type ClaimFace } from './claim-face';
import { relateClaims } from './relate-claims';

let count = 0;
interface Post {
  title?: string;
  text?: string;
  actor?: string | null;
  day?: string | null;
  victim?: string | null;
  domain?: string;
  url?: string;
}

function face({
  title,
  text,
  actor = 'nightcrew',
  day = '2026-03-01',
  victim = 'Brackwater Steel',
  domain,
  url,
}: Post): ClaimFace {
  const named = victim === null && domain === undefined ? null : { name: victim, domain: domain ?? null };
  const base = { title: title ?? victim ?? null, text: text ?? null, actor, victim: named };
  const assertions = extractAssertions({ ...base, role: 'claim', date: day, issuer: null });
  return faceOf({
    ...base,
    id: `claim-${++count}`,
    postedAt: day,
    assertions,
    url: url ?? null,
    discoveredAt: null,
  });
}

const related = (a: Post, b: Post) => {
  const [one, two] = [face(a), face(b)];
  const forth = relateClaims(one, two);
  expect(relateClaims(two, one)).toEqual(forth);
  return forth;
};

const TEXT =
  'The rolling mill in Northford makes beams for bridges. We were inside its network for nine days and hold 340 GB: drawings, ' +
  'contracts with suppliers, payroll of the last six years and mail of the whole board. The management had time to talk and chose silence.';

describe('one post through two relays', () => {
  it('is certain where the same actor says the same of the same victim within days', () => {
    expect(
      related({ text: TEXT }, { text: TEXT.toUpperCase().replaceAll(',', ' ,'), day: '2026-03-03' }),
    ).toMatchObject({
      kind: 'same_post',
      certain: true,
      reasons: ['the same words', expect.stringContaining('same name'), '2 days apart', 'by the same actor'],
    });
    expect(related({}, {})).toMatchObject({ kind: 'same_post', certain: true });
    const unnamed = { actor: null, text: TEXT };
    expect(related(unnamed, unnamed)).toMatchObject({ kind: 'same_post', certain: true });
    expect(related({ actor: null }, { actor: null })?.certain).not.toBe(true);
  });

  it.each<[string, Post]>([
    ['a date is missing', { text: TEXT, day: null }],
    ['only the year is known', { text: TEXT, day: '2026' }],
    ['a word is another one', { text: TEXT.replace('bridges', 'towers') }],
    ['the relay cut it', { text: TEXT.slice(0, 150) }],
    ['a relay knows the name alone', {}],
    ['an actor is not named', { text: TEXT, actor: null }],
    ['the actor may be another', { text: TEXT, actor: 'nightcrew2' }],
    ['it stands longer apart', { text: TEXT, day: '2026-03-06' }],
  ])('is likely, and for a person to say, where %s', (_why, other) => {
    expect(related({ text: TEXT }, other)).toMatchObject({ kind: 'same_post', certain: false });
  });

  it('is known by its address, not by that of the site', () => {
    const [one, two] = [
      'We sell access.',
      'Everything of this mill is on sale now for who pays the most of all.',
    ];
    const at = (url: string) =>
      related(
        { text: one, victim: null, title: 'x', url },
        { text: two, victim: null, title: 'y', url: `${url}#top` },
      );
    expect(at('http://leaks.example/post/17')).toMatchObject({ kind: 'same_post', certain: false });
    expect(at('http://leaks.example/')).toBeNull();
  });

  it('is never certain for two firms of one name', () => {
    expect(
      related({ text: TEXT, domain: 'brackwater.com' }, { text: TEXT, domain: 'brackwatersteel.pl' })
        ?.certain,
    ).not.toBe(true);
  });
});

describe('what comes after an earlier claim', () => {
  it('is a repost where the same actor uses the same words later', () => {
    expect(related({ text: TEXT }, { text: TEXT, day: '2026-06-20' })).toMatchObject({
      kind: 'repost',
      certain: false,
    });
  });

  it('is recycled where the figures come back long after, or the post says that its data is old', () => {
    const sale = 'Selling the customer base: 1,482,311 customers, 60 GB.';
    expect(
      related(
        { text: sale, day: '2024-01-10' },
        { text: 'Fresh! 1,482,311 customers for sale', actor: 'datamart', day: '2026-02-01' },
      ),
    ).toMatchObject({
      kind: 'recycled',
    });
    expect(
      related(
        { text: sale, day: '2024-01-10' },
        { text: '1,482,311 customers, best price', day: '2026-02-01' },
      ),
    ).toMatchObject({ kind: 'recycled' });
  });

  it('is a co-claim where another actor claims the victim within weeks', () => {
    expect(
      related({ text: TEXT }, { text: 'Hacked. 340 GB of data.', actor: 'pale horse', day: '2026-03-20' }),
    ).toMatchObject({
      kind: 'co_claim',
      reasons: expect.arrayContaining(['the same figures', 'by two actors']),
    });
    expect(related({ text: TEXT }, { actor: 'pale horse', day: '2026-03-20' })).toMatchObject({
      kind: 'co_claim',
    });
    expect(related({ text: TEXT }, { actor: 'pale horse', day: '2026-09-20' })).toBeNull();
  });

  it.each([
    'Brackwater Steel part 2',
    '[UPDATED] Brackwater Steel',
    'Brackwater Steel 2',
    'Brackwater Steel - full leak',
    'Brackwater Steel (вторая часть)',
    'Brackwater Steel: all data published',
  ])('is a continuation where it says so: %s', (title) => {
    expect(related({ text: TEXT }, { title, text: TEXT, day: '2026-03-09' })).toMatchObject({
      kind: 'continuation',
      certain: false,
    });
  });

  it('goes in the order of its parts where both came on one day', () => {
    const [two, one] = [
      face({ title: 'Brackwater Steel part 2' }),
      face({ title: 'Brackwater Steel part 1' }),
    ];
    expect(relateClaims(two, one)).toMatchObject({ kind: 'continuation', earlier: one.id, later: two.id });
  });
});

describe('claims that have nothing to do with each other', () => {
  it.each<[string, Post, Post]>([
    [
      'other victims in the words that a group uses for all',
      { text: TEXT },
      { text: TEXT, victim: 'Larkspurne Hotels' },
    ],
    [
      'victims told apart by a number',
      { victim: 'Workshop 1 of Northford' },
      { victim: 'Workshop 10 of Northford' },
    ],
    [
      'the victim hit twice, years apart',
      { text: TEXT },
      { text: 'Encrypted again. 12 TB.', day: '2029-01-01' },
    ],
    [
      'data of two years',
      { title: 'Forumland (2019 breach)', victim: 'Forumland' },
      { title: 'Forumland (2021 breach)', victim: 'Forumland' },
    ],
    [
      'two victims in a form that a group fills in',
      {
        title: 'Tarvesta Foods',
        victim: 'Tarvesta Foods',
        text: 'Victim: Meridian. Encrypted: yes. Exfiltrated: yes. Country: none.',
      },
      {
        title: 'Obrinex Labs',
        victim: 'Obrinex Labs',
        text: 'Victim: Meridian. Encrypted: yes. Exfiltrated: yes. Country: none.',
      },
    ],
    [
      'no victim on either side, and few words',
      { title: 'Access for sale', victim: null },
      { title: 'Database for sale', victim: null },
    ],
  ])('%s', (_why, a, b) => {
    expect(related(a, b)).toBeNull();
  });
});
