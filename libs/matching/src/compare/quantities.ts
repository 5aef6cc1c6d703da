import { type Assertion, type AssertionKind, secondsOf } from '#assertions';

import { type Comparer, type Question, rule, ruleByAssertion, type Ruling } from './ruling';

/** An official figure within a tenth of the claimed one, or above it, bears the claim out. */
const TOLERANCE = 0.1;

/** Volumes, file counts, durations and prices: by value, with an upper bound ("fewer than ten") never more than it says. */
export const compareQuantity: Comparer = (question) => {
  const { assertion } = question;
  const claimed = amountOf(assertion);
  if (claimed === null) return rejectedFigures(question);
  const official = question.official
    .map(assertion.kind === 'access_duration' ? asDuration : (other) => other)
    .filter((other) => other.kind === assertion.kind && !other.negated && sameMeasure(assertion, other));
  return (
    unlessRejected(question, onlyViewed(question, closest(claimed, official))) ??
    (assertion.kind === 'access_duration' ? vaguelyShort(claimed, question) : null) ??
    limitedAmount(question) ??
    nothingTaken(question)
  );
};

/** "From 18 to 25 December" dates the incident, and tells how long it lasted. */
const asDuration = (other: Assertion): Assertion => {
  const { kind, value } = other;
  if (kind !== 'incident_date' || value === null || typeof value !== 'object' || !('from' in value))
    return other;
  const seconds = secondsOf(value);
  return seconds === null || seconds === 0 ? other : { ...other, kind: 'access_duration', value: seconds };
};

export function closest(claimed: number, official: readonly Assertion[]): Ruling | null {
  let best: Assertion | null = null;
  for (const other of official) {
    if (best === null || distance(claimed, other) < distance(claimed, best)) best = other;
  }
  const value = best ? amountOf(best) : null;
  if (best === null || value === null) return null;
  if (value >= claimed * (1 - TOLERANCE) && best.comparator !== '<=') {
    const larger = value > claimed * (1 + TOLERANCE);
    return ruleByAssertion(
      'supports',
      best,
      `the official figure (“${best.quote}”) is ${larger ? 'larger than claimed' : 'the claimed one within a tenth'}`,
    );
  }
  return ruleByAssertion('narrows', best, `the official figure (“${best.quote}”) is smaller than claimed`);
}

const distance = (claimed: number, other: Assertion): number => {
  const value = amountOf(other);
  return value === null || value <= 0 ? Infinity : Math.abs(Math.log(value / claimed));
};

export function amountOf({ value }: Assertion): number | null {
  if (typeof value === 'number') return value;
  return value && typeof value === 'object' && 'amount' in value ? value.amount : null;
}

const currencyOf = ({ value }: Assertion): string | null =>
  value && typeof value === 'object' && 'currency' in value ? value.currency : null;
const sameMeasure = (a: Assertion, b: Assertion): boolean => currencyOf(a) === currencyOf(b);

/** Who rejects the claimed figures in general contradicts each that no official figure bears out. */
export function unlessRejected(question: Question, ruling: Ruling | null): Ruling | null {
  return ruling?.relation === 'supports' ? ruling : (rejectedFigures(question) ?? ruling);
}

const FIGURES =
  / (?:numbers?|figures?|chiffres?|cifras?|zahlen|numeri|aantallen|tsifry|amount of data|volume) /;
const WRONG =
  / (?:incorrect|inaccurate|false|wrong|exaggerated|overstated|inflated|faux|inexacts?|falsch|falsas?|falsos?|incorrectas?|errati|onjuist|nevernye) /;

const REJECTABLE: ReadonlySet<AssertionKind> = new Set(['data_volume', 'record_count', 'file_count']);

/** "The numbers being shared are incorrect" contradicts every figure of the claim. */
export function rejectedFigures({ assertion, passages }: Question): Ruling | null {
  if (!REJECTABLE.has(assertion.kind)) return null;
  const passage = passages.find(({ words }) => FIGURES.test(words) && WRONG.test(words));
  return passage
    ? rule('contradicts', passage, 'the statement rejects the claimed figures in general')
    : null;
}

const LIMITED_AMOUNT =
  / (?:limited|small|minimal) (?:amount|quantity|volume) of (?:data|information|files|documents|material) /;

function limitedAmount({ assertion, passages }: Question): Ruling | null {
  if (assertion.kind !== 'data_volume' && assertion.kind !== 'file_count') return null;
  const passage = passages.find(({ words }) => LIMITED_AMOUNT.test(words));
  return passage ? rule('narrows', passage, 'the statement speaks of a limited amount') : null;
}

