import { type AssertionKind, type AssertionValue } from './assertion';
import { extractAssertions } from './extract-assertions';

/** One sentence of each language for each quantity: units, decimal marks, magnitudes and months differ. */
const SAID: [AssertionKind, AssertionValue, string][] = [
  ['data_volume', 500e9, 'Wir haben 500 GB Daten kopiert'],
  ['data_volume', 1.5e12, 'hemos robado 1,5 TB de datos'],
  ['data_volume', 80e9, 'abbiamo rubato più di 80 gigabyte di dati'],
  ['data_volume', 2e12, 'roubamos mais de 2 terabytes'],
  ['data_volume', 300e9, 'ruim 300 GB aan bestanden'],
  ['data_volume', 1200e9, 'плюс 1,2 ТБ документов'],
  ['data_volume', 3.2e12, 'Nous avons 3,2 To de données'],
  ['data_volume', 1500e9, 'wir haben 1.500 GB der Daten und die Verträge für Sie'],
  ['record_count', 19.2e6, "les données de 19,2 millions d'abonnés"],
  ['record_count', 45000, 'Daten von 45.000 Patienten'],
  ['record_count', 3e6, 'datos de 3 millones de clientes'],
  ['record_count', 12000, '12.000 utenti'],
  ['record_count', 250000, '250 mil clientes afetados'],
  ['record_count', 850000, '850.000 klantenaccounts'],
  ['record_count', 15e6, '15 млн записей'],
  ['record_count', 2e9, '2 mil millones de registros'],
  ['record_count', 1500000, '1,5 Mio. Kunden'],
  ['file_count', 12430, '12 430 fichiers'],
  ['file_count', 9000, '9.000 Dateien'],
  ['file_count', 70000, '70 mil archivos'],
  ['file_count', 5000, '5 тыс. файлов'],
  ['access_duration', 1209600, 'nous avons eu accès au réseau pendant deux semaines'],
  ['access_duration', 604800, 'Wir hatten eine Woche Zugriff auf das Netz'],
  ['access_duration', 10 * 86400, 'tuvimos acceso durante 10 días'],
  ['access_duration', 3 * 2592000, 'accesso alla rete per tre mesi'],
  ['access_duration', 5 * 86400, 'tivemos acesso durante cinco dias'],
  ['access_duration', 14 * 86400, 'wij hadden twee weken toegang'],
  ['access_duration', 2592000 * 2, 'доступ к сети 2 месяца'],
  ['price', { amount: 50000, currency: 'EUR' }, 'prix: 50 000 euros'],
  ['price', { amount: 2e6, currency: 'EUR' }, 'Lösegeld: 2 Mio. Euro'],
  ['price', { amount: 30000, currency: 'USD' }, 'precio 30 mil dólares'],
  ['price', { amount: 10000, currency: 'EUR' }, 'prezzo 10.000 €'],
  ['price', { amount: 5000, currency: 'USD' }, 'preço: US$ 5.000'],
  ['price', { amount: 100000, currency: 'USD' }, 'цена 100к$'],
  ['price', { amount: 1.5, currency: 'BTC' }, 'prijs 1,5 BTC'],
  ['deadline', '2026-03-05', 'date limite: 5 mars 2026'],
  ['deadline', 5 * 86400, 'Frist: 5 Tage'],
  ['deadline', '2026-04-01', 'plazo hasta el 1 de abril de 2026'],
  ['deadline', '2026-02-10', 'до 10 февраля 2026'],
  ['deadline', 7 * 86400, 'scadenza tra 7 giorni'],
  ['deadline', '2026-02-03', 'uiterlijk 3 februari 2026'],
  ['deadline', 3 * 86400, 'осталось 3 дня'],
  ['incident_date', '2025-12-18', 'Le piratage a eu lieu le 18 décembre 2025'],
  ['incident_date', '2025-05-03', 'Der Angriff fand am 3. Mai statt'],
  ['incident_date', '2025-10-09', 'el ataque del 9 de octubre de 2025'],
  ['incident_date', '2025-06-02', 'attacco del 2 giugno 2025'],
  ['incident_date', '2025-04-13', 'ataque de 13 de abril de 2025'],
  ['incident_date', '2025-07-06', 'de aanval van 6 juli 2025'],
  ['incident_date', '2025-12-18', 'атака 18 декабря 2025 года'],
  ['incident_date', { from: '2025-07-03', to: '2025-07-06' }, 'toegang tussen 3 en 6 juli 2025'],
  ['incident_date', { from: '2025-03-01', to: '2025-03-10' }, 'breach in early March 2025'],
];

it.each(SAID)('%s %j in: %s', (kind, value, text) => {
  const source = {
    role: 'claim' as const,
    title: null,
    text,
    date: '2026-01-15',
    actor: null,
    victim: null,
    issuer: null,
  };
  const values = extractAssertions(source)
    .filter((assertion) => assertion.kind === kind)
    .map((assertion) => assertion.value);
  expect(values).toContainEqual(value);
});
