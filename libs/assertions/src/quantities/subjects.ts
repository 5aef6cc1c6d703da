/**
 * What counts count. The canonical subject decides later whether two counts may be compared at all: rows are not
 * people, and unique e-mail addresses are not rows.
 */
export type CountSubject = 'people' | 'accounts' | 'records' | 'emails' | 'documents' | 'items' | 'files';

const words = (text: string): string[] => text.trim().split(/\s+/);

const BY_SUBJECT: Readonly<Record<CountSubject, string[]>> = {
  people: words(`
    people persons individuals customers clients consumers users subscribers members non-members patients employees staff workers students alumni donors citizens residents
    doctors nurses physicians teachers pupils passengers guests policyholders cardholders drivers voters applicants candidates taxpayers victims travelers travellers players
    shoppers buyers donors investors parents children households families veterans officers participants subscribers beneficiaries men women adults owners contacts celebs
    personnes individus clients client utilisateurs usagers abonnés assurés adhérents membres patients employés salariés collaborateurs étudiants citoyens habitants élèves victimes agents
    personen kunden nutzer benutzer mitglieder patienten mitarbeiter beschäftigte bürger einwohner versicherte betroffene studenten studierende schüler kundinnen abonnenten
    personas clientes usuarios abonados miembros socios pacientes empleados trabajadores estudiantes ciudadanos argentinos individuos afiliados habitantes contribuyentes titulares
    persone clienti utenti iscritti membri pazienti dipendenti studenti cittadini individui abbonati assistiti contribuenti
    pessoas clientes usuários usuarios utentes utilizadores membros pacientes funcionários trabalhadores estudantes cidadãos indivíduos brasileiros assinantes alunos
    personen mensen klanten gebruikers leden patiënten medewerkers werknemers burgers deelnemers studenten abonnees cliënten inwoners slachtoffers
    человек людей клиентов пользователей абонентов пациентов сотрудников граждан жителей студентов персон пассажиров`),
  accounts: words(`
    accounts profiles logins credentials passwords useraccounts customeraccounts comptes konten kundenkonten benutzerkonten profile cuentas perfiles credenciales profili contas perfis credenciais
    accounts klantenaccounts profielen wachtwoorden аккаунтов профилей паролей логинов учёток`),
  records: words(`
    records record rows row lines line entries transactions orders tickets claims contracts messages chats logs registrations reservations bookings policies applications invoices cases datasets
    enregistrements lignes contrats transactions dossiers fiches commandes entrées datensätze datensätzen zeilen einträge verträge bestellungen registros líneas lineas filas contratos transacciones expedientes
    record righe voci contratti transazioni registri registros linhas contratos transações linhas gegevens regels contracten transacties dossiers записей строк транзакций договоров заказов кодов qr`),
  emails: words(`
    emails e-mails email e-mail mails addresses adresses courriels adressen e-mail-adressen correos direcciones indirizzi endereços e-mailadressen mailadressen почт адресов email-адресов`),
  documents: words(`ssns ssn passports passport ids licenses licences iban ibans cards card numbers numbers phones telephones certificates dni passeports cartes numéros ausweise pässe karten nummern pasaportes tarjetas números passaporti carte numeri passaportes cartões paspoorten kaarten nummers телефонов паспортов карт номеров`), // prettier-ignore
  items: words(
    `pieces items photos pictures images selfies recordings conversations prescriptions photographs imágenes imagenes fotografías immagini foto imagens fotos afbeeldingen снимков photo unique`,
  ),
  files: words(`
    files file documents document docs drawings pdfs spreadsheets folders blueprints footage clips videos fichiers documents dateien dokumente dokumenten archivos ficheros documentos file documenti
    arquivos ficheiros documentos bestanden documenten файлов документов repositories repos`),
};

const SUBJECT_OF: ReadonlyMap<string, CountSubject> = new Map(
  (Object.entries(BY_SUBJECT) as [CountSubject, string[]][])
    .reverse()
    .flatMap(([subject, nouns]) => nouns.map((noun) => [noun, subject] as const)),
);

/** The subject that a noun names, or null where the noun counts nothing that a breach exposes. */
export const subjectOf = (noun: string): CountSubject | null => SUBJECT_OF.get(noun.toLowerCase()) ?? null;
