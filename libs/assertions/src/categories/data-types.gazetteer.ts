/**
 * What kinds of data leak, by category, in the words of actors and of official notices. Two texts speak of the same data
 * where their categories meet: "BSN numbers" and "social security numbers" are both government_ids.
 */
export type DataCategory =
  | 'contact_details'
  | 'birth_and_person'
  | 'government_ids'
  | 'identity_documents'
  | 'payment_cards'
  | 'bank_accounts'
  | 'financial'
  | 'health'
  | 'genetic'
  | 'credentials'
  | 'source_code'
  | 'technical'
  | 'hr'
  | 'customers'
  | 'employees'
  | 'personal'
  | 'legal'
  | 'business'
  | 'correspondence'
  | 'media'
  | 'education'
  | 'usage'
  | 'database'
  | 'general';

/**
 * How much a word needs around it: `strong` says that data leaked wherever it stands; `field` is a column of a person's
 * record and stands in lists of its like; `weak` counts in a list or after a word like "including"; `modifier` needs a
 * head ("customer data") or such a list; `head` needs a modifier.
 */
export type Strength = 'strong' | 'field' | 'weak' | 'modifier' | 'head';

export interface DataTerm {
  words: readonly string[];
  category: DataCategory;
  strength: Strength;
}

const TABLE: readonly (readonly [DataCategory, Strength, string])[] = [
  ['contact_details', 'field', 'name, names, full name, full names, first name, last name, first names, last names, surname, username, usernames, user name, user id, user ids, userid, phone, phones, phone number, phone numbers, telephone number, telephone numbers, mobile, mobile number, mobile phone, telephone, email, e-mail, email address, email addresses, e-mail address, e-mail addresses, address, addresses, adress, home address, home addresses, postal address, physical address, billing address, delivery address, mailing address, postal code, zip, zip code, city, province, state, country, contact details, contact information, contact info, job title, job titles, company name, ip, ip address, ip addresses, ips, url, photo url'],
  ['contact_details', 'field', 'nom, prénom, prénoms, noms, adresse, adresses e-mail, adresse e-mail, adresses e-mail et postale, adresse postale, numéro de téléphone, numéros de téléphone, coordonnées, vor- und nachname, anschrift, e-mail-adresse, telefonnummer, telefonnummern, nombre, nombres, apellidos, nombres y apellidos, dirección, direcciones, teléfono, telefono, teléfonos, correo electrónico, correos, nome, cognome, indirizzo, indirizzi, telefono, nomes, endereço, endereços, telefone, naam, voornaam, achternaam, adres, e-mailadres, e-mailadressen, фио, телефон, телефоны, адрес, адреса, почта'],
  ['birth_and_person', 'field', 'dob, dobs, date of birth, dates of birth, birth date, birth dates, birthdate, birthplace, place of birth, place & date of birth, gender, sex, age, nationality, marital status, race, religion, ethnicity, date de naissance, date et lieu de naissance, lieu de naissance, geburtsdatum, geburtsdaten, fecha de nacimiento, fechas de nacimiento, data di nascita, data de nascimento, geboortedatum, дата рождения, даты рождения'],
  ['government_ids', 'strong', "ssn, ssns, social security number, social security numbers, social security, bsn, bsn numbers, burgerservicenummer, national id number, national id numbers, national id, national ids, id number, id numbers, government id, government ids, government id images, government-id images, government-id photos, government identification numbers, driver's license numbers, drivers license numbers, driver license numbers, driver licence numbers, driver's license number, driver's license, drivers license, driver's licenses, drivers licenses, state id, state ids, tax id, tax ids, tin, pan, aadhaar, aadhar, nino, national insurance number, dni, dni/nie, número de dni, número de trámite, numéro de sécurité sociale, sozialversicherungsnummer, codice fiscale, cpf, cnpj, снилс, инн, passport number, passport numbers, passport info, passport data"],
  ['identity_documents', 'strong', 'passport, passports, passport scan, passport scans, passports scans, passports scan, identity card, identity cards, identity documents, id card, id cards, ids, id scans, visa, visas, birth certificate, birth certificates, marriage certificates, residence documents, criminal record extracts, passeport, passeports, cartes d’identité, reisepass, reisepässe, ausweisdaten, ausweise, ausweiskopien, pasaporte, pasaportes, passaporti, passaportes, paspoorten, паспорт, паспорта, паспортные данные, серии и номера паспорта'],
  ['payment_cards', 'strong', 'credit card, credit cards, credit card numbers, credit card number, credit card information, credit card details, card numbers, payment card, payment cards, payment card data, payment cards data, bank cards, debit cards, cvv, cvvs, expiration date, carte bancaire, cartes bancaires, kreditkarten, kreditkartendaten, tarjetas de crédito, carte di credito, cartões de crédito, creditcards, банковские карты, gift card number, gift card numbers, gift cards'],
  ['bank_accounts', 'strong', 'iban, ibans, iban bank account, bank account, bank accounts, bank account numbers, bank details, bank statements, banking statements, bank checks, banking details, banking information, account numbers, routing numbers, coordonnées bancaires, bankverbindungen, kontonummern, cuentas bancarias, dati bancari, dados bancários, rekeningnummers, банковские счета'],
  ['bank_accounts', 'weak', 'banks, bank'],
  ['financial', 'strong', 'payroll, payrolls, payroll records, salary, salaries, tax returns, w-2, w2, w9, w-9, invoices, invoice, accounting files, financial reports, financial statements, financials, balance sheets, audit reports, payout data, net worth, estimated net worth, loan balances, credit score, credit scores, credit reports, donation history, facturas, fatture, factures, rechnungen, lohnabrechnungen'],
  ['financial', 'modifier', 'accounting, financial, finance, financials, tax, taxes, treasury, banking, payment, budget, budgets, audit, credit, billing, economic, sales, procurement, insurance, loan, transaction, transactional, finances'],
  ['financial', 'weak', 'transactions, transaction details, purchase orders, purchase history, orders, order details, order history, payment info, payment information, billing information, receipts'],
  ['health', 'strong', 'medical records, medical reports, health records, patient records, patient data, test results, lab results, covid test results, testuitslagen, diagnoses, diagnosis, prescriptions, treatment information, phi, protected health information, medical history, vaccination certificates, données médicales, données de santé, gesundheitsdaten, patientendaten, historias clínicas, datos médicos, dati sanitari, cartelle cliniche, prontuários, medische gegevens, медицинские данные'],
  ['health', 'modifier', 'medical, health, clinical, patient, patients, onco, hospital, vaccination'],
  ['genetic', 'strong', 'dna, dna data, genetic data, ancestry results, raw data, biometric data, biometrics, fingerprints, face scans'],
  ['credentials', 'strong', 'password, passwords, hashed passwords, password hashes, credentials, login credentials, hardcoded credentials, plaintext passwords, api key, api keys, api tokens, access tokens, auth tokens, tokens, private keys, ssh keys, rsa keys, encryption keys, secret keys, access keys, secrets, logins, login data, mots de passe, mot de passe, passwörter, zugangsdaten, contraseñas, password degli utenti, senhas, wachtwoorden, пароли, учетные данные, usernames and passwords, keepass'],
  ['source_code', 'strong', 'source code, source codes, source-code, sourcecode, code source, codes sources, quellcode, código fuente, codice sorgente, código-fonte, broncode, исходный код, исходники, исходные коды, git repositories, private repositories, repositories, repos, firmware'],
  ['technical', 'strong', 'network infrastructure, network diagrams, configuration files, config files, configuration scripts, terraform files, sql files, ci/cd pipelines, ci/cd, system data, crash logs, disk images, backups, data dumps, database dumps, database exports, blueprints, schematics, cad files, drawings, technical drawings, technical documentation, operational procedures, active directory, internal logs, calibration data, ai models, r&d'],
  ['technical', 'modifier', 'engineering, technical, design, production, r&d, qa, project, configuration, manufacturing, research, product, deployment, mission, military, proprietary'],
  ['hr', 'strong', 'hr files, hr docs, hr documents, employment docs, employment documents, employment candidate info, personnel files, personal files, personal folders, resumes, cvs, background checks, employee evaluations, performance reports, personalakten, nóminas'],
  ['hr', 'modifier', 'hr, human resources, personnel, employment, payrolls, recruiting, rrhh, dossiers'],
  ['customers', 'modifier', "customer, customers, customer's, customers', client, clients, client's, clients', consumer, consumers, user, users, users', member, members, members', subscriber, subscribers, guest, passenger, donor, donors, buyer, student, students, students', citizens, applicants"],
  ['employees', 'modifier', "employee, employees, employee's, employees', staff, executive, managers, management, worker, workers, personnel, contractor, contractors, executives"],
  ['personal', 'strong', 'pii, personal data, personal information, personal info, personally identifiable information, personal identifiable information, données personnelles, données à caractère personnel, personenbezogene daten, persönliche daten, datos personales, datos identificativos, dati personali, dados pessoais, persoonsgegevens, персональные данные, персональных данных'],
  ['personal', 'modifier', 'personal, private, identity, identification, demographic, profile, family, individual, membership, loyalty, loyalty program'],
  ['legal', 'strong', 'nda, ndas, non-disclosure agreements, court cases, legal documents, litigation, police files, criminal records, case records'],
  ['legal', 'modifier', 'legal, court, police, litigation, contractual, criminal, incident, incidents, accident, accidents, compliance'],
  ['business', 'strong', 'trade secrets, intellectual property, business plans, business planning, corporate agreements, confidential agreements, customer list, client list, shopping records, sales history, sales reports'],
  ['business', 'weak', 'contract, contracts, agreement, agreements, projects, contratos, contrats, verträge, contratti, договоры, partners, marketing, proposals, reports, logistics, presentations, strategy, tickets, claims, policies, policy'],
  ['business', 'modifier', 'business, corporate, commercial, company, internal, organization, organizational, operational, confidential, sensitive, secret, classified, marketing, partner, partners, supplier, vendor, vendors, strategic, administrative, government, trade, contract, contracts, organisation, critical, important, restricted, shipping, purchase, admin'],
  ['correspondence', 'strong', 'correspondence, internal correspondence, corporate correspondence, internal comms, internal communications, email correspondence, mail dumps, call logs, chat logs, chats, private messages, mailboxes, e-mails, emails, correos electrónicos, переписка'],
  ['correspondence', 'weak', 'messages, mails, letters, memos, conversations'],
  ['correspondence', 'modifier', 'email, mail, e-mail'],
  ['media', 'weak', 'photos, pictures, images, videos, footage, scans, recordings, foto, fotos, photographs'],
  ['education', 'modifier', 'student, students, academic, educational, school, grades'],
  ['usage', 'weak', 'browsing history, location, followers, frequent flyer number, frequent flyer details, membership card numbers, profile information, metadata'],
  ['database', 'strong', 'database dump, full database, customer database, contact db, user database, sql database, sql dump, databases dump'],
  ['database', 'weak', 'databases, db, dbs'],
  ['general', 'head', 'data, information, info, infos, informations, document, documents, documentation, doc, docs, file, files, record, records, detail, details, folders, papers, materials, material, reports, statements, forms, lists, list, database, databases, db, archive, archives, exports, agreements, contracts, invoices, correspondence, cases, numbers, results, scans, images, certificates, backups, mails, emails, profiles, cards, history, dumps, code, data-base, personal data, personal information'],
]; // prettier-ignore

export const DATA_TERMS: readonly DataTerm[] = TABLE.flatMap(([category, strength, list]) =>
  list.split(', ').map((term) => ({ words: term.split(' '), category, strength })),
);
