import { type SeedIncident } from './incident';

/**
 * Posts against organisations that do not exist, under names reserved for examples: what a queue holds beside
 * incidents. Two carry hostile text, harmless as data, to show that the workbench displays what others execute.
 */
export const INVENTED_POSTS: readonly SeedIncident[] = [
  {
    key: 'example-works-markup',
    about: 'Markup in a post must stay text.',
    claims: [
      {
        id: 'demo-example-works-markup-c1',
        posted_at: '2026-11-02',
        source: { name: 'Public text page', kind: 'paste' },
        actor: '<b>xX_r00t_Xx</b>',
        title: 'Example Works <img src=x onerror=alert(1)>',
        text: '<script>alert("queue")</script> Example Works is ours: 12 GB of source code and 40,000 customers. <a href="javascript:alert(2)">proof</a> [UPDATED] {{7*7}} \'; drop table claims; --',
        victim: { name: 'Example Works', domain: 'works.example.com' },
      },
    ],
    statements: [],
    outcome: [],
  },
  {
    key: 'example-works-disguise',
    about: 'Direction controls, look-alike letters, zero-width characters and letters written as digits.',
    claims: [
      {
        id: 'demo-example-works-disguise-c1',
        posted_at: '2026-11-05',
        source: { name: 'X', kind: 'x' },
        actor: 'gr\u0435yher\u043en',
        title: '\u202eskroW elpmaxE\u202c h4ck3d',
        text: 'Ex\u0430mple W\u043erks (w\u200borks.example.com): 3\u202fTB, p4ssw0rd h4shes, payr0ll. In\u202evoice_fdp.exe\u202c is in the \u2066archive\u2069. Price 5k.',
        victim: { name: 'Ex\u0430mple W\u043erks', domain: 'works.example.com' },
      },
    ],
    statements: [],
    outcome: [],
  },
  {
    key: 'example-listings-junk',
    about: 'Listings that claim nothing: a company profile, a head count, an advertisement.',
    claims: [
      {
        id: 'demo-example-listings-junk-c1',
        posted_at: '2026-10-14',
        source: { name: 'Listing tracker', kind: 'tracker' },
        actor: null,
        title: 'holdings.example.com',
        text: 'Example Holdings is a family business with 30 years of tradition. Revenue: $84 million. Employees: 410. Industry: furniture.',
        victim: { name: 'Example Holdings', domain: 'holdings.example.com' },
      },
      {
        id: 'demo-example-listings-junk-c2',
        posted_at: '2026-10-20',
        source: { name: 'Leak site', kind: 'leak_site' },
        actor: null,
        title: '[UPDATED] dairy.example.net [UPDATED]',
        text: 'Revenue 12M. Head count 95.',
        victim: { domain: 'dairy.example.net' },
      },
      {
        id: 'demo-example-listings-junk-c3',
        posted_at: '2026-10-21',
        source: { name: 'Telegram channel', kind: 'telegram' },
        actor: null,
        title: 'BEST LOGS BEST PRICE',
        text: 'Fresh logs every day, all countries, 10% off this week, resellers welcome, subscribe to the channel!!!',
      },
      {
        id: 'demo-example-listings-junk-c4',
        posted_at: '2026-10-30',
        source: { name: 'Cybercrime forum', kind: 'forum' },
        actor: null,
        title: 'looking for a partner',
        text: 'Need somebody who speaks good English for calls. Percentage of the deal. Write with guarantor only.',
      },
    ],
    statements: [],
    outcome: [
      {
        claim: 'demo-example-listings-junk-c1',
        action: 'dismiss',
        reason: 'Not a claim: a company profile, without anything that is said to have happened.',
      },
      {
        claim: 'demo-example-listings-junk-c2',
        action: 'dismiss',
        reason: 'Not a claim: revenue and head count.',
      },
      { claim: 'demo-example-listings-junk-c3', action: 'dismiss', reason: 'Spam.' },
      { claim: 'demo-example-listings-junk-c4', action: 'dismiss', reason: 'Out of scope: recruiting.' },
    ],
  },
  {
    key: 'example-listings-fresh',
    about:
      'Short leak-site posts as they come in on any day; the watched one is recent and nobody has spoken yet.',
    claims: [
      {
        id: 'demo-example-listings-fresh-c1',
        posted_at: '2026-11-12',
        source: { name: 'Leak site', kind: 'leak_site' },
        actor: 'greyheron',
        title: 'harbour.example.org [UPDATED]',
        text: '[UPDATED] Example Harbour. 310 GB: HR - payrolls\\personal documents, contracts, ship plans. 3 days left.',
        victim: { name: 'Example Harbour', domain: 'harbour.example.org' },
      },
      {
        id: 'demo-example-listings-fresh-c2',
        posted_at: '2026-11-16',
        source: { name: 'Leak site', kind: 'leak_site' },
        actor: 'greyheron',
        title: 'clinic.example.net',
        text: 'Example Clinic. 1.2 TB, 640k files, patient records. File tree published. We will publish on Monday.',
        victim: { name: 'Example Clinic', domain: 'clinic.example.net' },
      },
      {
        id: 'demo-example-listings-fresh-c3',
        posted_at: '2026-11-18',
        source: { name: 'Leak site', kind: 'leak_site' },
        actor: 'greyheron',
        title: 'PUBLISHED 100% *** works.example.com *** PART 1',
        text: 'Accounting, NDA, drawings. 45 GB of 90 GB.',
        victim: { domain: 'works.example.com' },
      },
    ],
    statements: [],
    outcome: [{ claim: 'demo-example-listings-fresh-c1', action: 'accept' }],
  },
];
