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
    vendors resellers suppliers renters attendees delegates authors recipients signups minors newborns inmates detainees prisoners holders policy-holders account-holders foyers ménages allocataires demandeurs licenciés titulaires haushalte hogares famiglie nuclei gezinnen huishoudens leerlingen verzekerden donateurs alumnos profesores docentes asegurados
    viewers readers listeners pilots riders motorists commuters tourists fans gamers streamers creators freelancers contractors consultants attorneys judges soldiers servicemen
    policemen spouses relatives dependents dependants retirees pensioners claimants borrowers debtors lenders depositors shareholders merchants sellers dealers landlords homeowners jobseekers
    job-seekers refugees migrants babies infants respondents graduates undergraduates scholars educators academics adherents believers insureds males females
    americans australians britons canadians germans indians indonesians europeans belgians swedes swiss poles russians ukrainians israelis mexicans brazilians argentines turks koreans
    belges suisses espagnols québécois particuliers consommateurs lecteurs locataires retraités enfants sociétaires bénévoles fonctionnaires militaires policiers gendarmes enseignants voyageurs passagers candidats acheteurs propriétaires internautes joueurs personnels stagiaires apprentis intérimaires
    menschen verbraucher verbraucherinnen nutzerinnen patientinnen bürgerinnen mitarbeiterinnen schülerinnen studentinnen einwohnerinnen angestellte angestellten arbeitnehmer lehrer lehrkräfte eltern kinder mieter rentner käufer händler passagiere fluggäste reisende gäste spieler soldaten polizisten beamte beamten bewerber teilnehmer teilnehmende leser anwender österreicher aktionäre anleger mandanten familien personalangehörige privatpersonen abonnentinnen bezieher
    ciudadanas mexicanos mexicanas chilenos colombianos peruanos ecuatorianos bolivianos uruguayos paraguayos venezolanos españoles costarricenses dominicanos guatemaltecos panameños hondureños salvadoreños alumnas padres menores niños maestros policías militares funcionarios suscriptores compradores consumidores pasajeros viajeros huéspedes vecinos residentes inquilinos candidatos aspirantes solicitantes donantes víctimas derechohabientes trabajadoras jubilados proveedores visitantes internautas ahorradores
    italiani consumatori passeggeri viaggiatori ospiti genitori bambini minori alunni insegnanti professori medici infermieri militari poliziotti agenti candidati soci inquilini proprietari acquirenti venditori lettori donatori giocatori elettori cittadine vittime interessati correntisti collaboratori residenti tesserati assicurati
    passageiros viajantes hóspedes pais filhos crianças professores médicos policiais segurados correntistas contribuintes cidadaos vítimas portugueses moradores vendedores leitores jogadores colaboradores associados aposentados alunas consumidoras doadores usuárias subscritores
    nederlanders belgen vlamingen reizigers passagiers gasten ouders kinderen docenten leraren artsen huurders eigenaren kopers verkopers lezers spelers militairen agenten politieagenten ambtenaren kandidaten sollicitanten gepensioneerden kiezers consumenten contactpersonen bewoners getroffenen betrokkenen personeelsleden vrijwilligers collega's bezoekers scholieren oud-klanten ex-klanten particulieren gedupeerden rekeninghouders
    россиянин русских украинцев белорусов казахстанцев москвичей туристов гостей посетителей игроков читателей родителей детей школьников учеников учителей преподавателей врачей военных военнослужащих полицейских чиновников избирателей пенсионеров заявителей получателей отправителей продавцов курьеров владельцев абонентки вкладчиков держателей участников членов кандидатов соискателей налогоплательщиков потребителей физлиц лиц юзеров женщин мужчин потерпевших пострадавших военкоматов призывников
    ludzi polaków polakow pasażerów pasazerow uczniów uczniow nauczycieli lekarzy rodziców rodzicow dzieci żołnierzy zolnierzy policjantów policjantow urzędników urzednikow emerytów podatników podatnikow kandydatek gości gosci graczy graczów czytelników czytelnikow kupujących sprzedających najemców lokatorów darczyńców uczestników uczestnikow konsumentów konsumentow kontrahentów członkowie członkiń zatrudnionych poszkodowanych posiadaczy petentów interesantów turystów studentek pacjentek subskrybentów
    människors svenskar resenärer passagerare gäster föräldrar lärare läkare soldater poliser tjänstemän konsumenter köpare säljare läsare spelare hyresgäster pensionärer donatorer deltagare sökande kandidater besökare försäkringstagare kontohavare familjer privatpersoner drabbade användarna kunderna medlemmarna personers patienterna skattebetalare idrottare`),
  accounts: words(`
    accounts profiles logins credentials passwords useraccounts customeraccounts comptes konten kundenkonten benutzerkonten profile cuentas perfiles credenciales profili contas perfis credenciais
    accounts klantenaccounts profielen wachtwoorden аккаунтов профилей паролей логинов учёток аккаунта аккаунтов учеток профиля kont konta profili haseł loginów konton profiler lösenord inloggningar
    logons usernames userids wallets mailboxes zugänge zugangsdaten benutzerkonto passwörter kennwörter kundenkonto
    cuentahabientes contraseñas utenze-account credenziali senhas wachtwoord mailboxen inloggegevens логин кошельков аккаунты учётных учетных
    hasła kontach portfeli użytkownicy användarkonton användarkonto inloggningsuppgifter`),
  records: words(`
    records record rows row lines line entries transactions orders tickets claims contracts messages chats logs registrations reservations bookings policies applications invoices cases datasets
    enregistrements lignes contrats transactions dossiers fiches commandes entrées datensätze datensätzen zeilen einträge verträge bestellungen registros líneas lineas filas contratos transacciones expedientes
    record righe voci contratti transazioni registri registros linhas contratos transações linhas gegevens regels contracten transacties dossiers записей строк транзакций договоров заказов кодов qr записи запись строки строка заказа договора транзакции rekordów rekordow rekordy wierszy wpisów linii transakcji zamówień umów rader poster transaktioner beställningar ordrar ärenden avtal registreringar tuples leads prospects subscriptions vouchers logins
    tuple listings purchases payments withdrawals transfers mortgages cheques parcels shipments packages consignments trips diagnoses admissions
    tweets threads sms texts voicemails resumes cvs enquiries inquiries submissions datapoints warranties
    enregistrement ligne entrée colis envois livraisons réservations factures paiements virements demandes polices candidatures achats ordonnances
    zeile eintrag eintragungen buchungen rechnungen zahlungen überweisungen nachrichten sendungen pakete lieferungen bewerbungen policen bestelldatensätze reservierungen
    registro línea fila pedidos facturas pagos transferencias mensajes envíos reservas solicitudes pólizas compras historiales entradas boletos trámites fichas
    riga ordini fatture pagamenti bonifici messaggi spedizioni pacchi prenotazioni richieste polizze acquisti pratiche cartelle referti biglietti 
    linha faturas pagamentos transferências mensagens chamadas envios encomendas pacotes consultas solicitações apólices prontuários ingressos registos
    regel rijen bestellingen facturen betalingen overschrijvingen berichten zendingen pakketten leveringen boekingen reserveringen aanvragen polissen aankopen datarecords vermeldingen klantrecords
    строках записями заявок заявки заявлений обращений обращения сообщений сообщения платежей платежа переводов посылок отправлений доставок броней бронирований билетов билета чеков счетов кредитов займов полисов покупок звонков визитов приёмов анкет поездок отзывов
    rekordu wiersz linijek zamówienia faktur płatności platnosci przelewów przelewow wiadomości wiadomosci przesyłek przesylek paczek rezerwacji wizyt wniosków wnioskow zgłoszeń polis zakupów spraw biletów kredytów pożyczek pozyczek wpisy
    posten fakturor betalningar överföringar meddelanden försändelser leveranser bokningar bokning ansökningar försäkringar köp biljetter dataposter inlägg`),
  emails: words(`
    emails e-mails email e-mail mails addresses adresses courriels adressen e-mail-adressen correos direcciones indirizzi endereços e-mailadressen mailadressen почт адресов email-адресов почты адреса имейлов емейлов adresów maili e-maili adresser e-postadresser mejladresser mejl
    mailaddresses emailaddresses mailboxadressen e-mailaddresses courriel mailadresse emailadressen e-mailadresse correo endereço e-mailadres mailadres мейлов мыл имейл e-mailów emaili e-maile mejli e-postadress mailadresser epostadresser`),
  documents: words(`ssns ssn passports passport ids licenses licences iban ibans cards card numbers numbers phones telephones certificates dni passeports cartes numéros ausweise pässe karten nummern pasaportes tarjetas números passaporti carte numeri passaportes cartões paspoorten kaarten nummers телефонов паспортов карт номеров телефона номера снилс инн numerów pesel paszportów kart telefonów nummer personnummer pass kort telefonnummer bsn curp cpf cpfs nif nie rut nss codici tessere codes
    license licence social-security-numbers fingerprints biometrics visas cnics aadhaar pans cvv cvvs dumps fullz cvc pesels eids id-cards national-ids vins imeis imsis
    permis cni rib ribs empreintes certificats passeport coordonnées téléphones personalausweise führerscheine reisepässe reisepass kreditkarten bankverbindungen kontonummern telefonnummern fingerabdrücke zertifikate kennzeichen
    licencias cédulas cedulas huellas matrículas teléfonos telefonos celulares certificados tarjeta patenti impronte targhe telefoni cellulari certificati 
    rgs cnhs cnh biometrias telefones certidões carteiras rijbewijzen rekeningnummers telefoonnummers burgerservicenummers vingerafdrukken kentekens certificaten bsn's
    водительских удостоверений отпечатков сертификатов госномеров dowodów dowodow odcisków certyfikatów
    körkort fingeravtryck registreringsnummer certifikat personnumren kortnummer kontonummer`), // prettier-ignore
  items: words(
    `pieces items photos pictures images selfies recordings conversations prescriptions photographs imágenes imagenes fotografías immagini foto imagens fotos afbeeldingen снимков photo unique
    voices x-rays dépôts répertoires
    repositorien repositorios fotografie repositórios foto's репозиториев репозитория репозитории фото фотографий изображений
    repozytoriów repozytoria repozytoriow zdjęć zdjec fotografii bilder foton fotografier skärmbilder photographies clichés lichtbilder aufnahmen repositories repos`,
  ),
  files: words(`
    files file documents document docs drawings pdfs spreadsheets folders blueprints footage clips videos fichiers documents dateien dokumente dokumenten archivos ficheros documentos file documenti
    arquivos ficheiros documentos bestanden documenten файлов документов файла файл документа документы plików plikow pliki dokumentów dokumenty filer dokument ritningar scans архивов чертежей
    pdf zips diagrams e-books attachments schematics pièces-jointes fichier pièces présentations sauvegardes
    datei unterlagen zeichnungen baupläne tabellen anhänge ordner archivo fichero planos carpetas dibujos adjuntos presentaciones allegati disegni planimetrie
    arquivo ficheiro pastas desenhos anexos bestand mappen tekeningen bijlagen файлы файлами документам папок папки чертежа вложений сканов скан таблиц pliku folderów rysunków załączników zalacznikow
    filerna ritning mappar bilagor arkiv pdf-filer`),
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

/** "2 miljoner kunders uppgifter", "customers' data": whose the data is. */
const GENITIVE = /(?:'s?|s)$/;

/** The subject that a noun names, or null where the noun counts nothing that a breach exposes. */
export const subjectOf = (noun: string): CountSubject | null => {
  const word = noun.toLowerCase();
  return SUBJECT_OF.get(word) ?? SUBJECT_OF.get(word.replace(GENITIVE, '')) ?? headOf(word);
};
