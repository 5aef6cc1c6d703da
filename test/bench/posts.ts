import { pick, type Random } from './draw';
import { type InventedOrganisation } from './organisation-names';

/** `{n}` and `{d}` are figures; other braces a word of that list. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  trade:
    'construction,furniture,dental care,logistics,wholesale of food,legal advice,metal parts,software,education,textiles,insurance,plumbing,packaging,real estate,chemicals,agriculture,printing,medical devices,electric motors,catering,accounting,car repair,glass,toys,water supply,roofing,tourism,cosmetics'.split(
      ',',
    ),
  place:
    'Ohio,Texas,Leeds,Ontario,Bavaria,Lyon,Porto,Milan,Utrecht,Queensland,Kraków,Puebla,Graz,Malmö,Bursa,Osaka,Pune,Antwerp,Seville,Dublin,Quebec,Geneva,Brno,Turin'.split(
      ',',
    ),
  quality:
    'family-owned,independent,award-winning,fast-growing,privately held,regional,listed,long-established,international,specialised,employee-owned,certified'.split(
      ',',
    ),
  client:
    'hospitals,schools,manufacturers,retailers,public bodies,farmers,restaurants,builders,shipping lines,airlines,law firms,banks,private households,municipalities,car makers,pharmacies'.split(
      ',',
    ),
  file: 'contracts,invoices,passports,payroll,tax returns,drawings,source code,medical records,insurance claims,client correspondence,audit reports,NDA,driver licences,bank statements,personnel files,e-mail archives,customer database,SQL dumps,credentials,marketing plans,budgets,blueprints,test results,supplier agreements,board minutes,visa copies,phone numbers,home addresses'.split(
    ',',
  ),
  manner:
    'from the file server,from backups,from the ERP,off the mail server,from SharePoint,out of the cloud,from several departments,from the domain controller,from the finance share,over a period of two weeks'.split(
      ',',
    ),
  tone: 'Management ignored our letters,They had their chance,Nobody answered in the chat,Their lawyers told them not to pay,The negotiator wasted our time,They do not care about clients,We warned them twice,The director hung up'.split(
    ',',
  ),
};
const DESCRIPTIONS = [
  'A {quality} company in {trade} based in {place}, founded in 19{d}{d}, serving {client} and {client}.',
  '{quality} supplier of {trade} to {client}. Revenue: ${n} million. Employees: {n}. Headquarters: {place}.',
  'Das Unternehmen aus {place} ({trade}) beschäftigt rund {n} Mitarbeiter und beliefert {client}.',
  'Entreprise de {place}, {trade}, {d} ans de savoir-faire au service de {client}.',
  'Offers {trade} and {trade} for {client} in {place} and {place}. Phone: +1 555 01{d}{d}.',
  'Established in {place} {d} decades ago, the {quality} firm works in {trade} with {client}.',
];
const HAULS = [
  '{n} GB of data was taken {manner}: {file}, {file}, {file}.',
  'We have {n} gb {manner}, among them {file} and {file}.',
  'Total volume of exfiltrated data: {n}.{d} GB, {n},{n} files with {file}.',
  'More than {n}0,000 customers, {n} GB, {file}, {file} {manner}.',
  '{n} ГБ данных, {file}, {file}, полная база клиентов.',
  'Wir haben {n} GB Daten kopiert ({file}, {file}), davon {n}00.000 Kundendatensätze.',
  '{n} Go de données dont {n} 000 dossiers, {file}, {file}.',
  'Over {n}k employee records including {file}, {file} and SSN {manner}.',
];
const CONTENTS = [
  'Contents: HR - {file}\\{file}, Accounting\\taxes, {file}, {file}.',
  'Data includes {file}, {file}, {file} and {file} of {client}.',
  '{file}, {file}, VPN configuration, Active Directory dump, JIRA exports {manner}.',
  '{tone}. There are {file}, {file}, {file}.',
  'Databases with {file} and hashed passwords of {n},000 {client}, {file} of the {place} office.',
  'Also {file} {manner} and {file} for {client} in {place}.',
];
const ENDINGS = [
  '{d} days left before publication. {tone}.',
  '{tone}. We will publish on Monday if they do not contact us.',
  'Sample and file tree attached. Price: ${d}{d}0,000.',
  'Screenshots of {file} below. Full archive for sale, {d} BTC.',
  'PUBLISHED {d}{d}%. Download links: part 1, part {d}. {tone}.',
  'Servers encrypted, backups wiped {manner}. Access since early December.',
];
const NOTICES = [
  'On {day}, {name} learned of unauthorized access to part of its network in {place}. An investigation with outside experts is under way. About {n},000 people may be affected; {file}, {file} and Social Security numbers were involved.',
  '{name} confirms a cyber incident. External servers outside the corporate network were affected, among them {file}. The incident was contained and the work for {client} continues.',
  '{name} is aware of claims made online and is investigating. There is no evidence that {file} or {file} of {client} were accessed.',
  'Notice of data breach. {name} discovered on {day} that {file} were copied {manner} between {day} and {day}. {n},412 individuals are notified.',
];

const fill = (text: string, random: Random): string =>
  text.replace(/\{(\w+)\}/g, (whole, slot: string) => {
    if (slot === 'n') return String(2 + Math.floor(random() ** 2 * 900));
    if (slot === 'd') return String(1 + Math.floor(random() * 9));
    const list = WORDS[slot];
    return list === undefined ? whole : pick(list, random);
  });

/** A leak-site post below its title, about 450 characters, in which no victim is named. */
export const postText = (random: Random): string =>
  [DESCRIPTIONS, HAULS, CONTENTS, ENDINGS].map((list) => fill(pick(list, random), random)).join(' ');

