import { type AssertionKind, type SourceText, type SpeakerRole } from '../assertion';
import { extractAssertions } from '../extract-assertions';

const source = (role: SpeakerRole, text: string): SourceText => ({
  role,
  title: null,
  text,
  date: '2026-01-15',
  actor: null,
  victim: null,
  issuer: null,
});
const read = (role: SpeakerRole, kind: AssertionKind, text: string): string[] =>
  extractAssertions(source(role, text))
    .filter((assertion) => assertion.kind === kind)
    .map(({ quote }) => quote);

describe('the same thing in ten languages', () => {
  it.each<[SpeakerRole, AssertionKind, string, string]>([
    [
      'statement',
      'data_type',
      'Names, addresses and phone numbers were copied.',
      'Names, addresses and phone numbers',
    ],
    [
      'statement',
      'data_type',
      'Les noms, prénoms et numéros de téléphone ont été dérobés.',
      'noms, prénoms et numéros de téléphone',
    ],
    [
      'statement',
      'data_type',
      'Betroffen sind Vornamen, Anschriften und Kontodaten.',
      'Vornamen, Anschriften und Kontodaten',
    ],
    [
      'statement',
      'data_type',
      'Han sido expuestos nombres, apellidos y correos.',
      'nombres, apellidos y correos',
    ],
    [
      'statement',
      'data_type',
      'Sono stati sottratti nomi, indirizzi e codici fiscali.',
      'nomi, indirizzi e codici fiscali',
    ],
    [
      'statement',
      'data_type',
      'Foram expostos nomes, endereços e telefones.',
      'nomes, endereços e telefones',
    ],
    [
      'statement',
      'data_type',
      'Het gaat om namen, adressen en telefoonnummers.',
      'namen, adressen en telefoonnummers',
    ],
    ['statement', 'data_type', 'Похищены имена, телефоны и адреса.', 'имена, телефоны и адреса'],
    ['statement', 'data_type', 'Wyciekły imiona, nazwiska i adresy.', 'imiona, nazwiska i adresy'],
    [
      'statement',
      'data_type',
      'Namn, adresser och personnummer har läckt.',
      'Namn, adresser och personnummer',
    ],
    ['statement', 'system', "L'attaque a visé les serveurs de fichiers.", 'serveurs de fichiers'],
    ['statement', 'system', 'Der Angriff traf die IT-Systeme.', 'IT-Systeme'],
    ['statement', 'system', 'Un ataque afectó a los sistemas informáticos.', 'sistemas informáticos'],
    ['statement', 'system', "L'attacco ha colpito i sistemi informatici.", 'sistemi informatici'],
    ['statement', 'system', 'O ataque atingiu a rede interna.', 'rede interna'],
    ['statement', 'system', 'De aanval trof het computernetwerk.', 'computernetwerk'],
    ['statement', 'system', 'Атака затронула внутренние системы.', 'внутренние системы'],
    ['statement', 'system', 'Atak objął systemy informatyczne.', 'systemy informatyczne'],
    ['statement', 'system', 'Angreppet drabbade våra it-system.', 'it-system'],
    ['claim', 'access_method', 'accès par des identifiants volés', 'identifiants volés'],
    ['claim', 'access_method', 'вошли через уязвимость', 'уязвимость'],
    ['statement', 'impact', 'Die Systeme wurden verschlüsselt.', 'Systeme wurden verschlüsselt'],
    ['statement', 'third_party', 'wyciek u podwykonawcy', 'podwykonawcy'],
    ['claim', 'evidence', 'capturas de pantalla abajo', 'capturas de pantalla'],
  ])('%s, %s: %s', (role, kind, text, quote) => {
    expect(read(role, kind, text)).toContain(quote);
  });
});

describe('data', () => {
  it('is one assertion an enumeration, with the items that nobody knows', () => {
    expect(read('claim', 'data_type', 'We leak: loan files, SSNs, choir recordings. Soon.')).toEqual([
      'loan files, SSNs, choir recordings',
    ]);
  });
  it('is one assertion an item where its author itemises', () => {
    expect(read('claim', 'data_type', 'Stolen:\n- source code\n- passports\n')).toEqual([
      'source code',
      'passports',
    ]);
    expect(read('claim', 'data_type', 'ALL DATA: 1. Accounting 2. Payroll')).toEqual([
      'Accounting',
      'Payroll',
    ]);
  });
  it('is one assertion for columns, one a line', () => {
    expect(read('claim', 'data_type', 'name\nemail\nphone')).toEqual(['name\nemail\nphone']);
  });
  it('is no general word where the particulars stand', () => {
    expect(
      read(
        'statement',
        'data_type',
        'Personal information was stolen. It included names, dates of birth and IBANs.',
      ),
    ).toEqual(['names, dates of birth and IBANs']);
    expect(read('statement', 'data_type', 'Personal information was stolen.')).toEqual([
      'Personal information',
    ]);
  });
  it('is told from what counts it, from rooms and from advice', () => {
    expect(read('claim', 'data_type', '229,000 e-mails leaked')).toEqual([]);
    expect(read('claim', 'data_type', 'the hacked data center of a bank')).toEqual([]);
    expect(read('statement', 'data_type', 'After the breach we recommend new passwords.')).toEqual([]);
  });
});

describe('systems', () => {
  it('that are named leave out what everybody has', () => {
    expect(
      read(
        'statement',
        'system',
        'An attacker accessed Salesforce. The attack on the internal network was stopped.',
      ),
    ).toEqual(['Salesforce']);
  });
  it('are no ways in', () => {
    expect(read('statement', 'system', 'The attacker came in over the VPN.')).toEqual([]);
  });
  it('are not the maker that speaks of itself', () => {
    const text = 'Zendesk was attacked.';
    const found = extractAssertions({
      ...source('statement', text),
      issuer: { name: 'Zendesk', type: 'victim' },
    });
    expect(found.filter(({ kind }) => kind === 'system')).toEqual([]);
  });
});

describe('what says little', () => {
  it('counts only by itself', () => {
    expect(read('statement', 'third_party', 'Our supplier was hit: an incident at a third party.')).toEqual([
      'a third party',
    ]);
    expect(read('statement', 'third_party', 'Our supplier was hit.')).toEqual(['supplier']);
  });
  it('is not the intruder, whom notices call a third party', () => {
    expect(read('statement', 'third_party', 'Files were copied by an unauthorized third party.')).toEqual([]);
  });
});
