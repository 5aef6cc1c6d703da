import { type SeedIncident } from './incident';

export const INCIDENTS_2024_FORUMS: readonly SeedIncident[] = [
  {
    key: 'dell-2024',
    about: 'A partner portal without a rate limit, and a narrow notice that bears the seller out.',
    claims: [
      {
        id: 'demo-dell-2024-c1',
        posted_at: '2024-04-28',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'Menelik',
        title: 'Dell customers 2017-2024',
        text: '49 million customers who bought systems from Dell between 2017 and 2024. Data: customer names, home addresses, order history, service tags, warranty. I am the only one who has it.',
        victim: { name: 'Dell', domain: 'dell.com' },
      },
    ],
    statements: [
      {
        id: 'demo-dell-2024-s1',
        published_at: '2024-05-09',
        issuer: { name: 'Dell', type: 'victim' },
        channel: 'notice',
        title: 'Dell: notice to customers',
        text: 'Dell is investigating an incident with a Dell portal that contains a database of purchases that was accessed. It contains customer names, home addresses and order history, with service tag, item, order date and warranty. E-mail addresses, telephone numbers and means of payment are not in it.',
        url: 'https://www.dell.com/',
      },
    ],
    outcome: [
      { claim: 'demo-dell-2024-c1', action: 'accept' },
      {
        claim: 'demo-dell-2024-c1',
        action: 'confirm',
        reason: 'Every kind of data in the post is in the notice.',
      },
    ],
  },
  {
    key: 'europol-epe-2024',
    about: 'IntelBroker sells a police platform as classified; the agency calls it a closed user group.',
    claims: [
      {
        id: 'demo-europol-epe-2024-c1',
        posted_at: '2024-05-10',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'IntelBroker',
        title: 'Europol data breach',
        text: 'Europol, breached this month: Europol Platform for Experts, EC3 SPACE, SIRIUS. Classified and FOUO documents, source code, guidelines, lists of people. Sample: 9,128 records. I take Monero.',
        victim: { name: 'Europol', domain: 'europol.europa.eu' },
      },
    ],
    statements: [
      {
        id: 'demo-europol-epe-2024-s1',
        published_at: '2024-05-11',
        issuer: { name: 'Europol', type: 'victim' },
        channel: 'press_quote',
        title: 'Europol: incident on the Platform for Experts',
        text: 'Europol knows of the incident and limits it to one closed user group of the Platform for Experts (EPE). That application is not used for operational information; the core systems are unaffected and operational data is safe.',
        url: 'https://www.europol.europa.eu/',
      },
    ],
    outcome: [
      { claim: 'demo-europol-epe-2024-c1', action: 'accept' },
      {
        claim: 'demo-europol-epe-2024-c1',
        action: 'confirm_partially',
        reason: 'The platform is confirmed, one user group of it, and nothing operational.',
      },
    ],
  },
  {
    key: 'apple-tools-2024',
    about: 'Source code of internal tools claimed; nobody official ever answered.',
    claims: [
      {
        id: 'demo-apple-tools-2024-c1',
        posted_at: '2024-06-18',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'IntelBroker',
        title: 'Apple internal tools',
        text: 'Apple, June 2024. Source code of three tools that only its people use: AppleConnect-SSO, Apple-HWE-Confluence-Advanced, AppleMacroPlugin.',
        victim: { name: 'Apple', domain: 'apple.com' },
      },
    ],
    statements: [],
    outcome: [{ claim: 'demo-apple-tools-2024-c1', action: 'accept' }],
  },
  {
    key: 'amd-2024',
    about: 'The same seller a day earlier, with a victim that did answer.',
    claims: [
      {
        id: 'demo-amd-2024-c1',
        posted_at: '2024-06-17',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'IntelBroker',
        title: 'AMD June 2024',
        text: 'AMD, breached this month. Plans for products to come, spec sheets, employee and customer databases, source code, firmware, ROMs, finances.',
        victim: { name: 'AMD', domain: 'amd.com' },
      },
    ],
    statements: [
      {
        id: 'demo-amd-2024-s1',
        published_at: '2024-06-19',
        issuer: { name: 'AMD', type: 'victim' },
        channel: 'press_quote',
        title: 'AMD on the data theft',
        text: 'AMD finds that limited information, specifications for assembling some of its products, was accessed on the site of a supplier. It expects no material effect on its business.',
        url: 'https://www.amd.com/',
      },
    ],
    outcome: [
      { claim: 'demo-amd-2024-c1', action: 'accept' },
      {
        claim: 'demo-amd-2024-c1',
        action: 'confirm_partially',
        reason: 'Specifications only, and on the site of a vendor.',
      },
    ],
  },
  {
    key: 'temu-2024',
    about: 'A shop denies a database and says that nothing in the sample is its own.',
    claims: [
      {
        id: 'demo-temu-2024-c1',
        posted_at: '2024-09-16',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'smokinthashit',
        title: 'Temu database 87M',
        text: 'Temu.com, 87 million records, never sold before: user name, id, IP, full name, date of birth, shipping address, phone number, hashed password. Sample in the post.',
        victim: { name: 'Temu', domain: 'temu.com' },
      },
    ],
    statements: [
      {
        id: 'demo-temu-2024-s1',
        published_at: '2024-09-17',
        issuer: { name: 'Temu', type: 'victim' },
        channel: 'press_quote',
        title: 'Temu denies a breach',
        text: 'After an investigation Temu says that the claims of a data breach are false. The circulating data is not from its systems: not a single line matches its transaction records.',
        url: 'https://www.temu.com/',
      },
    ],
    outcome: [
      { claim: 'demo-temu-2024-c1', action: 'accept' },
      {
        claim: 'demo-temu-2024-c1',
        action: 'dispute',
        reason: 'Denied after a comparison with its own records.',
      },
    ],
  },
  {
    key: 'capgemini-2024',
    about: 'Twenty gigabytes of a consultancy, and silence.',
    claims: [
      {
        id: 'demo-capgemini-2024-c1',
        posted_at: '2024-09-09',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'grep',
        title: 'Capgemini 20 GB',
        text: 'I took the most confidential 20 GB of Capgemini: source code, credentials, private keys, employee data, threat reports, logs of client machines.',
        victim: { name: 'Capgemini', domain: 'capgemini.com' },
      },
    ],
    statements: [],
    outcome: [{ claim: 'demo-capgemini-2024-c1', action: 'accept' }],
  },
  {
    key: 'cisco-devhub-2024',
    about: 'A public developer site, some files too many on it, and a seller who speaks of terabytes.',
    claims: [
      {
        id: 'demo-cisco-devhub-2024-c1',
        posted_at: '2024-10-14',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'IntelBroker',
        title: 'Cisco data breach, October',
        text: 'With EnergyWeaponUser and zjj. Cisco was breached: GitHub and GitLab projects, SonarQube projects, source code, hard coded credentials, certificates, Jira tickets, API tokens, private AWS buckets, Docker builds. Production source of big clients too.',
        victim: { name: 'Cisco', domain: 'cisco.com' },
      },
      {
        id: 'demo-cisco-devhub-2024-c2',
        posted_at: '2024-12-16',
        source: { name: 'BreachForums', kind: 'forum' },
        actor: 'IntelBroker',
        title: 'Cisco, 2.9 GB of 4.5 TB',
        text: 'First part of the Cisco breach for free, 2.9 GB. We downloaded 4.5 TB altogether from an open instance. The rest is for sale.',
        victim: { name: 'Cisco', domain: 'cisco.com' },
      },
    ],
    statements: [
      {
        id: 'demo-cisco-devhub-2024-s1',
        published_at: '2024-10-18',
        issuer: { name: 'Cisco', type: 'victim' },
        channel: 'direct',
        title: 'Cisco Event Response: reports of a security incident',
        text: 'The data in question is on a public-facing DevHub environment, a resource centre where source code and scripts are made available to customers. A small number of files that were not authorised for public download may have been published. Cisco systems were not breached. No personal information or financial data has been found so far. Public access is disabled.',
        subject: { name: 'Cisco', domain: 'cisco.com', country: 'US' },
        url: 'https://sec.cloudapps.cisco.com/',
      },
    ],
    outcome: [
      { claim: 'demo-cisco-devhub-2024-c1', action: 'accept' },
      {
        claim: 'demo-cisco-devhub-2024-c1',
        action: 'confirm_partially',
        reason: 'Files from a public site; a breach of Cisco systems is denied.',
      },
      { claim: 'demo-cisco-devhub-2024-c2', action: 'accept' },
    ],
  },
  {
    key: 'schneider-electric-2024',
    about: 'Announced with a joke about bread; the project tracker was real.',
    claims: [
      {
        id: 'demo-schneider-electric-2024-c1',
        posted_at: '2024-11-02',
        source: { name: 'X', kind: 'x' },
        actor: 'Grep',
        title: 'good morning, Schneider Electric',
        text: 'good morning Schneider Electric. your JIRA was open to us, the credentials lay around. 40 GB compressed is ours now: projects, issues, plugins, 400k rows of user data.',
        victim: { name: 'Schneider Electric', domain: 'se.com' },
      },
      {
        id: 'demo-schneider-electric-2024-c2',
        posted_at: '2024-11-04',
        source: { name: 'Hellcat', kind: 'leak_site' },
        actor: 'Hellcat',
        title: 'Schneider Electric',
        text: 'Schneider Electric, Atlassian Jira: 40 GB compressed and 400,000 rows of user data. $125,000, to be paid in baguettes, cheaper for those who own up.',
        victim: { name: 'Schneider Electric', domain: 'se.com' },
      },
    ],
    statements: [
      {
        id: 'demo-schneider-electric-2024-s1',
        published_at: '2024-11-04',
        issuer: { name: 'Schneider Electric', type: 'victim' },
        channel: 'press_quote',
        title: 'Schneider Electric: unauthorised access to a project platform',
        text: 'Schneider Electric confirms unauthorised access to an internal platform on which the execution of projects is tracked. The platform stands apart from other systems, the incident is being examined, and products and services go on unharmed.',
        url: 'https://www.se.com/',
      },
    ],
    outcome: [
      { claim: 'demo-schneider-electric-2024-c1', action: 'accept' },
      { claim: 'demo-schneider-electric-2024-c2', action: 'merge', into: 'demo-schneider-electric-2024-c1' },
      {
        claim: 'demo-schneider-electric-2024-c1',
        action: 'confirm',
        reason: 'A project tracking platform is what Jira is; nothing is contradicted.',
      },
    ],
  },
  {
    key: 'deloitte-uk-2024',
    about: 'A terabyte of one firm that turns out to be the system of one client.',
    claims: [
      {
        id: 'demo-deloitte-uk-2024-c1',
        posted_at: '2024-12-04',
        source: { name: 'Brain Cipher', kind: 'leak_site' },
        actor: 'Brain Cipher',
        title: 'deloitte.co.uk',
        text: 'Deloitte UK. More than 1 TB, compressed. The timer says 10 days; then everybody can see how an auditor guards its own files.',
        victim: { name: 'Deloitte UK', domain: 'deloitte.co.uk' },
      },
    ],
    statements: [
      {
        id: 'demo-deloitte-uk-2024-s1',
        published_at: '2024-12-07',
        issuer: { name: 'Deloitte UK', type: 'victim' },
        channel: 'press_quote',
        title: 'Deloitte UK on the Brain Cipher claim',
        text: 'What is alleged concerns one client and a system of that client, which is not on the Deloitte network. Systems of Deloitte are unaffected.',
        url: 'https://www.deloitte.com/',
      },
    ],
    outcome: [
      { claim: 'demo-deloitte-uk-2024-c1', action: 'accept' },
      {
        claim: 'demo-deloitte-uk-2024-c1',
        action: 'confirm_partially',
        reason: 'Something was taken, from a client and not from the firm.',
      },
    ],
  },
  {
    key: 'powerschool-2024',
    about: 'School records through a support portal; the figures stand in the extortion note.',
    claims: [
      {
        id: 'demo-powerschool-2024-c1',
        posted_at: '2025-01-21',
        source: { name: 'Extortion note, as reported', kind: 'other' },
        actor: null,
        title: 'PowerSchool SIS',
        text: 'We exported the student and teacher tables of the PowerSchool SIS with a stolen credential for the support portal: 62.4 million students and 9.5 million teachers of 6,505 school districts.',
        victim: { name: 'PowerSchool', domain: 'powerschool.com' },
      },
    ],
    statements: [
      {
        id: 'demo-powerschool-2024-s1',
        published_at: '2025-01-08',
        issuer: { name: 'PowerSchool', type: 'victim' },
        channel: 'notice',
        title: 'PowerSchool: cybersecurity incident',
        text: 'On 28 December 2024 PowerSchool learned that personal information from its Student Information System (SIS) had been exported through PowerSource, a customer support portal, with a compromised credential. It concerns families and educators: names, contact details, and for some social security numbers and medical information. No ransomware was involved.',
        fields: { incident_date: '2024-12-28' },
        url: 'https://www.powerschool.com/',
      },
      {
        id: 'demo-powerschool-2024-s2',
        published_at: '2025-05-07',
        issuer: { name: 'PowerSchool', type: 'victim' },
        channel: 'direct',
        title: 'PowerSchool: school districts are being extorted',
        text: 'A threat actor has contacted several school districts with data from the incident of December 2024. PowerSchool believes that this is not a new incident. It had paid a ransom and been assured that the data was deleted.',
        url: 'https://www.powerschool.com/',
      },
    ],
    outcome: [
      { claim: 'demo-powerschool-2024-c1', action: 'accept' },
      {
        claim: 'demo-powerschool-2024-c1',
        action: 'confirm',
        reason: 'System, support portal and stolen credential agree; the counts are not addressed.',
      },
    ],
  },
];
