import { type SeedIncident } from './incident';

export const INCIDENTS_2025: readonly SeedIncident[] = [
  {
    key: 'telefonica-2025',
    about: 'A ticketing system in January, confirmed in a day.',
    claims: [
      {
        id: 'demo-telefonica-2025-c1',
        posted_at: '2025-01-09',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'DNA',
        title: 'Telefónica, sistema de tickets',
        text: 'Con Grep, Pryx y Rey. Entramos en el Jira interno de Telefónica con credenciales robadas: 236.493 líneas de datos de clientes, 469.724 líneas de tickets y más de 5.000 documentos internos, 2,3 GB en total.',
        victim: { name: 'Telefónica', domain: 'telefonica.com' },
      },
    ],
    statements: [
      {
        id: 'demo-telefonica-2025-s1',
        published_at: '2025-01-10',
        issuer: { name: 'Telefónica', type: 'victim' },
        channel: 'press_quote',
        title: 'Telefónica: acceso no autorizado',
        text: 'La compañía ha tenido conocimiento de un acceso no autorizado a un sistema interno de tickets. Investiga el alcance y ha tomado las medidas necesarias para bloquearlo.',
        url: 'https://www.telefonica.com/',
      },
    ],
    outcome: [
      { claim: 'demo-telefonica-2025-c1', action: 'accept' },
      {
        claim: 'demo-telefonica-2025-c1',
        action: 'confirm',
        reason: 'Es el sistema de tickets que se nombra.',
      },
    ],
  },
  {
    key: 'telefonica-106gb-2025',
    about: 'The same victim half a year later: another claim, and nothing official on it.',
    claims: [
      {
        id: 'demo-telefonica-106gb-2025-c1',
        posted_at: '2025-07-03',
        source: { name: 'Telegram', kind: 'telegram' },
        actor: 'Rey',
        title: 'Telefónica, mayo de 2025',
        text: 'Doce horas dentro de Telefónica el 30 de mayo: 385.311 archivos, 106 GB, con correos, facturas y registros internos. Nadie responde, así que aquí va una muestra.',
        victim: { name: 'Telefónica', domain: 'telefonica.com' },
      },
    ],
    statements: [],
    outcome: [{ claim: 'demo-telefonica-106gb-2025-c1', action: 'accept' }],
  },
  {
    key: 'hpe-2025',
    about: 'A claim that made the company change credentials; the findings never came.',
    claims: [
      {
        id: 'demo-hpe-2025-c1',
        posted_at: '2025-01-16',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'IntelBroker',
        title: 'HPE data breach',
        text: 'Two days inside Hewlett Packard Enterprise: private GitHub repositories, Docker builds, SAP Hybris, certificates, source code of Zerto and iLO, and some old delivery data of users.',
        victim: { name: 'Hewlett Packard Enterprise', domain: 'hpe.com' },
      },
    ],
    statements: [
      {
        id: 'demo-hpe-2025-s1',
        published_at: '2025-01-20',
        issuer: { name: 'Hewlett Packard Enterprise', type: 'victim' },
        channel: 'press_quote',
        title: 'HPE is investigating a claim',
        text: 'HPE has known of the IntelBroker claims since 16 January, has switched off the credentials in question and is still investigating whether there is anything to them. Operations go on undisturbed.',
        url: 'https://www.hpe.com/',
      },
    ],
    outcome: [
      { claim: 'demo-hpe-2025-c1', action: 'accept' },
      {
        claim: 'demo-hpe-2025-c1',
        action: 'defer',
        reason: 'Still investigating whether the claim is valid.',
      },
    ],
  },
  {
    key: 'oracle-cloud-2025',
    about: 'Denied in March, told to customers in April: two old servers.',
    claims: [
      {
        id: 'demo-oracle-cloud-2025-c1',
        posted_at: '2025-03-20',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'rose87168',
        title: 'Oracle Cloud SSO and LDAP',
        text: 'Oracle Cloud login servers hacked about 40 days ago. 6 million lines from SSO and LDAP: encrypted passwords, JKS files, key files, enterprise manager keys, over 140,000 tenants. Companies may pay to have their people removed from the list.',
        victim: { name: 'Oracle Cloud', domain: 'oraclecloud.com' },
      },
    ],
    statements: [
      {
        id: 'demo-oracle-cloud-2025-s1',
        published_at: '2025-03-21',
        issuer: { name: 'Oracle', type: 'victim' },
        channel: 'press_quote',
        title: 'Oracle denies a breach of Oracle Cloud',
        text: 'Oracle denies that Oracle Cloud was breached. It says that what was published does not open Oracle Cloud, and that no customer of it lost data.',
        url: 'https://www.oracle.com/',
      },
      {
        id: 'demo-oracle-cloud-2025-s2',
        published_at: '2025-04-08',
        issuer: { name: 'Oracle', type: 'victim' },
        channel: 'notice',
        title: 'Oracle: notice to customers',
        text: 'An intruder got into only two obsolete servers and published user names found there. They did not belong to Oracle Cloud Infrastructure, and the passwords on them were encrypted or hashed and opened nothing at any customer.',
        url: 'https://www.oracle.com/',
      },
    ],
    outcome: [
      { claim: 'demo-oracle-cloud-2025-c1', action: 'accept' },
      {
        claim: 'demo-oracle-cloud-2025-c1',
        action: 'confirm_partially',
        reason: 'The denial is superseded: two obsolete servers, with encrypted passwords.',
      },
    ],
  },
  {
    key: 'steam-2025',
    about: 'Text messages of a relay sold as a breach of a game shop.',
    claims: [
      {
        id: 'demo-steam-2025-c1',
        posted_at: '2025-05-10',
        source: { name: 'Cybercrime forum', kind: 'forum' },
        actor: 'Machine1337',
        title: 'Steam 89M records',
        text: 'Over 89 million Steam user records with one-time access codes and phone numbers, fresh. $5,000. Telegram for the deal.',
        victim: { name: 'Steam', domain: 'steampowered.com' },
      },
    ],
    statements: [
      {
        id: 'demo-steam-2025-s1',
        published_at: '2025-05-14',
        issuer: { name: 'Valve', type: 'victim' },
        channel: 'direct',
        title: 'Steam: note on leaked text messages',
        text: 'Valve says that Steam systems were not breached. What leaked are older text messages: codes that expired after 15 minutes, and the numbers they were sent to, with no link to an account, a password or a payment.',
        subject: { name: 'Steam', domain: 'steampowered.com', country: 'US' },
        url: 'https://store.steampowered.com/',
      },
    ],
    outcome: [
      { claim: 'demo-steam-2025-c1', action: 'accept' },
      { claim: 'demo-steam-2025-c1', action: 'dispute', reason: 'Not a breach of Steam; old text messages.' },
    ],
  },
  {
    key: 'marks-and-spencer-2025',
    about: 'Shelves and web shop suffer for weeks; the group writes to the management.',
    claims: [
      {
        id: 'demo-marks-and-spencer-2025-c1',
        posted_at: '2025-04-23',
        source: { name: 'Message to the management, as reported', kind: 'other' },
        actor: 'DragonForce',
        title: 'Marks & Spencer',
        text: 'We encrypted the servers of Marks & Spencer and we hold customer data. Come to the chat and it will be quick.',
        victim: { name: 'Marks & Spencer', domain: 'marksandspencer.com' },
      },
    ],
    statements: [
      {
        id: 'demo-marks-and-spencer-2025-s1',
        published_at: '2025-04-22',
        issuer: { name: 'Marks & Spencer', type: 'victim' },
        channel: 'filing',
        title: 'Marks & Spencer: cyber incident update',
        text: 'Marks & Spencer has been managing a cyber incident for some days and had to make minor, temporary changes to its store operations.',
        url: 'https://corporate.marksandspencer.com/',
      },
      {
        id: 'demo-marks-and-spencer-2025-s2',
        published_at: '2025-05-13',
        issuer: { name: 'Marks & Spencer', type: 'victim' },
        channel: 'filing',
        title: 'Marks & Spencer: customer data taken',
        text: 'Some personal customer data has been taken, such as contact details, date of birth and online order history. It does not include usable payment or card details or account passwords.',
        url: 'https://corporate.marksandspencer.com/',
      },
    ],
    outcome: [
      { claim: 'demo-marks-and-spencer-2025-c1', action: 'accept' },
      { claim: 'demo-marks-and-spencer-2025-c1', action: 'confirm', reason: 'Customer data was taken.' },
    ],
  },
  {
    key: 'co-op-2025',
    about: 'From no evidence to every member.',
    claims: [
      {
        id: 'demo-co-op-2025-c1',
        posted_at: '2025-05-02',
        source: { name: 'Message to a broadcaster, as reported', kind: 'other' },
        actor: 'DragonForce',
        title: 'Co-op',
        text: 'We have the data of 20 million people who signed up for the Co-op membership scheme, and employee logins. Sample of 10,000 customers sent.',
        victim: { name: 'Co-op', domain: 'coop.co.uk' },
      },
    ],
    statements: [
      {
        id: 'demo-co-op-2025-s1',
        published_at: '2025-05-02',
        issuer: { name: 'Co-op', type: 'victim' },
        channel: 'direct',
        title: 'Co-op: cyber incident update',
        text: 'The hackers accessed and extracted data from one of the systems of Co-op: names and contact details of a significant number of current and past members. No passwords, bank or card details, or transactions are included.',
        url: 'https://www.co-operative.coop/',
      },
      {
        id: 'demo-co-op-2025-s2',
        published_at: '2025-07-16',
        issuer: { name: 'Co-op', type: 'victim' },
        channel: 'press_quote',
        title: 'Co-op: all members affected',
        text: 'The data of all 6.5 million members of Co-op was stolen in the attack of April.',
        fields: { individuals: 6_500_000 },
        url: 'https://www.co-operative.coop/',
      },
    ],
    outcome: [
      { claim: 'demo-co-op-2025-c1', action: 'accept' },
      {
        claim: 'demo-co-op-2025-c1',
        action: 'confirm_partially',
        reason: 'Members’ data is confirmed: 6.5 million of them, not 20 million.',
      },
    ],
  },
  {
    key: 'coinbase-2025',
    about: 'Bribed support agents, and a company that offers the ransom as a reward.',
    claims: [
      {
        id: 'demo-coinbase-2025-c1',
        posted_at: '2025-05-11',
        source: { name: 'Extortion note, as reported', kind: 'other' },
        actor: null,
        title: 'Coinbase customer accounts',
        text: 'We have information on Coinbase customer accounts and internal documentation of customer support, obtained through insiders at overseas support contractors. $20 million, or it goes public.',
        victim: { name: 'Coinbase', domain: 'coinbase.com' },
      },
    ],
    statements: [
      {
        id: 'demo-coinbase-2025-s1',
        published_at: '2025-05-15',
        issuer: { name: 'Coinbase', type: 'victim' },
        channel: 'filing',
        title: 'Coinbase: Form 8-K on an extortion attempt',
        text: 'On 11 May 2025 an unknown threat actor wrote that it had information about customer accounts and internal documentation. It paid contractors or employees in support roles outside the United States, insiders, to collect it. The data includes names, addresses, masked social security and bank account numbers, images of government IDs and account data, but no passwords or private keys. Coinbase has not paid the $20 million.',
        fields: { individuals: 69_461, breach_type: 'insider wrongdoing' },
        url: 'https://www.sec.gov/',
      },
    ],
    outcome: [
      { claim: 'demo-coinbase-2025-c1', action: 'accept' },
      {
        claim: 'demo-coinbase-2025-c1',
        action: 'confirm',
        reason: 'Insiders, account data and documents agree.',
      },
    ],
  },
  {
    key: 'coca-cola-europacific-2025',
    about: 'A bottler and its customer platform; nothing official was ever found.',
    claims: [
      {
        id: 'demo-coca-cola-europacific-2025-c1',
        posted_at: '2025-05-22',
        source: { name: 'Cybercrime forum', kind: 'forum' },
        actor: 'Gehenna',
        title: 'Coca-Cola Europacific Partners',
        text: 'Over 23 million Salesforce records of Coca-Cola Europacific Partners from 2016 to 2025: accounts, cases, contacts and products. Management may write for an offer.',
        victim: { name: 'Coca-Cola Europacific Partners', domain: 'cocacolaep.com' },
      },
    ],
    statements: [],
    outcome: [{ claim: 'demo-coca-cola-europacific-2025-c1', action: 'accept' }],
  },
  {
    key: 'aeroflot-2025',
    about: 'Flights stop in Moscow; the prosecutor confirms the attack, the regulator no leak.',
    claims: [
      {
        id: 'demo-aeroflot-2025-c1',
        posted_at: '2025-07-28',
        source: { name: 'Silent Crow', kind: 'telegram' },
        actor: 'Silent Crow',
        title: 'Аэрофлот уничтожен изнутри',
        text: 'Вместе с «Киберпартизанами BY» мы год находились в сети Аэрофлота. Выгружено 12 ТБ баз данных и 8 ТБ файлов с общих дисков, уничтожено около 7000 серверов. Часть данных о пассажирах опубликуем скоро.',
        victim: { name: 'Аэрофлот', domain: 'aeroflot.ru' },
      },
    ],
    statements: [
      {
        id: 'demo-aeroflot-2025-s1',
        published_at: '2025-07-28',
        issuer: { name: 'Генеральная прокуратура РФ', type: 'law_enforcement' },
        channel: 'direct',
        title: 'Генпрокуратура о сбое в системах Аэрофлота',
        text: 'Установлено, что сбой в работе информационных систем Аэрофлота вызван хакерской атакой. Десятки рейсов отменены. Возбуждено уголовное дело о неправомерном доступе к компьютерной информации.',
        subject: { name: 'Аэрофлот', domain: 'aeroflot.ru', country: 'RU' },
        url: 'https://epp.genproc.gov.ru/',
      },
      {
        id: 'demo-aeroflot-2025-s2',
        published_at: '2025-08-01',
        issuer: { name: 'Роскомнадзор', type: 'regulator' },
        channel: 'press_quote',
        title: 'Роскомнадзор об Аэрофлоте',
        text: 'Сведения о возможной утечке данных Аэрофлота подтверждения пока не получили.',
        subject: { name: 'Аэрофлот', domain: 'aeroflot.ru', country: 'RU' },
        url: 'https://rkn.gov.ru/',
      },
    ],
    outcome: [
      { claim: 'demo-aeroflot-2025-c1', action: 'accept' },
      {
        claim: 'demo-aeroflot-2025-c1',
        action: 'confirm_partially',
        reason: 'Attack and outage are confirmed; a leak of data is not.',
      },
    ],
  },
];
