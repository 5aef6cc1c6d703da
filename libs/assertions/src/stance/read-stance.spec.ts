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
  expect(readStance(statement(text), []).stance).toBe(stance);
});

it('quotes the sentence that decided', () => {
  const text = 'Dear customers. Attackers copied personal data from our file server. We are sorry.';
  const { quote } = readStance(statement(text), []);
  expect(quote?.text).toBe('Attackers copied personal data from our file server.');
  expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
});

it("takes a register's row without prose as confirmation", () => {
  expect(readStance(statement(null, 'regulator'), [])).toMatchObject({ stance: 'confirms', quote: null });
});

it('does not take the attackers’ words for the speaker’s', () => {
  const text = 'A gang claims that it accessed our data. We can see no evidence of compromise.';
  expect(readStance(statement(text), []).stance).toBe('denies');
});
