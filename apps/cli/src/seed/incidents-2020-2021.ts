import { type SeedIncident } from './incident';

export const INCIDENTS_2020_2021: readonly SeedIncident[] = [
  {
    key: 'ema-2020',
    about: 'Documents stolen from the European Medicines Agency appear on a forum, partly altered.',
    claims: [
      {
        id: 'demo-ema-2020-c1',
        posted_at: '2021-01-12',
        source: { name: 'Rutor', kind: 'forum' },
        actor: null,
        title: 'Документы EMA по вакцинам Pfizer и BioNTech',
        text: 'Выкладываем внутренние документы Европейского агентства по лекарствам: переписка сотрудников, презентации, отчёты экспертов по вакцине Pfizer/BioNTech. Всё подлинное, без правок. Скриншоты почты приложены. Смотрите сами, что от вас скрывали.',
        victim: { name: 'European Medicines Agency', domain: 'ema.europa.eu' },
      },
    ],
    statements: [
      {
        id: 'demo-ema-2020-s1',
        published_at: '2020-12-09',
        issuer: { name: 'European Medicines Agency', type: 'victim' },
        channel: 'direct',
        title: 'Cyberattack on the European Medicines Agency',
        text: 'The agency was the subject of a cyberattack. It has opened a full investigation together with law enforcement and will give no further details while that goes on.',
        url: 'https://www.ema.europa.eu/',
      },
      {
        id: 'demo-ema-2020-s2',
        published_at: '2021-01-15',
        issuer: { name: 'European Medicines Agency', type: 'victim' },
        channel: 'direct',
        title: 'European Medicines Agency: update on the cyberattack',
        text: 'Some of the documents on COVID-19 medicines and vaccines that were taken have now appeared on the internet, internal e-mails of November 2020 about the assessment of vaccines among them. Part of these e-mails was manipulated before publication and so misleads about the vaccines.',
        url: 'https://www.ema.europa.eu/',
      },
    ],
    outcome: [
      { claim: 'demo-ema-2020-c1', action: 'accept' },
      {
        claim: 'demo-ema-2020-c1',
        action: 'confirm_partially',
        reason: 'The documents come from the agency; that they are unaltered is contradicted.',
      },
    ],
  },
  {
    key: 'exchange-hafnium-2021',
    about:
      'The mass exploitation of Exchange servers: sellers of access, and authorities that were hit or warned.',
    claims: [
      {
        id: 'demo-exchange-hafnium-2021-c1',
        posted_at: '2021-03-10',
        source: { name: 'Russian-speaking forum', kind: 'forum' },
        actor: null,
        title: 'Exchange shells, EU and US, bulk',
        text: 'Selling web shells on Microsoft Exchange servers after ProxyLogon, CVE-2021-26855. Banks, government, small business. Access to all mailboxes. Price by country, check before you pay.',
        victim: { name: 'Microsoft Exchange servers' },
      },
      {
        id: 'demo-exchange-hafnium-2021-c2',
        posted_at: '2021-03-12',
        source: { name: 'Telegram channel', kind: 'telegram' },
        actor: null,
        title: 'thousands of OWA boxes',
        text: 'list of hacked Exchange hosts for sale, several thousand lines, web shell on each. screenshots for serious buyers only',
      },
    ],
    statements: [
      {
        id: 'demo-exchange-hafnium-2021-s1',
        published_at: '2021-03-03',
        issuer: { name: 'CISA', type: 'cert' },
        channel: 'notice',
        title: 'Emergency Directive 21-02: on-premises Microsoft Exchange products',
        text: 'Federal agencies must examine their on-premises Microsoft Exchange servers for traces of compromise, and update or disconnect them. Vulnerabilities in the product are being actively exploited and give an attacker lasting access to the system.',
        url: 'https://www.cisa.gov/',
      },
      {
        id: 'demo-exchange-hafnium-2021-s2',
        published_at: '2021-03-07',
        issuer: { name: 'European Banking Authority', type: 'victim' },
        channel: 'direct',
        title: 'European Banking Authority: attack on its Microsoft Exchange servers',
        text: 'The Microsoft Exchange servers of the authority were attacked, as were those of many others. Whoever did it may have had access to personal data in the e-mails stored there. E-mail was switched off as a precaution while the matter is investigated.',
        url: 'https://www.eba.europa.eu/',
      },
      {
        id: 'demo-exchange-hafnium-2021-s3',
        published_at: '2021-03-08',
        issuer: { name: 'European Banking Authority', type: 'victim' },
        channel: 'direct',
        title: 'European Banking Authority: second update',
        text: 'The e-mail systems of the European Banking Authority are secure again. So far the analysis shows that no data was carried off, and the breach seems to end at the e-mail servers.',
        url: 'https://www.eba.europa.eu/',
      },
    ],
    outcome: [{ claim: 'demo-exchange-hafnium-2021-c1', action: 'accept' }],
  },
  {
    key: 'acer-2021',
    about: 'REvil lists Acer; the company speaks of abnormal situations and says neither yes nor no.',
    claims: [
      {
        id: 'demo-acer-2021-c1',
        posted_at: '2021-03-18',
        source: { name: 'REvil Happy Blog', kind: 'leak_site' },
        actor: 'REvil',
        title: 'Acer',
        text: 'Acer is hacked. Proof: images of financial spreadsheets, bank balances and letters to banks. We ask for $50,000,000.',
        victim: { name: 'Acer', domain: 'acer.com' },
      },
    ],
    statements: [
      {
        id: 'demo-acer-2021-s1',
        published_at: '2021-03-19',
        issuer: { name: 'Acer', type: 'victim' },
        channel: 'press_quote',
        title: 'Acer on reports of an attack',
        text: 'Acer says that companies of its kind are under attack all the time, that it has reported recent abnormal situations to the authorities of several countries, and that it is still investigating and cannot comment on details.',
        url: 'https://news.acer.com/',
      },
    ],
    outcome: [
      { claim: 'demo-acer-2021-c1', action: 'accept' },
      {
        claim: 'demo-acer-2021-c1',
        action: 'defer',
        reason: 'The company only says that it is investigating; nothing of the claim is addressed.',
      },
    ],
  },
  {
    key: 'european-commission-2021',
    about: 'The Commission reports an incident that no actor ever claimed.',
    claims: [],
    statements: [
      {
        id: 'demo-european-commission-2021-s1',
        published_at: '2021-04-06',
        issuer: { name: 'European Commission', type: 'victim' },
        channel: 'press_quote',
        title: 'European Commission: IT security incident',
        text: 'The Commission and several other EU institutions and bodies had an IT security incident in their infrastructure in March. The forensic analysis is at an early stage and it is too soon for conclusions; no major information breach has been detected so far. CERT-EU is involved.',
        url: 'https://commission.europa.eu/',
      },
    ],
    outcome: [],
  },
  {
    key: 'linkedin-2021',
    about: 'A collection of scraped profiles sold as a hack.',
    claims: [
      {
        id: 'demo-linkedin-2021-c1',
        posted_at: '2021-06-22',
        source: { name: 'RaidForums', kind: 'forum' },
        actor: 'TomLiner',
        title: 'LinkedIn 700M 2021',
        text: 'I sell the database of LinkedIn, hacked in 2021: 700 million users with names, e-mail addresses, phone numbers, locations and salaries. Sample of 1 million users in the thread.',
        victim: { name: 'LinkedIn', domain: 'linkedin.com' },
      },
    ],
    statements: [
      {
        id: 'demo-linkedin-2021-s1',
        published_at: '2021-06-29',
        issuer: { name: 'LinkedIn', type: 'victim' },
        channel: 'direct',
        title: 'LinkedIn on a reported data set for sale',
        text: 'LinkedIn says that it was not breached and that nothing private of its members came out. The set was scraped from public profiles there and on other sites, and much of it was known since spring.',
        url: 'https://news.linkedin.com/',
      },
    ],
    outcome: [
      { claim: 'demo-linkedin-2021-c1', action: 'accept' },
      {
        claim: 'demo-linkedin-2021-c1',
        action: 'dispute',
        reason: 'Sold as a hack; the company says scraped public profiles and no breach.',
      },
    ],
  },
  {
    key: 'kaseya-2021',
    about: 'REvil boasts of a million machines through Kaseya VSA; the supplier counts its customers.',
    claims: [
      {
        id: 'demo-kaseya-2021-c1',
        posted_at: '2021-07-04',
        source: { name: 'REvil Happy Blog', kind: 'leak_site' },
        actor: 'REvil',
        title: 'KASEYA ATTACK INFO',
        text: 'On Friday we attacked managed service providers through Kaseya VSA. More than 1,000,000 systems were encrypted. For $70,000,000 in Bitcoin we publish one decryptor for everybody.',
        victim: { name: 'Kaseya', domain: 'kaseya.com' },
      },
    ],
    statements: [
      {
        id: 'demo-kaseya-2021-s1',
        published_at: '2021-07-05',
        issuer: { name: 'Kaseya', type: 'victim' },
        channel: 'direct',
        title: 'Kaseya VSA incident: who is affected',
        text: 'The ransomware attack abused vulnerabilities in the on-premises VSA product. Fewer than 60 direct customers are known to be affected, many of which serve others; in all fewer than 1,500 downstream businesses were hit. The hosted service was shut down as a precaution.',
        fields: { incident_date: '2021-07-02', breach_type: 'ransomware' },
        url: 'https://www.kaseya.com/',
      },
    ],
    outcome: [
      { claim: 'demo-kaseya-2021-c1', action: 'accept' },
      {
        claim: 'demo-kaseya-2021-c1',
        action: 'confirm_partially',
        reason:
          'Product and encryption stand; the extent is far smaller in the statement, counted in businesses.',
      },
    ],
  },
  {
    key: 't-mobile-us-2021',
    about: 'A seller claims 100 million people; T-Mobile confirms a smaller number in steps.',
    claims: [
      {
        id: 'demo-t-mobile-us-2021-c1',
        posted_at: '2021-08-14',
        source: { name: 'RaidForums', kind: 'forum' },
        actor: null,
        title: 'US carrier, SSN + DL + IMEI',
        text: 'Selling 30 million social security numbers and driver licences for 6 BTC. It is a part of T-Mobile USA customer data, 100 million people in total. We were on their servers until the back door was closed.',
        victim: { name: 'T-Mobile US', domain: 't-mobile.com' },
      },
    ],
    statements: [
      {
        id: 'demo-t-mobile-us-2021-s1',
        published_at: '2021-08-17',
        issuer: { name: 'T-Mobile US', type: 'victim' },
        channel: 'direct',
        title: 'T-Mobile: findings of the cyberattack investigation',
        text: 'Some data was stolen from T-Mobile systems. By the preliminary analysis it concerns about 7.8 million current postpaid customers and just over 40 million records of former or prospective customers, with names, dates of birth, social security numbers and driver licence information. No financial or payment data of those customers was in the files.',
        url: 'https://www.t-mobile.com/news',
      },
    ],
    outcome: [
      { claim: 'demo-t-mobile-us-2021-c1', action: 'accept' },
      {
        claim: 'demo-t-mobile-us-2021-c1',
        action: 'confirm_partially',
        reason: 'The kinds of data are confirmed; under 50 million people instead of 100 million.',
      },
    ],
  },
  {
    key: 'att-2021',
    about: 'AT&T denies in 2021 what it acknowledges in 2024, after the same data is posted again.',
    claims: [
      {
        id: 'demo-att-2021-c1',
        posted_at: '2021-08-19',
        source: { name: 'RaidForums', kind: 'forum' },
        actor: 'ShinyHunters',
        title: 'AT&T database 70M',
        text: 'AT&T USA, 70 million customers: name, address, phone number, date of birth, SSN (both decrypted). Bids start at $200,000, one million to close it at once. Sample inside.',
        victim: { name: 'AT&T', domain: 'att.com' },
      },
      {
        id: 'demo-att-2021-c2',
        posted_at: '2024-03-17',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'MajorNelson',
        title: 'AT&T Division 2021, free now',
        text: 'The AT&T set that ShinyHunters auctioned in 2021, complete: more than 70 million records. Free for members.',
        victim: { name: 'AT&T', domain: 'att.com' },
      },
    ],
    statements: [
      {
        id: 'demo-att-2021-s1',
        published_at: '2021-08-20',
        issuer: { name: 'AT&T', type: 'victim' },
        channel: 'press_quote',
        title: 'AT&T on an alleged sale',
        text: 'AT&T denies a breach: the information offered in a chat room did not come from its systems.',
        url: 'https://about.att.com/',
      },
      {
        id: 'demo-att-2021-s2',
        published_at: '2024-03-30',
        issuer: { name: 'AT&T', type: 'victim' },
        channel: 'direct',
        title: 'AT&T addresses a data set released on the dark web',
        text: 'AT&T has determined that fields specific to AT&T are contained in a data set released about two weeks ago. It seems to be from 2019 or earlier and concerns about 7.6 million current and 65.4 million former account holders, some 73 million in all, with names, addresses, phone numbers, dates of birth and social security numbers. Whether the data came from AT&T or from one of its vendors is not yet known.',
        fields: { individuals: 73_000_000 },
        url: 'https://about.att.com/',
      },
    ],
    outcome: [
      { claim: 'demo-att-2021-c1', action: 'accept' },
      { claim: 'demo-att-2021-c2', action: 'merge', into: 'demo-att-2021-c1' },
      {
        claim: 'demo-att-2021-c1',
        action: 'confirm',
        reason:
          'The acknowledgement of 2024 supersedes the denial of 2021; count and data types are supported.',
      },
    ],
  },
];
