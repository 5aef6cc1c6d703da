import { type SeedIncident } from './incident';

/** One campaign, many victims: each listing is its own claim, and each victim speaks for itself. */
export const INCIDENTS_MOVEIT: readonly SeedIncident[] = [
  {
    key: 'moveit-campaign-2023',
    about: 'The open letter to every company that used the product, and the authorities that warned of it.',
    claims: [
      {
        id: 'demo-moveit-campaign-2023-c1',
        posted_at: '2023-06-06',
        source: { name: 'Cl0p', kind: 'leak_site' },
        actor: 'Cl0p',
        title: 'To companies that use Progress MOVEit',
        text: 'If you use MOVEit Transfer we have your data, hundreds of companies. Write to us before 14 June 2023 or your name goes on this page. What we had of governments and police is deleted.',
        victim: { name: 'Progress Software', domain: 'progress.com' },
      },
    ],
    statements: [
      {
        id: 'demo-moveit-campaign-2023-s1',
        published_at: '2023-05-31',
        issuer: { name: 'Progress Software', type: 'supplier' },
        channel: 'notice',
        title: 'Progress Software: critical vulnerability in MOVEit Transfer',
        text: 'A SQL injection vulnerability in MOVEit Transfer, CVE-2023-34362, can give unauthorised access to the environment. Customers should stop web traffic to it and install the update.',
        url: 'https://www.progress.com/',
      },
      {
        id: 'demo-moveit-campaign-2023-s2',
        published_at: '2023-06-07',
        issuer: { name: 'CISA', type: 'cert' },
        channel: 'notice',
        title: 'Cl0p exploits a MOVEit vulnerability',
        text: 'From 27 May 2023 the Cl0p group exploited CVE-2023-34362 in Progress MOVEit Transfer and stole data from the databases behind internet-facing servers.',
        subject: { name: 'Progress Software', domain: 'progress.com', country: 'US' },
        url: 'https://www.cisa.gov/',
      },
    ],
    outcome: [{ claim: 'demo-moveit-campaign-2023-c1', action: 'accept' }],
  },
  {
    key: 'moveit-zellis-2023',
    about: 'A payroll supplier speaks for household names; no listing of its own was ever tied to it.',
    claims: [],
    statements: [
      {
        id: 'demo-moveit-zellis-2023-s1',
        published_at: '2023-06-05',
        issuer: { name: 'Zellis', type: 'supplier' },
        channel: 'direct',
        title: 'Zellis: MOVEit Transfer data security incident',
        text: 'A small number of customers of Zellis are affected by the flaw in the MOVEit Transfer product. All software owned by Zellis is unaffected. The server that runs MOVEit was disconnected.',
        url: 'https://www.zellis.com/',
      },
      {
        id: 'demo-moveit-zellis-2023-s2',
        published_at: '2023-06-05',
        issuer: { name: 'British Airways', type: 'victim' },
        channel: 'press_quote',
        title: 'British Airways on the incident at Zellis',
        text: 'British Airways is hit through Zellis, which pays its staff and uses MOVEit. Employees whose personal data was compromised have been informed.',
        url: 'https://mediacentre.britishairways.com/',
      },
    ],
    outcome: [],
  },
  {
    key: 'moveit-shell-2023',
    about: 'A listing in capitals, and an answer in two steps.',
    claims: [
      {
        id: 'demo-moveit-shell-2023-c1',
        posted_at: '2023-06-14',
        source: { name: 'Cl0p', kind: 'leak_site' },
        actor: 'Cl0p',
        title: 'SHELL.COM',
        text: '[UPDATED] SHELL.COM - FILES PART 1. Personal data of employees. The company does not care about its people.',
        victim: { domain: 'shell.com' },
      },
    ],
    statements: [
      {
        id: 'demo-moveit-shell-2023-s1',
        published_at: '2023-07-05',
        issuer: { name: 'Shell', type: 'victim' },
        channel: 'direct',
        title: 'Shell: MOVEit Transfer incident',
        text: 'Personal data of some employees of the BG Group was reached through MOVEit Transfer, a tool that few at Shell used. It was no ransomware attack, and the core systems of Shell are untouched.',
        url: 'https://www.shell.com/',
      },
    ],
    outcome: [
      { claim: 'demo-moveit-shell-2023-c1', action: 'accept' },
      {
        claim: 'demo-moveit-shell-2023-c1',
        action: 'confirm_partially',
        reason: 'Employee data, but only of one former group company.',
      },
    ],
  },
  {
    key: 'moveit-maximus-2023',
    about: 'A contractor counts millions of people in a filing.',
    claims: [
      {
        id: 'demo-moveit-maximus-2023-c1',
        posted_at: '2023-07-27',
        source: { name: 'Cl0p', kind: 'leak_site' },
        actor: 'Cl0p',
        title: 'MAXIMUS.COM',
        text: 'MAXIMUS.COM. 169 GB of files: social security numbers, health information, claims. Coming soon.',
        victim: { domain: 'maximus.com' },
      },
    ],
    statements: [
      {
        id: 'demo-moveit-maximus-2023-s1',
        published_at: '2023-07-26',
        issuer: { name: 'Maximus', type: 'victim' },
        channel: 'filing',
        title: 'Maximus: Form 8-K on the MOVEit incident',
        text: 'Files with personal information, including social security numbers and protected health information, of at least 8 to 11 million individuals were accessed through MOVEit. There is no indication that the unauthorised party went beyond the MOVEit environment.',
        fields: { individuals: 11_000_000 },
        url: 'https://www.sec.gov/',
      },
    ],
    outcome: [
      { claim: 'demo-moveit-maximus-2023-c1', action: 'accept' },
      {
        claim: 'demo-moveit-maximus-2023-c1',
        action: 'confirm',
        reason: 'Social security numbers and health information are confirmed; the volume is not addressed.',
      },
    ],
  },
  {
    key: 'moveit-siemens-energy-2023',
    about: 'A domain and nothing else; the answer leaves little of it.',
    claims: [
      {
        id: 'demo-moveit-siemens-energy-2023-c1',
        posted_at: '2023-06-27',
        source: { name: 'Cl0p', kind: 'leak_site' },
        actor: 'Cl0p',
        title: 'SIEMENS-ENERGY.COM',
        text: 'SIEMENS-ENERGY.COM - CRITICAL DATA - COMING SOON',
        victim: { domain: 'siemens-energy.com' },
      },
    ],
    statements: [
      {
        id: 'demo-moveit-siemens-energy-2023-s1',
        published_at: '2023-06-27',
        issuer: { name: 'Siemens Energy', type: 'victim' },
        channel: 'press_quote',
        title: 'Siemens Energy is among the targets of the MOVEit incident',
        text: 'Siemens Energy is one of the targets. By the present analysis no critical data has been compromised and operations have not been affected.',
        url: 'https://www.siemens-energy.com/',
      },
    ],
    outcome: [
      { claim: 'demo-moveit-siemens-energy-2023-c1', action: 'accept' },
      {
        claim: 'demo-moveit-siemens-energy-2023-c1',
        action: 'confirm_partially',
        reason: 'Being hit is acknowledged; critical data is contradicted.',
      },
    ],
  },
];
