import { type Lexicon, lexicon } from './lexicon';

/**
 * What data is called in the languages that claims and statements come in, reduced to one word a concept, so that "IBAN
 * bank account" meets "medios de pago (IBAN)". English, French, German, Spanish, Italian, Portuguese, Dutch, Russian,
 * Polish, Swedish; folded: without accents, Cyrillic in Latin letters.
 */
export const DATA_CONCEPTS: Lexicon = lexicon({
  'source code': `source codes?, source, code source, codes sources, codigo fuente, quellcode\\w*, quelltext\\w*, codice sorgente, codigo fonte, broncode, iskhodny\\w+, iskhodnik\\w*, kod\\w* zrodlow\\w+, kallkod\\w*,
    repositor\\w+, repos, git, github projects?, gitlab projects?, software code, firmware`,
  password: `passwords?, passphrases?, credentials?, mots? de passe, identifiants?, contrasenas?, claves?, passwort\\w*, zugangsdaten, kennwort\\w*, anmeldedaten, wachtwoord\\w*, inloggegevens, senhas?, palavras passe,
    credenciais, credenziali, logins?, login\\w*, hashes, hashed, parol\\w+, uchetn\\w+ (?:dann|zapis)\\w+, hasl[aoey]\\w*, losenord\\w*, inloggningsuppgifter`,
  'access key': `tokens?, api keys?, ssh keys?, rsa keys?, private keys?, access keys?, encryption keys?, webhooks, certificates?, secrets, chiffrierschlussel`,
  'payment card': `credit cards?, payment cards?, debit cards?, bank cards?, card numbers?, card details, card data, cartes? bancaires?, cartes? de (?:credit|paiement), tarjetas? (?:de credito|bancarias?|de debito)?, kreditkart\\w+,
    carte di credito, cartoes de credito, cartao, creditcard\\w*, betaalkaart\\w*, nomera kart, bankovsk\\w+ kart\\w*, kart\\w* (?:platnicz|kredytow)\\w+, kortnummer\\w*, kortuppgifter, betalkort\\w*, cvv, pan, pci,
    financial data, financial details, payment data, payment details, payment information, zahlungsdaten, donnees (?:de paiement|financieres), donnees? bancaires?, datos (?:financieros|de pago), dati (?:finanziari|di pagamento), dados (?:financeiros|de pagamento), betaalgegevens, platezhn\\w+ dann\\w+,
    card (?:numbers?|details|data|information), cards, carte, dati delle carte, numeri di carta, cartes, carte bleue, tarjetas, cartoes, karten, kartendaten, kartennummern?, creditcards, betaalkaarten, platezhn\\w+, kart\\w* platnicz\\w+, numer\\w+ kart, betalkort\\w*, kortnummer\\w*`,
  'bank account': `ibans?, ribs?, bank accounts?, bank details, bank statements?, account numbers?, account information, banking, medios de pago, cuentas? bancarias?, kontodaten, kontonummern?, bankverbindung\\w*, bankdaten,
    coordonnees? bancaires?, bancaires?, bankgegevens, rekeningnummers?, dati bancari, coordinate bancarie, dados bancarios, direct deposit, nomer\\w* schetov, (?:i )?schetov, bankovsk\\w+ (?:rekvizit|schet|dann)\\w+, numer\\w+ kont\\w*, rachunk\\w+ bankow\\w+, kontouppgifter, bankuppgifter,
    account balances?, saldos, saldo, extrat[oa]s?, extractos?, estratt[oi] conto, movimenti, informacoes de contas, cuentas, kontostand\\w*, solde\\w*, relev\\w+ de compte`,
  'national id': `ssns?, social security, national id\\w*, national insurance, bsn, burgerservicenummers?, rijksregisternummers?, personnummer\\w*, pesel\\w*, numer\\w+ pesel, dni, nie, nif, cpf, cnpj, codic[ei] fiscal[ei], aadhaa?r, insee, nir,
    securite sociale, sozialversicherungs\\w*, steuer(?:id|nummer)\\w*, government ids?, government id\\w*, id numbers?, tax ids?, pasportn\\w*, snils, inn, numero de identificacion, nummer van de identiteitskaart`,
  passport: `passports?, passeports?, pasaportes?, passaport[oie]\\w*, reisepass\\w*, paspoort\\w*, identity cards?, identity documents?, ausweis\\w*, id photos?, id images?, id cards?, id cop(?:y|ies), gov ids?, id scans?, driver\\w* licen[cs]es?, driving licen[cs]es?,
    fuhrerschein\\w*, permis de conduire, carnets? de conducir, patent[ei] di guida, visas?, pieces? d identite, cartes? d identite, documentos? de identidad, carte d identita, identiteitsbewij\\w+, identiteitskaart\\w*, rijbewij\\w+, scans, pasport\\w*, paszport\\w*, dowod\\w* osobist\\w+, (?:skan\\w* )?dowodow, pass(?:kopior|uppgifter), id handlingar`,
  medical: `medical, health, patient (?:data|records?|files?|information), patientendaten, dossiers? (?:des? )?patients?, patientgegevens, patientuppgifter, test results?, testuitslagen, diagnos\\w+, clinical, treatments?, medica(?:ux|l|les|le)?, medisch\\w*, medizinisch\\w*, medic[oaie]s?, sante, sanitari\\w*, salud, saude, gesundheit\\w*, zdorov\\w+, meditsinsk\\w+, medyczn\\w+, halso\\w*, journaler,
    corona\\w*, covid, prescriptions?, phi, lab results?, comptes? rendus? d examens?, historias? clinicas?, analiz\\w*, wynik\\w* badan,
    prontuario\\w*, exames, patient\\w* (?:charts?|notes?), cartell[ae] clinic\\w+, referti?, fichas medicas, diagnostic\\w+, clientdossier\\w*, patientdossier\\w*, patientendossier\\w*, patientenakte\\w*, krankenakte\\w*, befund\\w*, arztbrief\\w*, labor\\w*, dossiers? de soins, medkart\\w*, analiz\\w*, diagnoz\\w*, istori\\w+ bolezn\\w+, histori\\w+ choroby, journaler\\w*, patientjournal\\w*, lakarintyg, dossiers van clienten, dossiers van patienten`,
  genetic: `ancestry, dna, genetic, haplogroups?, origin estimation, biometric\\w*, fingerprints?`,
  payroll: `payroll\\w*, salar\\w+, wages?, payslips?, gehalt\\w*, gehalter, lohn\\w*, loonstrok\\w*, salaire\\w*, bulletins de paie, nominas?, sueldos?, stipendi, buste paga, folhas? de pagamento, zarplat\\w*, wynagrodz\\w*, loner, lonespecifikationer`,
  'employee data': `employees?, employment, staff, hr, human resources, personnel, workforce, mitarbeiter\\w*, beschaftigt\\w*, personaldaten, personalakten, medewerkers?, personeel\\w*, werknemers, dipendenti, empleados?, trabajadores, funcionarios, salaries, employes, collaborateurs,
    sotrudnik\\w*, rabotnik\\w*, pracownik\\w*, anstallda\\w*, medarbetare, personalakter, personalen, job applicants?, candidate\\w*, bewerber\\w*, profesionales, colleagues?,
    personal(?:unterlagen|liste\\w*), mitarbeiterdaten, personnel records, colaborador\\w*, dossiers du personnel, personeelsgegevens, personalmapp\\w*, salaried`,
  'customer data': `customers?, clients?, consumers?, users?, subscribers?, members?, guests?, passengers?, abonnes?, adherents?, allocataires, usagers, clientes?, clientela, clienti, assinantes, utentes, utenti, kunden\\w*, kund\\w*, klanten\\w*, klient\\w*, utilisateurs, usuarios, abonent\\w*, polzovatel\\w*, inwoners, burgers, contribuyentes`,
  contract: `contracts?, contratos?, contrats?, contratt[oi], contracten, agreements?, ndas?, non disclosure, vertrag\\w*, vertrage\\w*, umow\\w*, dogovor\\w*, avtal\\w*, contractuel\\w*, warranty, order information, orders?`,
  'financial records': `financials?, finance, finances, finanz\\w+, accounting, invoices?, billing, budgets?, tax, audit, payouts?, sales reports?, revenue, (?:account|loan|bank|card) balances?, gift cards?, loyalty, buchhaltung\\w*, rechnungen, factures?, facturas?, facturen, fatture, faturas?, faktur\\w*, comptabilit\\w+, contabil\\w+, finanstov\\w+, finansow\\w+, bukhgalter\\w+, fakturaunderlag,
    loan\\w*, mortgage\\w*, polic(?:y|ies), polizas?, polizz\\w+, apolices?, policen, polissen, polis\\w*, prestamos?, kredit\\w*, darlehen\\w*, financement\\w*`,
  configuration: `configuration\\w*, config, terraform, network infrastructure, system data, systems data, scripts?, ci cd, pipelines`,
  'technical documents': `technical (?:documents?|documentation|drawings?|data|files|unterlagen)?, engineering drawings?, drawings?, blueprints?, schematics?, specifications?, spec sheets?, specs, designs?, technisch\\w+ (?:unterlagen|dokument\\w+|zeichnung\\w+|daten|documenten|tekeningen), konstruktion\\w*, dokumentacion tecnica, documentacion tecnica, informacion tecnica, documents? techniques?, plans techniques, documentazione tecnica, documentacao tecnica, tekhnichesk\\w+ dokument\\w*, dokumentacj\\w+ techniczn\\w+, ritningar, repair technicians, technical problems, manuals?,
    zeichnung\\w*, konstruktionszeichnung\\w*, baupl\\w+, tekening\\w*, bouwtekening\\w*, planos, disegni, desenhos, chertezh\\w*, rysunk\\w*, recipes?, rezeptur\\w*, formul\\w+`,
  correspondence: `correspondence, correspondances?, korrespondenz, correspondencia, corrispondenza, perepisk\\w*, korespondencj\\w*, korrespondens, messages, chats?, e mail\\w* korrespondenz, mailboxes`,
  'internal documents': `(?:internal|confidential|business|corporate|company|proprietary|sensitive|secret|confidentiels?|internes?|interne\\w*|vertrauliche\\w*|internos?|confidenciales|confidenciais|intern[ie]|riservat\\w+|vertrouwelijke|vnutrenn\\w+|konfidentsialn\\w+|poufn\\w+|wewnetrzn\\w+|interna|konfidentiella|hemliga) (?:\\w+ )?(?:documents?|documentation|files?|information|data|records?|dokument\\w*|unterlagen|daten|informationen|documentos|informacion|documenti|informazioni|informacoes|stukken|documenten|gegevens|informatsi\\w+|dann\\w+|handlingar|uppgifter),
    (?:documents?|documentos|documenti|fichiers|ficheros|informations?|informacion) (?:internes?|internos?|interni|confidentiels?|confidenciales|confidenciais|riservati), trade secrets?, intellectual property, handlingar, prospekt\\w+, protokolle`,
  email: `e mails?, emails?, mail servers?, mailbox\\w*, correos?, courriels?, mels?, mails?, e mailadress\\w*, mailadress\\w*, outbound email, pocht\\w*, posta elettronica, e post\\w*`,
  phone: `phones?, phone numbers?, telephones?, telefono\\w*, telefon\\w*, telefones?, mobile numbers?, mobilnummer\\w*, tel, numeros? de telephone, tlf`,
  'postal address': `address, addresses, adresses?, direccion\\w*, adressen, adres, adressei?, indirizz\\w+, anschrift\\w*, enderecos?, moradas?, postale?, adres\\w*, adress\\w*, physical location, zip code`,
  'date of birth': `dob, dates? of birth, birth dates?, birthdate, geboortedat\\w+, dates? de naissance, date et lieu de naissance, fechas? de nacimiento, geburtsdat\\w+, dat[ae] di nascita, datas? de nascimento, dat\\w+ rozhdeni\\w+, dat\\w+ urodzenia, fodelsedat\\w+, birthplace`,
  name: `full names?, names?, first names?, last names?, surnames?, nom, noms, prenoms?, nombres?, nome, nomes, cognom[ei], namen, naam, voornaam, vornamen?, nachnamen?, nominativi, fio, imen\\w*, imion\\w*, imiona, nazwisk\\w*, namn, apellidos`,
  'personal data': `pii, personal (?:(?!financial|health|medical|payment|banking)\\w+ )?(?:data|information|details|info), personally identifiable, donnees (?:a caractere )?personnel\\w*, donnees d identite, elements d identite, datos personales, datos identificativos, dados pessoais, personenbezogen\\w*, personliche daten, persoonsgegevens, persoonlijke gegevens, dati personali, dati anagrafici, personaln\\w+ dann\\w+, dan\\w+ osobow\\w+, dan\\w+ identyfikacyjn\\w+, personuppgift\\w*, contact details, contact information, coordonnees, contactgegevens, kontaktdaten, kontaktuppgifter, datos de contacto`,
  'usage history': `purchas\\w*, orders?, order history, shopping (?:history|records), historique\\w*, commandes?, achats, historial de (?:compras|pedidos|llamadas), compras, pedidos, storico, acquisti, ordini, encomendas, kaufhistorie, bestell\\w+, bestelling\\w*, bestelgeschiedenis, pokup\\w+, zakaz\\w*, zakup\\w*, zamowien\\w*, kop\\w*historik, orderhistorik, bookings?, reservations?, buchung\\w*, boeking\\w*, reserv\\w+, prenotazion\\w+, bronirovan\\w+, rezerwacj\\w+, bokning\\w*`,
  'call records': `call (?:logs?|records?|details?|detail records?|history), sim (?:keys?|data|information|cards?), imsi, imei, releve\\w* d appels, verbindungsdaten, llamadas, tabulati, chamadas, belgegevens, zvonk\\w*, biling\\w*, samtals\\w*`,
  education: `grades?, transcripts?, student (?:records?|files?|data|information), disciplinary \\w+, matriculas?, calificaciones, expedientes academicos, noten, zeugnis\\w*, schulerakte\\w*, bulletins scolaires, pagelle, voti, leerlingdossier\\w*, cijferlijst\\w*, otsenk\\w*, ocen\\w*, betyg\\w*, elevakt\\w*`,
  'civil register': `civil regist\\w+, population register, voter (?:rolls?|register\\w*|lists?), electoral (?:roll|register), council tax, housing (?:files?|records?|benefit\\w*), social (?:services|care) (?:\\w+ )?(?:files?|records?), etat civil, padron, censo, registro civil, anagraf\\w+, melderegister, einwohnermelde\\w*, bevolkingsregister, folkbokforing\\w*, iptu`,
  footage: `cctv, footage, video ?surveillance, videoverwachung\\w*, uberwachungsvideo\\w*, videosorveglianza, videovigilancia, camerabeelden, videonablyud\\w+, monitoring\\w*`,
  image: `photos?, photographs?, fotos?, imagen\\w*, images?, bilder, immagin[ie], imagens?, afbeeldingen, footage, videos?, fotografi\\w*, zdjec\\w*, wizerun\\w*`,
  database: `databases?, bases? de (?:datos|donnees|dados), bancos? de dados, bases? (?:de )?(?:client\\w*|assinantes|abonn\\w+|usuarios), datenbank\\w*, databank\\w*, db, sql, baz[aeyu]? dann\\w*, baz[aeyu]?, databas\\w*`,
});

/** Kinds of data that together are "personal data". */
export const PERSONAL: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'postal address',
  'date of birth',
  'name',
  'national id',
  'passport',
  'personal data',
]);

/** Too common to be what a claim and a statement agree about when something more telling was claimed. */
export const FAINT: ReadonlySet<string> = new Set(['customer data', 'database', 'name', 'email']);