/** A post of about `length` characters: what a long listing looks like. */
export function longPost(length: number, random: Random): string {
  let text = postText(random);
  while (text.length < length) text += `\n${postText(random)}`;
  return text.slice(0, length);
}

export const noticeText = (name: string, random: Random): string =>
  fill(pick(NOTICES, random), random)
    .replaceAll('{name}', name)
    .replaceAll('{day}', () => `December ${1 + Math.floor(random() * 28)}, 2025`);

/** A leak site's title for its victim. */
export function listingTitle({ name, domain }: InventedOrganisation, random: Random): string {
  const shown = domain !== null && random() < 0.5 ? domain : name;
  const style = random();
  if (style < 0.7) return shown;
  if (style < 0.8) return `[UPDATED] ${shown}`;
  if (style < 0.9) return `${shown} - ${10 + Math.floor(random() * 400)} GB`;
  return `${shown} | FULL DATA LEAK part ${1 + Math.floor(random() * 4)}`;
}

export interface ClaimLine {
  type: 'claim';
  id: string;
  posted_at: string;
  source: { name: string; kind: string };
  actor: string;
  title: string;
  text: string;
  victim?: { name: string; domain?: string };
}

export const day = (random: Random): string =>
  new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 500) * 86_400_000).toISOString().slice(0, 10);

/** One line of an import, as a tracker of leak sites gives it. */
export function claimLine(id: string, victim: InventedOrganisation, random: Random): ClaimLine {
  return {
    type: 'claim',
    id,
    posted_at: day(random),
    source: { name: `Leak site ${Math.floor(random() * 120)}`, kind: 'leak_site' },
    actor: `crew${Math.floor(random() ** 2 * 150)}`,
    title: listingTitle(victim, random),
    text: postText(random),
    ...(random() < 0.7
      ? { victim: { name: victim.name, ...(victim.domain === null ? {} : { domain: victim.domain }) } }
      : {}),
  };
}

/** An official statement about this organisation, as an import line. */
export function statementLine(id: string, { name, domain, country }: InventedOrganisation, random: Random) {
  return {
    type: 'statement',
    id,
    published_at: day(random),
    issuer: { name, type: 'victim' },
    channel: 'notice',
    subject: { name, ...(domain === null ? {} : { domain }), country },
    title: 'Notice of a data security incident',
    text: noticeText(name, random),
  };
}
