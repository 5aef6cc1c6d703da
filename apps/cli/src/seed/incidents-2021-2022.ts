import { type SeedIncident } from './incident';

export const INCIDENTS_2021_2022: readonly SeedIncident[] = [
  {
    key: 'epik-2021',
    about: 'A manifesto on a public text page; the registrar first knows of nothing.',
    claims: [
      {
        id: 'demo-epik-2021-c1',
        posted_at: '2021-09-13',
        source: { name: 'Public text page', kind: 'paste' },
        actor: 'Anonymous',
        title: 'Operation against Epik',
        text: 'A decade of data of the registrar Epik, over 180 GB: domain purchases and transfers, account credentials, payment history, the mailbox of an employee. Enough to see who really runs those sites.',
        victim: { name: 'Epik', domain: 'epik.com' },
      },
    ],
    statements: [
      {
        id: 'demo-epik-2021-s1',
        published_at: '2021-09-14',
        issuer: { name: 'Epik', type: 'victim' },
        channel: 'press_quote',
        title: 'Epik on the alleged breach',
        text: 'The company says that it is not aware of any breach and that it takes the allegation seriously and is investigating.',
      },
      {
        id: 'demo-epik-2021-s2',
        published_at: '2021-09-20',
        issuer: { name: 'Epik', type: 'victim' },
        channel: 'notice',
        title: 'Epik: notice of unauthorised intrusion',
        text: 'Epik confirms an unauthorised intrusion into some of its domain-related systems. A backup copy was obtained. Affected customers are told that account information, including user names, passwords, transaction history and for some the payment card, may have been involved.',
        fields: { individuals: 110_000, breach_type: 'hacking' },
      },
    ],
    outcome: [
      { claim: 'demo-epik-2021-c1', action: 'accept' },
      {
        claim: 'demo-epik-2021-c1',
        action: 'confirm',
        reason: 'Credentials and payment history are named in the notice; nothing is contradicted.',
      },
    ],
  },
  {
    key: 'siae-2021',
    about: "Everest publishes files of Italy's society of authors, which confirms the theft within a day.",
    claims: [
      {
        id: 'demo-siae-2021-c1',
        posted_at: '2021-10-20',
        source: { name: 'Everest', kind: 'leak_site' },
        actor: 'Everest',
        title: 'SIAE',
        text: "Abbiamo preso 60 GB dai server della SIAE: carte d'identità, codici fiscali, IBAN, contratti e moduli degli autori iscritti. Circa 28.000 file. Prezzo: 3 milioni di euro in Bitcoin. Chi non paga finisce in vetrina.",
        victim: { name: 'SIAE', domain: 'siae.it' },
      },
    ],
    statements: [
      {
        id: 'demo-siae-2021-s1',
        published_at: '2021-10-20',
        issuer: { name: 'SIAE', type: 'victim' },
        channel: 'press_quote',
        title: 'SIAE: attacco informatico e furto di dati',
        text: 'La società conferma un attacco con sottrazione di circa 60 gigabyte di dati, 28.000 file in tutto, e una richiesta di riscatto di tre milioni di euro che non sarà pagata. Sono stati informati la polizia postale e il Garante della privacy. I documenti degli iscritti comprendono dati anagrafici e coordinate bancarie.',
        url: 'https://www.siae.it/',
      },
    ],
    outcome: [
      { claim: 'demo-siae-2021-c1', action: 'accept' },
      {
        claim: 'demo-siae-2021-c1',
        action: 'confirm',
        reason: 'Volume, number of files and kinds of data agree.',
      },
    ],
  },
  {
    key: 'conectesus-2021',
    about: "LAPSUS$ defaces the site of Brazil's health ministry and claims to have wiped 50 TB.",
    claims: [
      {
        id: 'demo-conectesus-2021-c1',
        posted_at: '2021-12-10',
        source: { name: 'Defaced website', kind: 'other' },
        actor: 'LAPSUS$',
        title: 'Ministério da Saúde: sistemas fora do ar',
        text: 'Copiamos e depois apagamos 50 TB dos sistemas internos do Ministério da Saúde. O ConecteSUS caiu e não volta sem a nossa cópia. Para ter os dados de novo, falem conosco.',
        victim: { name: 'Ministério da Saúde', domain: 'saude.gov.br' },
      },
    ],
    statements: [
      {
        id: 'demo-conectesus-2021-s1',
        published_at: '2021-12-10',
        issuer: { name: 'Ministério da Saúde', type: 'victim' },
        channel: 'direct',
        title: 'Ministério da Saúde: incidente em sistemas',
        text: 'Um incidente na madrugada de 10 de dezembro comprometeu temporariamente alguns sistemas do ministério, entre eles o ConecteSUS, que estão indisponíveis. A Polícia Federal foi acionada.',
        subject: { name: 'Ministério da Saúde', domain: 'saude.gov.br', country: 'BR' },
        url: 'https://www.gov.br/saude/',
      },
      {
        id: 'demo-conectesus-2021-s2',
        published_at: '2021-12-12',
        issuer: { name: 'Ministério da Saúde', type: 'victim' },
        channel: 'direct',
        title: 'Ministério da Saúde: registros recuperados',
        text: 'Os registros de vacinação do ministério foram recuperados sem perda de informações. O restabelecimento do ConecteSUS segue em andamento.',
        subject: { name: 'Ministério da Saúde', domain: 'saude.gov.br', country: 'BR' },
        url: 'https://www.gov.br/saude/',
      },
    ],
    outcome: [
      { claim: 'demo-conectesus-2021-c1', action: 'accept' },
      {
        claim: 'demo-conectesus-2021-c1',
        action: 'confirm_partially',
        reason: 'System and outage are confirmed; nothing was lost for good, so the wiping is contradicted.',
      },
    ],
  },
  {
    key: 'nvidia-2022',
    about: 'LAPSUS$ takes a terabyte from Nvidia and asks for open drivers.',
    claims: [
      {
        id: 'demo-nvidia-2022-c1',
        posted_at: '2022-02-26',
        source: { name: 'LAPSUS$ channel', kind: 'telegram' },
        actor: 'LAPSUS$',
        title: 'NVIDIA',
        text: 'We hacked NVIDIA. We have about 1 TB: schematics, drivers, firmware, documentation, private tools, and the password hashes of all employees. Part one comes soon. Remove the mining limiter and we talk.',
        victim: { name: 'NVIDIA', domain: 'nvidia.com' },
      },
    ],
    statements: [
      {
        id: 'demo-nvidia-2022-s1',
        published_at: '2022-03-01',
        issuer: { name: 'NVIDIA', type: 'victim' },
        channel: 'press_quote',
        title: 'NVIDIA: security incident',
        text: 'NVIDIA noticed an incident in its IT on 23 February 2022. Passwords of employees and proprietary information, source code among it, were taken, and parts are being leaked. Nothing points to ransomware.',
        fields: { incident_date: '2022-02-23' },
        url: 'https://nvidianews.nvidia.com/',
      },
    ],
    outcome: [
      { claim: 'demo-nvidia-2022-c1', action: 'accept' },
      {
        claim: 'demo-nvidia-2022-c1',
        action: 'confirm',
        reason: 'Passwords and proprietary data are confirmed.',
      },
    ],
  },
  {
    key: 'samsung-2022',
    about: 'LAPSUS$ publishes Galaxy source code; Samsung confirms it a few days later.',
    claims: [
      {
        id: 'demo-samsung-2022-c1',
        posted_at: '2022-03-04',
        source: { name: 'LAPSUS$ channel', kind: 'telegram' },
        actor: 'LAPSUS$',
        title: 'Samsung leak',
        text: 'Next one is Samsung. 190 GB in three archives. We took source code of Galaxy phones: bootloader, TrustZone applets, fingerprint unlock, activation servers.',
        victim: { name: 'Samsung', domain: 'samsung.com' },
      },
    ],
    statements: [
      {
        id: 'demo-samsung-2022-s1',
        published_at: '2022-03-07',
        issuer: { name: 'Samsung', type: 'victim' },
        channel: 'press_quote',
        title: 'Samsung: breach of internal company data',
        text: 'Somebody broke in and reached internal company data. What was taken includes source code of Galaxy devices and, as far as is known, nothing about customers or staff.',
        url: 'https://news.samsung.com/',
      },
    ],
    outcome: [
      { claim: 'demo-samsung-2022-c1', action: 'accept' },
      { claim: 'demo-samsung-2022-c1', action: 'confirm', reason: 'Galaxy source code is confirmed.' },
    ],
  },
  {
    key: 'okta-sitel-2022',
    about: 'Screenshots of an Okta console; the way in was the laptop of a support supplier.',
    claims: [
      {
        id: 'demo-okta-sitel-2022-c1',
        posted_at: '2022-03-22',
        source: { name: 'LAPSUS$ channel', kind: 'telegram' },
        actor: 'LAPSUS$',
        title: 'Okta',
        text: 'Screenshots of our superuser access to Okta. We did not take databases from Okta, our aim was its customers. We had the portal for two months and could reset passwords and MFA of about 95% of clients.',
        victim: { name: 'Okta', domain: 'okta.com' },
      },
    ],
    statements: [
      {
        id: 'demo-okta-sitel-2022-s1',
        published_at: '2022-03-22',
        issuer: { name: 'Okta', type: 'victim' },
        channel: 'direct',
        title: 'Okta on the LAPSUS$ screenshots',
        text: 'The attacker had access for five days, from 16 to 21 January 2022, to the laptop of a support engineer who works for the supplier Sitel. At most 366 customers, about 2.5%, may have had data viewed. The Okta service itself was not breached; support engineers cannot create or delete users or download customer databases.',
        fields: { incident_date: '2022-01-16' },
        url: 'https://www.okta.com/',
      },
      {
        id: 'demo-okta-sitel-2022-s2',
        published_at: '2022-04-19',
        issuer: { name: 'Okta', type: 'victim' },
        channel: 'direct',
        title: 'Okta concludes its investigation of the January 2022 compromise',
        text: 'The threat actor controlled a single workstation of a Sitel support engineer for only 25 minutes on 21 January 2022 and reached two active customer tenants. It could not reset passwords or MFA and changed no configuration.',
        url: 'https://www.okta.com/',
      },
    ],
    outcome: [
      { claim: 'demo-okta-sitel-2022-c1', action: 'accept' },
      {
        claim: 'demo-okta-sitel-2022-c1',
        action: 'confirm_partially',
        reason: 'Access is real, but through a supplier, for 25 minutes and to two tenants.',
      },
    ],
  },
  {
    key: 'mandiant-2022',
    about: 'LockBit lists Mandiant on the day of a conference; the files turn out to be a rebuttal text.',
    claims: [
      {
        id: 'demo-mandiant-2022-c1',
        posted_at: '2022-06-06',
        source: { name: 'LockBit', kind: 'leak_site' },
        actor: 'LockBit',
        title: 'mandiant.com',
        text: 'mandiant.com PUBLISHED. All available data will be published! 356841 files.',
        victim: { domain: 'mandiant.com' },
      },
    ],
    statements: [
      {
        id: 'demo-mandiant-2022-s1',
        published_at: '2022-06-06',
        issuer: { name: 'Mandiant', type: 'victim' },
        channel: 'press_quote',
        title: 'Mandiant on the LockBit listing',
        text: 'Mandiant denies that it was breached. It has examined the publication and found no evidence that any of its data is in there; the group apparently wants to argue with a research report.',
        url: 'https://www.mandiant.com/',
      },
    ],
    outcome: [
      { claim: 'demo-mandiant-2022-c1', action: 'accept' },
      {
        claim: 'demo-mandiant-2022-c1',
        action: 'dispute',
        reason: 'Denied in direct answer; what was published holds no data of the company.',
      },
    ],
  },
  {
    key: 'shanghai-police-2022',
    about: 'A billion residents offered for ten bitcoin; the authorities never spoke in public.',
    claims: [
      {
        id: 'demo-shanghai-police-2022-c1',
        posted_at: '2022-06-30',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'ChinaDan',
        title: 'SHGA database, Shanghai police',
        text: 'In 2022 the database of the Shanghai National Police was leaked. More than 23 TB on 1 billion residents and several billion case records: name, address, birthplace, national ID, crime details. 10 BTC.',
        victim: { name: 'Shanghai National Police' },
      },
    ],
    statements: [],
    outcome: [{ claim: 'demo-shanghai-police-2022-c1', action: 'accept' }],
  },
  {
    key: 'twitter-5m-2022',
    about: 'A list made through a Twitter interface flaw, confirmed two weeks after the offer.',
    claims: [
      {
        id: 'demo-twitter-5m-2022-c1',
        posted_at: '2022-07-21',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'devil',
        title: 'Twitter 5.4 million users',
        text: 'Phone numbers and e-mail addresses of 5.4 million Twitter accounts, celebrities to companies. Taken through a vulnerability that finds the account for any number or address. At least $30,000.',
        victim: { name: 'Twitter', domain: 'twitter.com' },
      },
    ],
    statements: [
      {
        id: 'demo-twitter-5m-2022-s1',
        published_at: '2022-08-05',
        issuer: { name: 'Twitter', type: 'victim' },
        channel: 'direct',
        title: 'Twitter: a vulnerability that affected some accounts',
        text: 'A vulnerability reported in January 2022 let anybody who submitted an e-mail address or phone number learn which account it belonged to. In July it was learned from the press that somebody had used it before it was fixed and was offering the compiled information. After a review of a sample Twitter confirms that. No passwords were exposed.',
        url: null,
      },
    ],
    outcome: [
      { claim: 'demo-twitter-5m-2022-c1', action: 'accept' },
      {
        claim: 'demo-twitter-5m-2022-c1',
        action: 'confirm',
        reason: 'Method and kinds of data are confirmed.',
      },
    ],
  },
];
