import { type Assertion } from '#assertions';
import { foldText } from '#organisations';

import { type Passage } from './passage';
import { amountOf, closest, rejectedFigures, unlessRejected } from './quantities';
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
    /person|people|customer|user|individual|patient|member|subscriber|client|consumer|resident|citizen|student|alumni|donor|account|profile|passenger|guest|participant|deelnemer|kunde|klant|abonn|usager|client[ei]|cliente|usuario|persona|pessoa|contrat|люд|человек|пользовател|клиент|абонент|argentin|assur|victim/,
  ],
  ['row', /row|line|record|entr|registro|запис|строк|pieces|zeilen|datens|unique/],
];

const subjectIn = (text: string): string | null => {
  const read = `${text.toLowerCase()} ${foldText(text)}`;
  return SUBJECTS.find(([, pattern]) => pattern.test(read))?.[0] ?? null;
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
    (clause && /person|individual|people|customer|user/i.test(clause.text) ? 'person' : null)
  );
};

export const compareCount: Comparer = (question) => {
  const { assertion, statement, passages } = question;
  const claimed = amountOf(assertion);
  if (claimed === null) return rejectedFigures(question);
  const subject = subjectOf(assertion);
  const counts = statement.assertions.filter(
    (other) => other.kind === 'record_count' && !other.negated && amountOf(other) !== null,
  );
  // The same odd number is the same count, whatever it is called ("30,000 lines", "30,000 staff").
  const equal = counts.filter((other) => Math.abs((amountOf(other) ?? 0) - claimed) <= claimed * 0.1);
  if (equal.length > 0) return closest(claimed, equal);
  const alike = counts.filter((other) => subject !== null && subject === officialSubject(other, passages));
  return (
    unlessRejected(question, closest(claimed, alike)) ??
    vaguelyFew(claimed, passages) ??
    (subject === 'person' ? notified(claimed, statement.fields.individuals ?? null) : null)
  );
};

const VAGUELY_FEW =
  / (?:quelques (?:dizaines|centaines)|(?:a )?few (?:dozens?|hundreds?|tens)|several (?:dozen|tens)|(?:einige|ein paar) (?:dutzend|hundert)|(?:unas|algunas) (?:decenas|docenas)|(?:alcune|poche) (?:decine|centinaia)|(?:enkele|tientallen)|neskolko (?:desyatkov|soten)) /;
const MANY = 10_000;

/** "A few dozen" has no value, and yet is less than thousands. */
function vaguelyFew(claimed: number, passages: readonly Passage[]): Ruling | null {
  const passage = claimed >= MANY ? passages.find(({ words }) => VAGUELY_FEW.test(words)) : undefined;
  return passage ? rule('narrows', passage, 'the statement speaks of far fewer, without a figure') : null;
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
