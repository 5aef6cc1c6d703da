import { type Assertion } from '#assertions';
import { foldText } from '#organisations';

import { type Passage } from './passage';
import { amountOf, asUpperBound, closest, rejectedFigures, unlessRejected } from './quantities';
import { type Comparer, rule, type Ruling } from './ruling';

/**
 * What a count counts. Rows are not people and unique e-mail addresses are not rows, so only counts of one thing are
 * compared. Order matters: "customer emails" counts addresses, "employee records" employees.
 */
const SUBJECTS: readonly [string, RegExp][] = [
  ['address', /e-?mails?\b|mail address|correo|почт|adresses? (?:e-?mail|ip)/],
  ['phone', /phone|telefon|móvil|телефон/],
  ['bank account', /iban|bank account|kontonummer/],
  ['card', /card|carte|tarjeta|karte/],
  ['identity document', /passport|licen[cs]e|photo|\bid\b|identity|selfie|image|passeport|ausweis/],
  ['transaction', /transaction|order|purchase|payment|ticket|message|case|claim|contract note|queries/],
  [
    'employee',
    /employ|staff|personnel|worker|salarié|mitarbeiter|сотрудник|medewerker|dipendent|empleado|funcion[aá]r/,
  ],
  ['device', /device|server|endpoint|computer|hypervisor|machine/],
  [
    'person',
    /person|people|patient|paci[eë]nt|patsient|paziente|customer|user|individual|member|subscriber|client|consumer|resident|citizen|student|alumni|donor|account|profile|passenger|guest|participant|deelnemer|kunde|klant|abonn|usager|client[ei]|cliente|usuario|persona|pessoa|contrat|comptes?\b|cuenta|konten|konto|osob|uzytkown|foyer|household|inwoner|einwohner|mieszkan|allocataire|anvandare|medlem|pacient|pacjent|paziente|utent|utente|passeggeri|burger|citoyen|segurad|asegurad|assicurat|versicher|verzekerd|ubezpiecz|zastrakhov|policyholder|supporter|tenant|huurder|mieter|locataire|inquilin|mitglied|schuler|sotrudn|reiziger|pasaz|pensioner|taxpayer|contribu|voter|elector|licenci|adherent|viaggiator|bidder|resident|renter|citoyen|ciudadan|cidada|grazhdan|люд|человек|пользовател|клиент|абонент|argentin|assur|victim/,
  ],
  [
    'row',
    /row|line|record|entr|registro|запис|строк|pieces|zeilen|datens|unique|files?\b|fiche|dossier|dokument|document|fichier|datei|archivo|bestand|rekord|wpis/,
  ],
];

const subjectIn = (text: string): string | null => {
  const read = `${text.toLowerCase()} ${foldText(text)}`;
  return SUBJECTS.find(([, pattern]) => pattern.test(read))?.[0] ?? null;
};

/** What no list knows is the same where its noun is: "210.000 utenze", "circa 205.000 utenze". */
const STEM = 5;
const nounOf = (text: string): string | null => {
  const noun = foldText(text).match(/[a-z]{4,}(?=[^a-z]*$)/)?.[0];
  return noun ? `noun ${noun.slice(0, STEM)}` : null;
};
const subjectOf = (count: Assertion): string | null =>
  (count.subject ? subjectIn(count.subject) : null) ?? subjectIn(count.quote);

/** "Total number of persons affected: 64,472": the clause says what the bare number counts. */
const officialSubject = (count: Assertion, passages: readonly Passage[]): string | null => {
  const clause = passages.find(
    ({ field, start, end }) => field === count.field && start <= count.start && count.end <= end,
  );
  return (
    subjectOf(count) ??
    (clause && /person|individual|people|customer|user/i.test(clause.text) ? 'person' : null) ??
    nounOf(count.subject ?? count.quote)
  );
};

