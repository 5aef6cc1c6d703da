import { type SourceText, type Stance } from '../assertion';
import { readStance } from './read-stance';

const statement = (text: string | null, issuerType = 'victim'): SourceText => ({
  role: 'statement',
  title: null,
  text,
  date: '2026-01-15',
  actor: null,
  victim: null,
  issuer: { name: 'Acme', type: issuerType },
});

it.each<[Stance, string]>([
  ['confirms', 'An unauthorised party accessed our database and copied customer data.'],
  ['confirms', 'Des données de clients ont été volées lors de cette cyberattaque.'],
  ['confirms', 'Bij de aanval zijn gegevens van klanten gestolen.'],
  [
    'acknowledges',
    'We are dealing with a cybersecurity incident. Only a few external servers may have been impacted.',
  ],
  ['acknowledges', 'Our group was the target of a cyberattack. There was no impact on our customers.'],
  ['investigating', 'We are aware of the claims and are currently investigating.'],
  ['denies', 'Our systems have not been breached. The claim is false.'],
  ['denies', 'We have found no evidence of any unauthorised access to our network.'],
  ['denies', 'No hubo ningún hackeo a nuestros sistemas.'],
  ['no_comment', 'The company declined to comment.'],
])('%s: %s', (stance, text) => {
  expect(readStance(statement(text)).stance).toBe(stance);
});

it('quotes the sentence that decided', () => {
  const text = 'Dear customers. Attackers copied personal data from our file server. We are sorry.';
  const { quote } = readStance(statement(text));
  expect(quote?.text).toBe('Attackers copied personal data from our file server.');
  expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
});

it("takes a register's row without prose as confirmation", () => {
  expect(readStance(statement(null, 'regulator'))).toMatchObject({ stance: 'confirms', quote: null });
});

it('does not take the attackers’ words for the speaker’s', () => {
  const text = 'A gang claims that it accessed our data. We can see no evidence of compromise.';
  expect(readStance(statement(text)).stance).toBe('denies');
});

describe('a denial stays one', () => {
  it.each([
    'Acme finds no evidence that its systems or those of its affiliates around the world were compromised.',
    'There is no indication that member data has been disclosed and we see no evidence to support the claim.',
    'We have zero evidence that the claim is legitimate.',
    'There is no indication that the platform has been compromised.',
    'The data does not appear to have come from its systems.',
    'Acme denies that its platform was compromised.',
    'At no point was our network breached.',
    'Acme is not aware of any breach.',
    'None of our customers, systems, or data have been affected.',
    'A compromise of our systems did not occur.',
    'Our platform was not breached. The posts refer to incidents of the past.',
    'We have found nothing to suggest that our systems were compromised.',
    'Acme says that no data has been leaked.',
    'We can confirm that our systems have not been accessed.',
    'We are confident that this data did not originate with us.',
    'La empresa niega haber sufrido un ciberataque.',
    'Das Unternehmen weist die Vorwürfe zurück; es gab keinen Angriff.',
    'Компания отрицает утечку данных.',
    'Não há indícios de acesso indevido.',
    'No hay indicios de un acceso no autorizado a nuestros sistemas.',
    'Non ci sono evidenze di un accesso non autorizzato ai nostri sistemi.',
    'Признаков взлома наших систем не обнаружено.',
  ])('%s', (text) => {
    expect(readStance(statement(text)).stance).toBe('denies');
  });
  it.each(['Acme: no compromise', 'Acme on the alleged breach'])('under the title "%s"', (title) => {
    const text = 'We found no evidence that anybody was in our network without authorisation.';
    expect(readStance({ ...statement(text), title }).stance).toBe('denies');
  });
});

describe('what is admitted counts for more than what is denied beside it', () => {
  it.each<[Stance, string]>([
    [
      'acknowledges',
      'No data was extracted, and there is no sign that the breach went beyond the e-mail servers.',
    ],
    [
      'acknowledges',
      'Our service was not breached. For five days an attacker had access to the laptop of an agent.',
    ],
    [
      'acknowledges',
      'Some files not intended for public download may be online. Our systems were not breached.',
    ],
    [
      'confirms',
      'Profile data was compiled from single accounts without permission. We see no sign of a breach.',
    ],
    ['confirms', 'We deny that a ransom was paid, but customer data was copied.'],
    ['acknowledges', 'We stopped a cyberattack last week. No data was taken.'],
    ['acknowledges', 'We confirm a cyberattack; whether data was taken is being examined.'],
    ['confirms', 'There is no evidence of misuse, but names and addresses were taken.'],
  ])('%s: %s', (stance, text) => {
    expect(readStance(statement(text)).stance).toBe(stance);
  });
});

