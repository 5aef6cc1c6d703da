import { type SeedIncident } from './incident';

/** The year in which the data lay with a supplier: customer platforms, support desks, identity checks. */
export const INCIDENTS_2025_CUSTOMERS: readonly SeedIncident[] = [
  {
    key: 'qantas-2025',
    about: 'A call centre platform in June, a leak site in October.',
    claims: [
      {
        id: 'demo-qantas-2025-c1',
        posted_at: '2025-10-03',
        source: { name: 'Scattered LAPSUS$ Hunters', kind: 'leak_site' },
        actor: 'Scattered LAPSUS$ Hunters',
        title: 'Qantas Airways',
        text: 'Qantas, over 5 million customers from their Salesforce: names, e-mail addresses, phone numbers, dates of birth, frequent flyer numbers. Deadline 10 October 2025, then it is public.',
        victim: { name: 'Qantas', domain: 'qantas.com' },
      },
    ],
    statements: [
      {
        id: 'demo-qantas-2025-s1',
        published_at: '2025-07-09',
        issuer: { name: 'Qantas', type: 'victim' },
        channel: 'direct',
        title: 'Qantas: update on the cyber incident',
        text: 'The analysis of the contact centre platform found 5.7 million unique customers. Their records hold names, e-mail addresses and frequent flyer details, and for a smaller part addresses, dates of birth, phone numbers, gender and meal preferences. No card details, passports or passwords were on the platform.',
        fields: { individuals: 5_700_000 },
        url: 'https://www.qantasnewsroom.com.au/',
      },
      {
        id: 'demo-qantas-2025-s2',
        published_at: '2025-10-12',
        issuer: { name: 'Qantas', type: 'victim' },
        channel: 'direct',
        title: 'Qantas: data released by criminals',
        text: 'Criminals have now released Qantas data, as they did with that of other companies. It stems from the incident of early July, when customer data was stolen through the platform of a supplier.',
        url: 'https://www.qantasnewsroom.com.au/',
      },
    ],
    outcome: [
      { claim: 'demo-qantas-2025-c1', action: 'accept' },
      { claim: 'demo-qantas-2025-c1', action: 'confirm', reason: 'Count and kinds of data agree.' },
    ],
  },
  {
    key: 'salesloft-drift-2025',
    about: 'Stolen tokens of one integration open the customer records of hundreds of companies.',
    claims: [
      {
        id: 'demo-salesloft-drift-2025-c1',
        posted_at: '2025-09-17',
        source: { name: 'Telegram', kind: 'telegram' },
        actor: 'Scattered LAPSUS$ Hunters',
        title: 'Salesloft Drift, the numbers',
        text: 'Through the OAuth tokens of Salesloft Drift we pulled 1.5 billion Salesforce records from 760 companies. Accounts, contacts, cases, everything.',
        victim: { name: 'Salesloft', domain: 'salesloft.com' },
      },
    ],
    statements: [
      {
        id: 'demo-salesloft-drift-2025-s1',
        published_at: '2025-08-26',
        issuer: { name: 'Salesloft', type: 'supplier' },
        channel: 'notice',
        title: 'Salesloft: Drift and Salesforce security notification',
        text: 'From 8 to 18 August 2025 a threat actor used OAuth credentials of the Salesloft Drift application to exfiltrate data from Salesforce instances of customers. Customers that do not use the Drift connection with Salesforce are not affected.',
        fields: { incident_date: '2025-08-08' },
        url: 'https://trust.salesloft.com/',
      },
      {
        id: 'demo-salesloft-drift-2025-s2',
        published_at: '2025-09-02',
        issuer: { name: 'Cloudflare', type: 'victim' },
        channel: 'direct',
        title: 'Cloudflare: impact of the Salesloft Drift breach',
        text: 'Through the Salesloft Drift integration an intruder read the text of support cases in the Salesforce tenant of Cloudflare. 104 Cloudflare API tokens were found in them and have been rotated. No Cloudflare services or infrastructure were compromised.',
        url: 'https://blog.cloudflare.com/',
      },
    ],
    outcome: [{ claim: 'demo-salesloft-drift-2025-c1', action: 'accept' }],
  },
  {
    key: 'salesforce-leak-site-2025',
    about: 'A site against a platform whose customers were robbed.',
    claims: [
      {
        id: 'demo-salesforce-leak-site-2025-c1',
        posted_at: '2025-10-03',
        source: { name: 'Scattered LAPSUS$ Hunters', kind: 'leak_site' },
        actor: 'Scattered LAPSUS$ Hunters',
        title: 'Salesforce, Inc.',
        text: 'Salesforce was compromised: nearly 1 billion records with personal data from 39 companies named here. Pay for all of them and none has to. Deadline 10 October 2025.',
        victim: { name: 'Salesforce', domain: 'salesforce.com' },
      },
    ],
    statements: [
      {
        id: 'demo-salesforce-leak-site-2025-s1',
        published_at: '2025-10-02',
        issuer: { name: 'Salesforce', type: 'victim' },
        channel: 'direct',
        title: 'Salesforce on extortion attempts',
        text: 'The Salesforce platform was not breached, and there is no evidence of a vulnerability behind these attempts. They refer to incidents of the past, or to nothing that can be substantiated.',
        url: 'https://status.salesforce.com/',
      },
    ],
    outcome: [
      { claim: 'demo-salesforce-leak-site-2025-c1', action: 'accept' },
      {
        claim: 'demo-salesforce-leak-site-2025-c1',
        action: 'dispute',
        reason: 'A compromise of the platform is denied; customers’ own incidents are other claims.',
      },
    ],
  },
  {
    key: 'red-hat-2025',
    about: 'Claimed as GitHub, acknowledged as one GitLab of the consultants.',
    claims: [
      {
        id: 'demo-red-hat-2025-c1',
        posted_at: '2025-10-01',
        source: { name: 'Crimson Collective', kind: 'telegram' },
        actor: 'Crimson Collective',
        title: 'Red Hat',
        text: 'Over 28,000 private repositories exported from the GitHub of Red Hat, 570 GB compressed, with about 800 customer engagement reports. In them we found tokens and database addresses that opened doors at the customers.',
        victim: { name: 'Red Hat', domain: 'redhat.com' },
      },
    ],
    statements: [
      {
        id: 'demo-red-hat-2025-s1',
        published_at: '2025-10-02',
        issuer: { name: 'Red Hat', type: 'victim' },
        channel: 'direct',
        title: 'Red Hat: security update on a GitLab instance',
        text: 'Somebody got into one GitLab instance that only Red Hat Consulting uses, for select engagements, and copied data from it. Such an instance holds consulting engagement reports, project specifications, code examples and messages about the work. Products and other services of Red Hat are not affected.',
        url: 'https://www.redhat.com/',
      },
    ],
    outcome: [
      { claim: 'demo-red-hat-2025-c1', action: 'accept' },
      {
        claim: 'demo-red-hat-2025-c1',
        action: 'confirm_partially',
        reason: 'Engagement reports are confirmed; GitLab of one unit, not GitHub.',
      },
    ],
  },
  {
    key: 'discord-2025',
    about: 'A support desk, identity photos, and a supplier that says it was not the one.',
    claims: [
      {
        id: 'demo-discord-2025-c1',
        posted_at: '2025-10-08',
        source: { name: 'Telegram', kind: 'telegram' },
        actor: 'Scattered LAPSUS$ Hunters',
        title: 'Discord Zendesk',
        text: '58 hours in the Zendesk of Discord from 20 September: 1.6 TB, 8.4 million tickets of 5.5 million users, and more than 2 million photos of government IDs. They offered too little.',
        victim: { name: 'Discord', domain: 'discord.com' },
      },
    ],
    statements: [
      {
        id: 'demo-discord-2025-s1',
        published_at: '2025-10-03',
        issuer: { name: 'Discord', type: 'victim' },
        channel: 'direct',
        title: 'Discord: incident at a customer service provider',
        text: 'An unauthorised party compromised a third-party customer service provider and took information about a limited number of people who had written to support. Discord itself was not breached.',
        url: 'https://discord.com/',
      },
      {
        id: 'demo-discord-2025-s2',
        published_at: '2025-10-08',
        issuer: { name: 'Discord', type: 'victim' },
        channel: 'press_quote',
        title: 'Discord on the figures in circulation',
        text: 'Discord rejects the numbers in circulation as wrong and meant to extort it. Photos of government IDs of about 70,000 users worldwide may have been exposed; the vendor needed them for appeals about age. Discord will not pay.',
        fields: { individuals: 70_000 },
        url: 'https://discord.com/',
      },
      {
        id: 'demo-discord-2025-s3',
        published_at: '2025-10-14',
        issuer: { name: '5CA', type: 'supplier' },
        channel: 'direct',
        title: '5CA: statement on Discord',
        text: '5CA says that none of its systems were involved, that it handled no government IDs for Discord, and that the incident happened outside its systems.',
        subject: { name: 'Discord', domain: 'discord.com', country: 'US' },
        url: 'https://www.5ca.com/',
      },
    ],
    outcome: [
      { claim: 'demo-discord-2025-c1', action: 'accept' },
      {
        claim: 'demo-discord-2025-c1',
        action: 'confirm_partially',
        reason: 'ID photos of about 70,000 users, at a supplier; the larger figures are rejected.',
      },
    ],
  },
  {
    key: 'italian-hotels-2025',
    about: 'Scanned identity documents of hotel guests, noticed by the national CERT.',
    claims: [
      {
        id: 'demo-italian-hotels-2025-c1',
        posted_at: '2025-08-06',
        source: { name: 'Forum clandestino', kind: 'forum' },
        actor: 'mydocs',
        title: 'Documenti di clienti di hotel italiani',
        text: 'Vendo decine di migliaia di scansioni ad alta risoluzione di carte d’identità e passaporti, prese tra giugno e luglio 2025 dai sistemi di alberghi italiani. Prezzo da 800 a 10.000 dollari per lotto.',
        victim: { name: 'Hotel italiani' },
      },
    ],
    statements: [
      {
        id: 'demo-italian-hotels-2025-s1',
        published_at: '2025-08-11',
        issuer: { name: 'CERT-AGID', type: 'cert' },
        channel: 'direct',
        title: 'CERT-AGID: vendita illegale di documenti sottratti a hotel italiani',
        text: 'È stata individuata la vendita illegale di documenti d’identità, scansioni di passaporti e carte usate per il check-in, sottratti a strutture alberghiere in Italia. Sono decine di migliaia di immagini; le strutture indicate sono state avvisate.',
        subject: { name: 'Hotel italiani', country: 'IT' },
        url: 'https://cert-agid.gov.it/',
      },
    ],
    outcome: [{ claim: 'demo-italian-hotels-2025-c1', action: 'accept' }],
  },
];
