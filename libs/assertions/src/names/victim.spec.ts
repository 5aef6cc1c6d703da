import { type SourceText } from '../assertion';
import { extractAssertions } from '../extract-assertions';

const victimIn = (parts: Partial<SourceText>): string | undefined =>
  extractAssertions({
    role: 'claim',
    title: null,
    text: null,
    date: '2026-01-15',
    actor: null,
    victim: null,
    issuer: null,
    ...parts,
  }).find(({ kind, field }) => kind === 'victim' && field === 'text')?.quote;

describe('a victim that nobody has named before', () => {
  it.each([
    ['Data of 3 million customers of Brightwater for sale.', 'Brightwater'],
    ['Le groupe Hive revendique une attaque contre Montferrand, spécialiste du verre.', 'Montferrand'],
    ['Die Stadtwerke Eichenau sind nach einem Hackerangriff nicht erreichbar.', 'Stadtwerke Eichenau'],
    ['Vendo base de datos de Aseguradora Austral, 90 mil registros.', 'Aseguradora Austral'],
    ['La banda Conti colpisce Pastificio Morandi.', 'Pastificio Morandi'],
    ['vendo banco da Clínica Aurora, 12 mil pacientes', 'Clínica Aurora'],
    ['Angriff auf die Hochschule Nordheim', 'Hochschule Nordheim'],
    ['Утечка у компании «Северный Прокат»: 2 млн строк.', '«Северный Прокат»'],
    ['sprzedam dump sklepu Malwa Ogrody', 'Malwa Ogrody'],
    ['Ett angrepp mot Skogsbolaget slår ut system.', 'Skogsbolaget'],
    ['A memo of the Pentagon was leaked.', 'Pentagon'],
  ])('%s', (text, name) => {
    expect(victimIn({ text })).toBe(name);
  });
  it.each([
    ['is no place', 'A database with records of car owners in Moscow is for sale.'],
    ['is no authority', 'We informed the FBI.'],
    ['is no shout', 'ALL AVAILABLE DATA WILL BE PUBLISHED'],
  ])('%s', (_what, text) => {
    expect(victimIn({ text })).toBeUndefined();
  });
  it('is never the one who boasts', () => {
    expect(
      victimIn({ text: 'We, NIGHTJAR Group, hacked the servers of Brightwater Clinics.', actor: 'Nightjar' }),
    ).toBe('Brightwater Clinics');
  });
});

describe('a title', () => {
  it('names before it offers', () => {
    expect(
      victimIn({
        title: '[SELLING] Brightwater - source code, SSH keys',
        text: 'SSH keys and more of Brightwater',
      }),
    ).toBe('Brightwater');
  });
  it('that is a domain is spelled out by the text', () => {
    expect(
      victimIn({
        title: 'nordwindlogistik.example',
        text: 'nordwindlogistik.example\nNordwind Logistik, Kiel. 40 GB',
      }),
    ).toBe('Nordwind Logistik');
    expect(victimIn({ title: 'ch-am.example', text: 'Le Centre Hospitalier Montferrand a refusé' })).not.toBe(
      'ch-am',
    );
  });
  it('is known by its acronym', () => {
    expect(victimIn({ title: 'Advanced Milling Devices, Inc.', text: 'even AMD could not stop us' })).toBe(
      'AMD',
    );
  });
});

describe('a statement', () => {
  const statement = (name: string, text: string): string | undefined =>
    victimIn({ role: 'statement', text, issuer: { name, type: 'victim' } });
  it('speaks for its issuer, by name, acronym or kind', () => {
    expect(statement('Caisse nationale de retraite', 'La CNR confirme une attaque.')).toBe('CNR');
    expect(statement('Department of Harbours', 'Today the Department confirmed an attack.')).toBe(
      'Department',
    );
  });
  it('is not about whoever else it names', () => {
    expect(statement('Nordwind', 'We informed Brightwater Security, which is a company.')).toBeUndefined();
  });
});