it('takes servers that were affected for an incident, and data that was affected for a loss', () => {
  expect(readStance(statement('A cybersecurity issue affected servers.')).stance).toBe('acknowledges');
  expect(readStance(statement('A cybersecurity issue affected customer data.')).stance).toBe('confirms');
});

it('knows the month of May from a possibility', () => {
  expect(readStance(statement('In May 2025 attackers copied customer data.')).stance).toBe('confirms');
  expect(readStance(statement('Attackers may have copied customer data.')).stance).toBe('acknowledges');
});

describe('a register or the police', () => {
  it.each<[Stance, string]>([
    ['investigating', 'Подтверждения этих сведений пока не получили.'],
    ['acknowledges', 'Officers are looking into an attack on a clinic. Inquiries are ongoing.'],
    ['confirms', 'The controller reported unauthorised access to patient records.'],
  ])('%s: %s', (stance, text) => {
    expect(readStance(statement(text, 'law_enforcement')).stance).toBe(stance);
  });
});

it('takes "so far no evidence" of an inquiry under way for no denial yet', () => {
  const found = 'So far there is no evidence that our network was breached.';
  expect(readStance(statement(`We are investigating. ${found}`)).stance).toBe('investigating');
  expect(readStance(statement(`We are aware of the reports. ${found}`)).stance).toBe('denies');
});

describe('English beside the set forms', () => {
  it.each<[Stance, string]>([
    [
      'denies',
      'There is nothing to indicate that our network was breached, and the material posted appears to come from elsewhere.',
    ],
    ['denies', 'The data was scraped from pages that anyone can open. No breach of our platform took place.'],
    [
      'denies',
      'We can confirm this is not a data breach; the information was collected from public profiles.',
    ],
    [
      'denies',
      'After a thorough review we have concluded that the dataset did not originate from our systems.',
    ],
    ['denies', 'The company rejects the claims as unfounded.'],
    [
      'denies',
      'Our records do not match the sample posted by the group, and we believe the claim to be false.',
    ],
    [
      'denies',
      'The file circulating online is a compilation of older leaks and does not contain new data from us.',
    ],
    ['denies', 'A spokesperson said the bank had not experienced any security incident.'],
    ['denies', 'We have thoroughly checked our environment and see no signs of intrusion.'],
    [
      'denies',
      '"There has been no breach of Oracle-like Cloud. The published credentials are not for our cloud. No customers experienced a breach or lost any data," a spokesperson told reporters.',
    ],
    ['denies', '"This report is inaccurate. Our systems have not been compromised," the company said.'],
    ['denies', 'We have no reason to believe that any customer information has been accessed.'],
    ['denies', "The group's claim is untrue; it concerns another organisation with a similar name."],
    [
      'acknowledges',
      'One of our suppliers has informed us of a cyber incident. Our own systems are not affected.',
    ],
    ['acknowledges', 'The incident occurred at a third-party vendor, and our network was not breached.'],
    [
      'acknowledges',
      'We identified suspicious activity on our network and took some systems offline as a precaution. We are investigating whether data was accessed.',
    ],
    [
      'acknowledges',
      'We are responding to a cybersecurity incident. The investigation is at an early stage and it is too soon to say if personal data is involved.',
    ],
    [
      'acknowledges',
      'The hospital confirmed that it is dealing with an IT outage caused by a ransomware attack. At this point there is no evidence that patient data was taken.',
    ],
    [
      'acknowledges',
      'We recently experienced a network disruption. We have not yet determined the full nature of the data that may have been affected.',
    ],
    [
      'confirms',
      'An unauthorised actor obtained names and contact details of some customers. Payment data was not affected.',
    ],
    [
      'confirms',
      'We have determined that files containing employee information were copied from our network between 3 and 9 May.',
    ],
    [
      'confirms',
      'The threat actor exfiltrated certain data, including source code, from our development environment.',
    ],
    [
      'confirms',
      'We have since learned that, contrary to our first statement, personal data of customers was taken.',
    ],
    ['confirms', "The company confirmed the data is authentic and was stolen in last year's attack."],
    ['confirms', 'The authority fined the firm because attackers had stolen data of 12,000 people.'],
    [
      'investigating',
      'We are aware of a post alleging access to our data and are working with experts to verify its validity.',
    ],
    [
      'investigating',
      'We are looking into reports that some of our data has been offered for sale. We cannot confirm the authenticity at this time.',
    ],
    [
      'investigating',
      'We take these allegations seriously and have launched an investigation to establish the facts.',
    ],
    ['investigating', 'The company said it was "examining the claims" made by the gang.'],
    ['investigating', 'We have been made aware of an alleged data leak. Our teams are assessing the matter.'],
    ['no_comment', 'We do not comment on speculation or on security matters.'],
    ['no_comment', 'The firm declined to comment on the report.'],
    ['no_comment', 'It is our policy not to comment on rumours.'],
    ['no_comment', 'A spokesperson said they had nothing to add at this time.'],
    [
      'denies',
      'The material being offered is unrelated to our company and none of our databases has been touched.',
    ],
    ['denies', 'We are satisfied that our environment remains uncompromised.'],
    ['denies', 'Contrary to reports, no customer records have been exposed.'],
    ['denies', 'A check of our logs showed nothing out of the ordinary; the allegation is without merit.'],
    ['denies', 'The screenshots show a test environment with dummy data; production was never reached.'],
    [
      'acknowledges',
      'Our IT systems are currently down following a cyberattack and we are working to restore them.',
    ],
    [
      'acknowledges',
      "The council has been hit by ransomware. We do not yet know whether residents' information is affected.",
    ],
    [
      'acknowledges',
      'We detected unusual activity and shut down parts of our network. Operations continue with limitations.',
    ],
    ['confirms', 'Hackers got hold of the email addresses and dates of birth of our subscribers.'],
    [
      'confirms',
      'We regret to inform you that your personal information was included in the files removed from our network.',
    ],
    ['confirms', 'Some employee records were taken during the intrusion, the company said.'],
    [
      'investigating',
      'We have seen the post and our security team is checking whether there is any truth to it.',
    ],
    ['investigating', 'The ministry said it was verifying the authenticity of the documents.'],
    ['no_comment', 'The group would not be drawn on the matter.'],
    ['no_comment', 'We never discuss matters of security publicly.'],
    ['denies', 'We can categorically state that nobody broke into our systems.'],
    ['confirms', 'During those two days the intruder viewed and saved copies of passport scans.'],
    ['acknowledges', 'A cyber event has disrupted our manufacturing sites.'],
    ['investigating', 'Our specialists are reviewing the sample that was shared by the seller.'],
    ['no_comment', 'Asked about the post, the airline had no comment.'],
  ])('%s: %s', (stance, text) => {
    expect(readStance(statement(text)).stance).toBe(stance);
  });
});