const VIEWED =
  / (?:viewed|seen|looked at|eingesehen|consulte\w*|visualizad\w+|consultad\w+|visionat\w+|ingezien|prosmotr\w+|przegladan\w+) /;
const COPY_OPEN =
  / (?:not (?:known|clear|established|possible to say) (?:\w+ ){0,4}(?:copied|taken|exfiltrated|downloaded)|(?:only|merely) viewed|(?:viewed|seen) (?:and|but) not|not (?:copied|taken|downloaded|exfiltrated)|kopiert (?:\w+ ){0,6}nicht (?:\w+ )?sagen|nicht kopiert|at least viewed|zumindest eingesehen|pas (?:ete )?(?:copie|extrait)\w*|no (?:\w+ )?copiad\w+|non (?:\w+ )?copiat\w+|niet gekopieerd) /;

/** Seen is less than taken: who claims the loot is not borne out by "viewed, and perhaps not copied". */
function onlyViewed({ assertion, passages }: Question, ruling: Ruling | null): Ruling | null {
  const quote = ruling?.statementQuote;
  if (assertion.kind === 'access_duration' || ruling?.relation !== 'supports' || quote?.start == null)
    return ruling;
  const { start } = quote;
  const index = passages.findIndex(
    (one) => one.field === quote.field && one.start <= start && start < one.end,
  );
  const around = passages.slice(index, index + 2);
  const passage = around[0];
  return passage && VIEWED.test(passage.words) && around.some(({ words }) => COPY_OPEN.test(words))
    ? rule('narrows', passage, 'the statement says that this much was viewed, not that it was copied')
    : ruling;
}

const DAY = 86_400;
/** What "a few hours" may be at most, in seconds. */
const SHORT_SPELLS: readonly (readonly [RegExp, number])[] = [
  [/ (?:few|several|some|quelques|einige\w*|wenige\w*|paar|unas|algunas|alcune|poche|algumas|poucas|enkele|paar|neskolko|kilka|nagra) (?:hours|heures|stunden|horas|ore|uur|uren|chasov|godzin|timmar) /, DAY],
  [/ (?:few|several|some|quelques|einige\w*|wenige\w*|paar|unos|algunos|alcuni|pochi|alguns|poucos|enkele|neskolko|kilka|nagra) (?:days|jours|tage\w*|dias|giorni|dagen|dnei|dni|dagar) /, 7 * DAY],
]; // prettier-ignore

/** "A few days" has no value, and yet is less than two weeks. */
function vaguelyShort(claimed: number, { passages }: Question): Ruling | null {
  for (const [pattern, most] of SHORT_SPELLS) {
    const passage = claimed > most && passages.find(({ words, negated }) => !negated && pattern.test(words));
    if (passage) return rule('narrows', passage, 'the statement speaks of a shorter time, without a figure');
  }
  return null;
}

const NOTHING_TAKEN =
  / (?:no|not (?:\w+ ){0,3}any) (?:\w+ ){0,2}(?:data (?:exfiltration|theft|loss|leak\w*)|exfiltration of data)|no data (?:was|were|has been|have been|had been) (?:\w+ )?(?:taken|stolen|exfiltrated|copied|extracted|leaked)|(?:hinweise|anzeichen|belege) auf (?:einen |eine )?(?:daten(?:abfluss|diebstahl)\w*)|kein\w* daten(?:abfluss|diebstahl\w*)|kein\w* daten (?:\w+ )?(?:abgeflossen|gestohlen|entwendet|kopiert)|aucune? (?:fuite|vol|exfiltration) de donnees|aucune donnee na ete (?:volee|derobee|exfiltree)|(?:ningun\w*|no) (?:\w+ ){0,3}(?:robo|fuga|exfiltracion|sustraccion) de (?:datos|informacion)|(?:nessun\w*|non) (?:\w+ ){0,4}(?:sottratt\w+ dati|furto di dati|esfiltrazione)|ne (?:\w+ ){0,3}sottratti dati|nenhum\w* (?:\w+ )?(?:vazamento|exfiltracao)|geen (?:\w+ )?(?:gegevens|data) (?:\w+ )?(?:gestolen|buitgemaakt|gelekt)|utechk\w+ (?:dannykh )?(?:ne bylo|ne proizoshlo)|nie (?:doszlo do )?(?:wycieku|kradziezy)|inga uppgifter (?:\w+ )?(?:stulits|lackt) /;

/** "No sign of a data theft" leaves no room for gigabytes. */
function nothingTaken({ assertion, passages }: Question): Ruling | null {
  if (assertion.kind !== 'data_volume') return null;
  const passage = passages.find(({ words, negated }) => negated && NOTHING_TAKEN.test(words));
  return passage ? rule('contradicts', passage, 'the statement finds no sign that data was taken') : null;
}
