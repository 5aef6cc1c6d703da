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
    человек людей клиентов пользователей абонентов пациентов сотрудников граждан жителей студентов персон пассажиров клиента клиенты пользователя пользователи абонента человека граждане гражданина работников заказчиков покупателей подписчиков водителей заёмщиков заемщиков россиян
    osób osoby klientów klientow klienci użytkowników uzytkownikow pacjentów pacjentow pracowników pracownikow obywateli studentów członków mieszkańców kandydatów abonentów ubezpieczonych
    personer kunder användare patienter medlemmar anställda medarbetare studenter elever medborgare invånare abonnenter individer prenumeranter kunders
    conductores pilotos jugadores beneficiarios pensionistas electores votantes conducteurs chauffeurs électeurs bénéficiaires adhérentes patientes fahrer wähler spender empfänger conducenti automobilisti eleitores motoristas beneficiários condutores människor barn väljare förare mieszkańca kierowców wyborców names noms namen nomes nombres
    vendors resellers suppliers tenants renters attendees delegates authors recipients signups minors newborns inmates detainees prisoners holders policy-holders account-holders foyers ménages allocataires demandeurs licenciés titulaires haushalte hogares famiglie nuclei gezinnen huishoudens leerlingen verzekerden donateurs alumnos profesores docentes asegurados`),
  accounts: words(`
    accounts profiles logins credentials passwords useraccounts customeraccounts comptes konten kundenkonten benutzerkonten profile cuentas perfiles credenciales profili contas perfis credenciais
    accounts klantenaccounts profielen wachtwoorden аккаунтов профилей паролей логинов учёток аккаунта аккаунтов учеток профиля kont konta profili haseł loginów konton profiler lösenord inloggningar`),
  records: words(`
    records record rows row lines line entries transactions orders tickets claims contracts messages chats logs registrations reservations bookings policies applications invoices cases datasets
    enregistrements lignes contrats transactions dossiers fiches commandes entrées datensätze datensätzen zeilen einträge verträge bestellungen registros líneas lineas filas contratos transacciones expedientes
    record righe voci contratti transazioni registri registros linhas contratos transações linhas gegevens regels contracten transacties dossiers записей строк транзакций договоров заказов кодов qr записи запись строки строка заказа договора транзакции rekordów rekordow rekordy wierszy wpisów linii transakcji zamówień umów rader poster transaktioner beställningar ordrar ärenden avtal registreringar tuples leads prospects subscriptions vouchers logins`),
  emails: words(`
    emails e-mails email e-mail mails addresses adresses courriels adressen e-mail-adressen correos direcciones indirizzi endereços e-mailadressen mailadressen почт адресов email-адресов почты адреса имейлов емейлов adresów maili e-maili adresser e-postadresser mejladresser mejl`),
  documents: words(`ssns ssn passports passport ids licenses licences iban ibans cards card numbers numbers phones telephones certificates dni passeports cartes numéros ausweise pässe karten nummern pasaportes tarjetas números passaporti carte numeri passaportes cartões paspoorten kaarten nummers телефонов паспортов карт номеров телефона номера снилс инн numerów pesel paszportów kart telefonów nummer personnummer pass kort telefonnummer bsn curp cpf cpfs nif nie rut nss codici tessere codes`), // prettier-ignore
  items: words(
    `pieces items photos pictures images selfies recordings conversations prescriptions photographs imágenes imagenes fotografías immagini foto imagens fotos afbeeldingen снимков photo unique`,
  ),
  files: words(`
    files file documents document docs drawings pdfs spreadsheets folders blueprints footage clips videos fichiers documents dateien dokumente dokumenten archivos ficheros documentos file documenti
    arquivos ficheiros documentos bestanden documenten файлов документов repositories repos файла файл документа документы plików plikow pliki dokumentów dokumenty filer dokument ritningar scans архивов чертежей`),
};

const SUBJECT_OF: ReadonlyMap<string, CountSubject> = new Map(
  (Object.entries(BY_SUBJECT) as [CountSubject, string[]][])
    .reverse()
    .flatMap(([subject, nouns]) => nouns.map((noun) => [noun, subject] as const)),
);

const SHORTEST_HEAD = 6;
const SHORTEST_MODIFIER = 4;

/** Compounds count their last part: Kundendatensätze, klantgegevens, användarkonton. */
const headOf = (word: string): CountSubject | null => {
  for (let from = SHORTEST_MODIFIER; from <= word.length - SHORTEST_HEAD; from++) {
    const subject = SUBJECT_OF.get(word.slice(from));
    if (subject !== undefined) return subject;
  }
  return null;
};

/** The subject that a noun names, or null where the noun counts nothing that a breach exposes. */
export const subjectOf = (noun: string): CountSubject | null => {
  const word = noun.toLowerCase();
  return SUBJECT_OF.get(word) ?? headOf(word);
};