describe('whose words a press report gives', () => {
  it.each<[Stance, string]>([
    [
      'denies',
      '"We have all their customer data," the hackers told a reporter. The firm said its network was not breached.',
    ],
    ['investigating', 'The gang said: "We stole employee files." The firm is investigating the claims.'],
    ['confirms', '"Customer data was stolen," a spokesperson for the firm said.'],
    ['confirms', 'After the gang claimed the attack, the firm confirmed that customer data was stolen.'],
  ])('%s: %s', (stance, text) => {
    expect(readStance(statement(text)).stance).toBe(stance);
  });
});

describe('a denial of a part, after what else is said', () => {
  it.each<[Stance, string]>([
    [
      'acknowledges',
      'The timetable of the ferries is being restored. Credit card numbers have not been leaked.',
    ],
    ['acknowledges', 'A recuperação dos registros terminou. Os bancos de dados não foram criptografados.'],
    ['denies', 'No credit card numbers have been leaked.'],
  ])('%s: %s', (stance, text) => {
    expect(readStance(statement(text)).stance).toBe(stance);
  });
});

it('says why in words', () => {
  expect(readStance(statement('The company declined to comment.')).why).toBe('declines to comment');
  expect(readStance(statement('Customer data was stolen.')).why).toContain('reached');
});

describe('what a clause does, whatever its subject is called', () => {
  it.each<[Stance, string]>([
    ['confirms', 'Somebody cloned the build archive on Sunday.'],
    ['confirms', 'The breach affected some 4,100 ferry passengers.'],
    ['confirms', 'Name, e-mail address and date of birth; no card numbers.'],
    ['confirms', 'Les plannings ont été siphonnés par un inconnu.'],
    ['denies', 'Nobody has been in our systems.'],
    ['denies', 'Not one row of the file matches our records.'],
    ['denies', 'Ninguém invadiu a nossa rede.'],
    ['denies', 'Kartoteka jest nienaruszona.'],
    ['investigating', 'Our team is going through the logs to find out whether it is ours.'],
    ['no_comment', 'The shipyard did not respond to our questions.'],
  ])('%s: %s', (stance, text) => {
    expect(readStance(statement(text)).stance).toBe(stance);
  });
  it.each<[Stance, string]>([
    ['acknowledges', 'We are assisting a water company after a cyber attack.'],
    ['confirms', 'A man was arrested over the theft of membership lists.'],
  ])('a register or the police, %s: %s', (stance, text) => {
    expect(readStance(statement(text, 'law_enforcement')).stance).toBe(stance);
  });
});