export const compareCount: Comparer = (question) => {
  const { assertion, passages, official } = question;
  const claimed = amountOf(assertion);
  if (claimed === null) return rejectedFigures(question);
  const subject = subjectOf(assertion) ?? nounOf(assertion.subject ?? assertion.quote);
  const counts = official
    .map((other) => (other.negated ? asUpperBound(other, question) : other))
    .filter((other) => other.kind === 'record_count' && !other.negated && amountOf(other) !== null);
  // The same odd number is the same count, whatever it is called ("30,000 lines", "30,000 staff").
  const equal = counts.filter((other) => Math.abs((amountOf(other) ?? 0) - claimed) <= claimed * 0.1);
  if (equal.length > 0) return closest(claimed, equal);
  const alike = counts.filter((other) => subject !== null && subject === officialSubject(other, passages));
  return (
    unlessRejected(question, closest(claimed, alike)) ??
    vaguelyFew(claimed, subject, passages) ??
    (subject === 'person' ? notified(claimed, question.statement.fields.individuals ?? null) : null)
  );
};

/** Counts without a figure, in the ten languages, and what they may be at most. */
const VAGUE: readonly (readonly [RegExp, number])[] = [
  [/ (?:only|just|seuls?|seules|nur|lediglich|solo|apenas|somente|slechts|tylko|tolko|bara|endast) (?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dois|duas|quatro|twee|drie|vijf|zes|dva|tri|chetyre|pyat|trzy|cztery|piec|fyra|fem) /, 12],
  [/ (?:quelques dizaines|(?:a )?(?:few|several) (?:dozens?|tens)|(?:einige|ein paar|wenige) (?:dutzend)|(?:unas|algunas) (?:decenas|docenas)|(?:alcune|poche) decine|algumas dezenas|enkele tientallen|tientallen|neskolko desyatkov|kilkadziesiat|nagra (?:tiotal|dussin)) /, 100],
  [/ (?:quelques centaines(?! de mil)|(?:a )?(?:few|several) hundreds?(?! thousand)|(?:einige|ein paar|wenige) hundert|(?:unos|algunos) (?:cientos|centenares)|alcune centinaia(?! di mig)|algumas centenas(?! de mil)|enkele honderden|honderden|neskolko soten(?! tys)|kilkaset(?! tys)|nagra hundra) /, 1_000],
  [/ (?:quelques milliers|(?:a )?(?:few|several) thousands?|(?:einige|ein paar|wenige) tausend|(?:unos|algunos|varios) miles|alcune migliaia|alguns milhares|enkele duizenden|duizenden|neskolko tysyach|kilka tysiecy|nagra tusen) /, 10_000],
  [/ (?:quelques centaines de milliers|several hundred thousand|(?:einige|mehrere) hunderttausend|cientos de miles|alcune centinaia di migliaia|algumas centenas de milhares|honderdduizenden|neskolko soten tysyach|kilkaset tysiecy) /, 1_000_000],
  [/ (?:(?:very )?small number|tiny number|handful|(?:kleine\w*|geringe\w*) anzahl|petit nombre|pequeno numero|piccolo numero|klein aantal|nebolshoe chislo|niewielka liczba|litet antal) /, 1_000],
]; // prettier-ignore
/** So much more was claimed that no reading of "a few" reaches it. */
const FAR_MORE = 5;
/** Folded characters after a vague count in which stands what it counts. */
const NEARBY = 60;

/** "A few dozen accounts" has no value, and yet is less than thousands, where it counts the same thing. */
function vaguelyFew(claimed: number, subject: string | null, passages: readonly Passage[]): Ruling | null {
  for (const [pattern, most] of VAGUE) {
    if (claimed < most * FAR_MORE) continue;
    const passage = passages.find(({ words, negated }) => {
      const hit = negated ? null : pattern.exec(words);
      if (!hit) return false;
      const counted = subjectIn(words.slice(hit.index + hit[0].length, hit.index + hit[0].length + NEARBY));
      return counted !== null && (subject === null || counted === 'row' || counted === subject);
    });
    if (passage) return rule('narrows', passage, 'the statement speaks of far fewer, without a figure');
  }
  return null;
}

/** A register counts the people who were notified. */
function notified(claimed: number, individuals: number | null): Ruling | null {
  if (individuals === null || individuals <= 0) return null;
  const smaller = individuals < claimed * 0.9;
  return {
    relation: smaller ? 'narrows' : 'supports',
    statementQuote: { field: 'fields', start: null, end: null, text: String(individuals) },
    reason: `the register counts ${String(individuals)} people${smaller ? ', fewer than claimed' : ''}`,
  };
}
