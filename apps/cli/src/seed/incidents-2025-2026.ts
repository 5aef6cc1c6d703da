import { type SeedIncident } from './incident';

export const INCIDENTS_2025_2026: readonly SeedIncident[] = [
  {
    key: 'esa-2025',
    about: 'A week in the trackers of a space agency, by the actor; a few external servers, by the agency.',
    claims: [
      {
        id: 'demo-esa-2025-c1',
        posted_at: '2025-12-26',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: '888',
        title: 'European Space Agency data breach',
        text: 'From 18 December 2025, for a week, I had access to JIRA and Bitbucket of the European Space Agency. Over 200 GB exfiltrated, every private repository: source code, build pipelines, tokens, Terraform and SQL files, confidential documents, credentials left in the code. Screenshots attached. Sold once, XMR only.',
        victim: { name: 'European Space Agency', domain: 'esa.int' },
      },
      {
        id: 'demo-esa-2025-c2',
        posted_at: '2025-12-27',
        source: { name: 'Listing tracker', kind: 'tracker' },
        actor: '888',
        title: 'ESA allegedly breached by 888',
        text: 'On a forum 888 offers over 200 GB said to come from the European Space Agency (JIRA, Bitbucket), with screenshots.',
        victim: { name: 'European Space Agency', domain: 'esa.int' },
      },
    ],
    statements: [
      {
        id: 'demo-esa-2025-s1',
        published_at: '2025-12-30',
        issuer: { name: 'European Space Agency', type: 'victim' },
        channel: 'social',
        title: 'ESA: cybersecurity issue on external servers',
        text: 'The European Space Agency looks into a security issue on servers that are not part of its corporate network; forensic analysis is under way. So far it concerns a very small number of external servers, used for unclassified engineering work together with scientists. Those concerned have been told.',
        url: 'https://www.esa.int/',
      },
    ],
    outcome: [
      { claim: 'demo-esa-2025-c1', action: 'accept' },
      { claim: 'demo-esa-2025-c2', action: 'merge', into: 'demo-esa-2025-c1' },
      {
        claim: 'demo-esa-2025-c1',
        action: 'confirm_partially',
        reason: 'Acknowledged for a very small number of external servers, with unclassified work.',
      },
    ],
  },
  {
    key: 'esa-2026',
    about: 'The same agency a week later: another actor, another volume, another incident.',
    claims: [
      {
        id: 'demo-esa-2026-c1',
        posted_at: '2026-01-07',
        source: { name: 'Telegram', kind: 'telegram' },
        actor: 'Scattered LAPSUS$ Hunters',
        title: 'ESA, part two',
        text: 'We have been in the European Space Agency since September 2025 through a public CVE, and the hole is still open. 500 GB: operational procedures, spacecraft and mission details, contractor documents.',
        victim: { name: 'European Space Agency', domain: 'esa.int' },
      },
    ],
    statements: [
      {
        id: 'demo-esa-2026-s1',
        published_at: '2026-01-08',
        issuer: { name: 'European Space Agency', type: 'victim' },
        channel: 'press_quote',
        title: 'ESA informs the judicial authorities',
        text: 'The European Space Agency says that the matter goes to the judicial authorities, who can open a criminal inquiry into the cyber incident. It is still investigating and gives no details.',
        url: 'https://www.esa.int/',
      },
    ],
    outcome: [{ claim: 'demo-esa-2026-c1', action: 'accept' }],
  },
  {
    key: 'nike-2026',
    about: 'A timer ran out, files came, and the company is still assessing.',
    claims: [
      {
        id: 'demo-nike-2026-c1',
        posted_at: '2026-01-22',
        source: { name: 'World Leaks', kind: 'leak_site' },
        actor: 'World Leaks',
        title: 'nike.com',
        text: 'Nike, Inc. 1.4 TB, over 188,000 files. Published when the timer ends.',
        victim: { name: 'Nike', domain: 'nike.com' },
      },
    ],
    statements: [
      {
        id: 'demo-nike-2026-s1',
        published_at: '2026-01-26',
        issuer: { name: 'Nike', type: 'victim' },
        channel: 'press_quote',
        title: 'Nike is investigating a potential incident',
        text: 'Nike is looking into a potential cyber security incident and is assessing the situation.',
        url: 'https://about.nike.com/',
      },
    ],
    outcome: [
      { claim: 'demo-nike-2026-c1', action: 'accept' },
      { claim: 'demo-nike-2026-c1', action: 'defer', reason: 'A potential incident, still being assessed.' },
    ],
  },
  {
    key: 'match-group-2026',
    about: 'Dating services: ten million records claimed, a limited amount acknowledged.',
    claims: [
      {
        id: 'demo-match-group-2026-c1',
        posted_at: '2026-01-28',
        source: { name: 'ShinyHunters', kind: 'leak_site' },
        actor: 'ShinyHunters',
        title: 'Match Group (Hinge, OkCupid, Match)',
        text: 'Over 10 million records of usage data of Hinge, Match and OkCupid from the AppsFlyer account, and hundreds of internal documents. 1.7 GB compressed.',
        victim: { name: 'Match Group', domain: 'mtch.com' },
      },
    ],
    statements: [
      {
        id: 'demo-match-group-2026-s1',
        published_at: '2026-01-29',
        issuer: { name: 'Match Group', type: 'victim' },
        channel: 'press_quote',
        title: 'Match Group: security incident',
        text: 'Match Group confirms a security incident and stopped the unauthorised access quickly. It believes that a limited amount of user data is affected and is notifying those concerned. There is no sign that log-in credentials, financial information or private communications were accessed.',
        url: 'https://mtch.com/',
      },
    ],
    outcome: [
      { claim: 'demo-match-group-2026-c1', action: 'accept' },
      {
        claim: 'demo-match-group-2026-c1',
        action: 'confirm_partially',
        reason: 'User data is acknowledged, a limited amount of it.',
      },
    ],
  },
  {
    key: 'panera-2026',
    about: 'The same list a day earlier; a short answer.',
    claims: [
      {
        id: 'demo-panera-2026-c1',
        posted_at: '2026-01-27',
        source: { name: 'ShinyHunters', kind: 'leak_site' },
        actor: 'ShinyHunters',
        title: 'Panera Bread',
        text: 'Over 14 million records of Panera Bread with contact details of customers. You did not answer us.',
        victim: { name: 'Panera Bread', domain: 'panerabread.com' },
      },
    ],
    statements: [
      {
        id: 'demo-panera-2026-s1',
        published_at: '2026-01-28',
        issuer: { name: 'Panera Bread', type: 'victim' },
        channel: 'press_quote',
        title: 'Panera Bread confirms an incident',
        text: 'Panera Bread confirms an incident and has alerted the authorities. The data involved is contact information.',
        url: 'https://www.panerabread.com/',
      },
    ],
    outcome: [{ claim: 'demo-panera-2026-c1', action: 'accept' }],
  },
  {
    key: 'odido-2026',
    about: 'A Dutch operator: a customer contact system, and two very different counts.',
    claims: [
      {
        id: 'demo-odido-2026-c1',
        posted_at: '2026-02-24',
        source: { name: 'ShinyHunters', kind: 'leak_site' },
        actor: 'ShinyHunters',
        title: 'Odido',
        text: 'Odido en Ben: 21 miljoen regels van zo’n 8 miljoen klanten. Namen, adressen, rekeningnummers (IBAN), nummers van paspoorten en rijbewijzen. Betaal, of er komt elke dag een deel online.',
        victim: { name: 'Odido', domain: 'odido.nl' },
      },
    ],
    statements: [
      {
        id: 'demo-odido-2026-s1',
        published_at: '2026-02-12',
        issuer: { name: 'Odido', type: 'victim' },
        channel: 'direct',
        title: 'Odido: cyberaanval op een klantcontactsysteem',
        text: 'In het weekend van 7 februari 2026 kreeg Odido aanwijzingen van ongeoorloofde toegang tot een klantcontactsysteem. Van ongeveer 6,2 miljoen klanten zijn gegevens gestolen, zoals naam, adres, telefoonnummer, rekeningnummer (IBAN), geboortedatum en nummer van het identiteitsbewijs. De dienstverlening is niet geraakt.',
        fields: { individuals: 6_200_000, incident_date: '2026-02-07' },
        url: 'https://www.odido.nl/',
      },
    ],
    outcome: [
      { claim: 'demo-odido-2026-c1', action: 'accept' },
      {
        claim: 'demo-odido-2026-c1',
        action: 'confirm_partially',
        reason: 'De soorten gegevens kloppen; 6,2 in plaats van 8 miljoen klanten.',
      },
    ],
  },
  {
    key: 'european-commission-mdm-2026',
    about: 'The Commission again, in public first and without an actor.',
    claims: [],
    statements: [
      {
        id: 'demo-european-commission-mdm-2026-s1',
        published_at: '2026-02-05',
        issuer: { name: 'European Commission', type: 'victim' },
        channel: 'direct',
        title: 'European Commission: attack on its central mobile infrastructure',
        text: 'On 30 January traces of a cyberattack were found on the infrastructure that manages mobile devices. Names and mobile numbers of some staff may have been accessed. The incident was contained and the system cleaned within 9 hours. No mobile devices were compromised.',
        fields: { incident_date: '2026-01-30' },
        url: 'https://commission.europa.eu/',
      },
    ],
    outcome: [],
  },
  {
    key: 'european-commission-2026',
    about: 'The cloud behind the public websites: 350 GB claimed, less than a third of it found.',
    claims: [
      {
        id: 'demo-european-commission-2026-c1',
        posted_at: '2026-03-28',
        source: { name: 'ShinyHunters', kind: 'leak_site' },
        actor: 'ShinyHunters',
        title: 'European Commission',
        text: 'europa.eu. Over 350 GB from the cloud of the European Commission: mail server dumps, databases, confidential documents, contracts.',
        victim: { name: 'European Commission', domain: 'europa.eu' },
      },
    ],
    statements: [
      {
        id: 'demo-european-commission-2026-s1',
        published_at: '2026-03-27',
        issuer: { name: 'European Commission', type: 'victim' },
        channel: 'direct',
        title: 'European Commission: attack on the Europa web platform',
        text: 'On 24 March an attack on the cloud infrastructure that hosts the web presence of the European Commission on the Europa platform was discovered. Early findings suggest that data was taken from those websites. The internal systems of the Commission were not affected.',
        subject: { name: 'European Commission', domain: 'europa.eu' },
        fields: { incident_date: '2026-03-24' },
        url: 'https://commission.europa.eu/',
      },
      {
        id: 'demo-european-commission-2026-s2',
        published_at: '2026-04-02',
        issuer: { name: 'CERT-EU', type: 'cert' },
        channel: 'notice',
        title: 'CERT-EU: the cloud incident at the European Commission',
        text: 'About 92 GB of compressed data were taken from the cloud account of the European Commission. The way in was a compromised version of the open-source tool Trivy.',
        subject: { name: 'European Commission', domain: 'europa.eu' },
        url: 'https://cert.europa.eu/',
      },
    ],
    outcome: [
      { claim: 'demo-european-commission-2026-c1', action: 'accept' },
      {
        claim: 'demo-european-commission-2026-c1',
        action: 'confirm_partially',
        reason: '92 GB instead of 350 GB, and no internal systems.',
      },
    ],
  },
];
