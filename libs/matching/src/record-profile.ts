import { type Assertion } from '#assertions';
import {
  COUNTRIES_OF_WORD,
  domainsIn,
  foldedWords,
  maskedNameIn,
  namesIn,
  ownersOf,
  parseName,
  type MaskedName,
  type OrganisationName,
  type RegisteredDomain,
} from '#organisations';

import { actorsIn, familyOf, spellsOf } from './actor-days';
import { daysOf, daysOfValue, spanning, type DayRange } from './day-range';
import { namesInTitle } from './listing-title';
import { type ClaimRecord, type StatementRecord } from './records';
import { acronymsIn, namesInText } from './text-names';

/** A party that a record is about, and how sure the record's form makes that. */
export interface Party {
  name: OrganisationName;
  /** 1 for a named victim or subject; less for a name guessed from a title or a text. */
  trust: number;
}

/** What keys and features read of a record; made once a record object and kept as long as that object lives. */
export interface RecordProfile {
  parties: readonly Party[];
  /** The victim's name as far as the actor left it readable. */
  masked: MaskedName | null;
  /** Domains of the parties. */
  domains: readonly RegisteredDomain[];
  /** Other names in the running text: a supplier, a parent, a customer. */
  mentions: readonly OrganisationName[];
  /** Words in capitals that may stand for a name. */
  acronyms: ReadonlySet<string>;
  /** Folded title and text, words parted and framed by single blanks, for looking names up. */
  words: string;
  /** The same words, each once. */
  vocabulary: ReadonlySet<string>;
  published: DayRange | null;
  incident: DayRange | null;
  /** Counts and volumes of 100 or more, in people, records, files or bytes. */
  figures: readonly number[];
  /** Countries that the record points to, ISO 3166 alpha-2; empty when unknown. */
  countries: readonly string[];
  /** The claim's actor; one word for all names of a group. */
  actor: string | null;
  /** When that actor posted victims at all; empty where that is not known. */
  actorDays: readonly DayRange[];
  /** It may be published a year after its incident: registers, filings and notices are, reports of the day are not. */
  reportsLate: boolean;
  /** The words by which a register says that it was no intrusion, or leaves it open. */
  noIntrusion: string | null;
  unclearKind: string | null;
  /** Parties that people told apart from this record's own, by their names without blanks. */
  toldApart: ReadonlySet<string>;
  /** Known actors that the text names. */
  actors: ReadonlySet<string>;
}

const claimProfiles = new WeakMap<ClaimRecord, RecordProfile>();
const statementProfiles = new WeakMap<StatementRecord, RecordProfile>();

export function profileClaim(claim: ClaimRecord): RecordProfile {
  const known = claimProfiles.get(claim);
  if (known) return known;
  const parties = new PartyList();
  const text = claim.text ?? '';
  const stated = domainsIn(claim.victim?.domain ?? '', 6);
  const titled = domainsIn(claim.title ?? '', 4);
  if (claim.victim?.name) parties.add(namesIn(claim.victim.name), 1);
  if (claim.title) parties.add(namesInTitle(claim.title), 0.95);
  parties.add(assertedNames(claim.assertions, 'victim'), 0.95);
  const domains = [...stated, ...titled].map((found) => found.domain);
  parties.add(domains.map(nameOfLabel), 0.95);
  parties.add((claim.judged?.same ?? []).flatMap(namesIn), 0.95);
  if (parties.isEmpty()) parties.add(namesInTitle(text.split('\n', 1)[0]?.slice(0, 120) ?? ''), 0.8);
  const mentions = once(() =>
    withOwners([...assertedNames(claim.assertions, 'third_party'), ...namesInText(text, 12)]),
  );
  const acronyms = once(() => acronymsOf(claim));
  const words = wordsRead(claim);
  const countries = once(() => countriesOf(domains) ?? countriesDescribed(text));
  const profile: RecordProfile = {
    parties: parties.list(),
    domains: distinct(domains.length > 0 ? domains : domainsIn(text, 3).map((found) => found.domain)),
    get mentions() {
      return mentions();
    },
    masked: maskedNameIn(claim.victim?.name ?? claim.title ?? ''),
    get acronyms() {
      return acronyms();
    },
    get words() {
      return words().framed;
    },
    get vocabulary() {
      return words().vocabulary;
    },
    get actors() {
      return words().actors;
    },
    actor: claim.actor ? familyOf(claim.actor) : null,
    actorDays: spellsOf(claim.actor),
    reportsLate: false,
    noIntrusion: null,
    unclearKind: null,
    toldApart: gluedNames(claim.judged?.other ?? []),
    published: daysOf(claim.postedAt),
    incident: incidentDays(claim.assertions),
    figures: figuresOf(claim.assertions),
    get countries() {
      return countries();
    },
  };
  claimProfiles.set(claim, profile);
  return profile;
}

export function profileStatement(statement: StatementRecord): RecordProfile {
  const known = statementProfiles.get(statement);
  if (known) return known;
  const parties = new PartyList();
  const subjectDomains = domainsIn(statement.subject?.domain ?? '', 4).map((found) => found.domain);
  if (statement.subject?.name) parties.add(namesIn(statement.subject.name), 1);
  if (statement.issuer.name && statement.issuer.type === 'victim')
    parties.add(namesIn(statement.issuer.name), 1);
  if (statement.issuer.name && statement.issuer.type === 'supplier')
    parties.add(namesIn(statement.issuer.name), 0.7);
  if (!statement.subject?.name) parties.add(assertedNames(statement.assertions, 'victim'), 0.9);
  parties.add(subjectDomains.map(nameOfLabel), 0.9);
  parties.add((statement.judged?.same ?? []).flatMap(namesIn), 0.95);
  const title = statement.title ?? '';
  const words = wordsRead(statement);
  const profile: RecordProfile = {
    parties: parties.list(),
    domains: distinct(subjectDomains),
    mentions: withOwners([
      ...assertedNames(statement.assertions, 'victim'),
      ...assertedNames(statement.assertions, 'third_party'),
      ...namesInText(title, 4),
      ...namesInText(statement.text ?? '', 12),
    ]),
    masked: null,
    acronyms: acronymsOf(statement),
    get words() {
      return words().framed;
    },
    get vocabulary() {
      return words().vocabulary;
    },
    get actors() {
      return words().actors;
    },
    actor: null,
    actorDays: [],
    toldApart: gluedNames(statement.judged?.other ?? []),
    noIntrusion: noIntrusionIn(statement),
    unclearKind: unclearKindIn(statement),
    reportsLate: statement.channel === 'notice' || statement.channel === 'filing',
    published: daysOf(statement.publishedAt),
    incident: registeredIncident(statement) ?? incidentDays(statement.assertions),
    figures: [
      ...figuresOf(statement.assertions),
      ...(statement.fields.individuals ? [statement.fields.individuals] : []),
    ],
    countries: countriesOf(subjectDomains) ?? (statement.subject?.country ? [statement.subject.country] : []),
  };
  statementProfiles.set(statement, profile);
  return profile;
}

const gluedNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(namesIn).map(({ glued }) => glued));

/** A domain's label read as a name: "jones-hamilton.com" is the name "jones hamilton". */
const nameOfLabel = (domain: RegisteredDomain): OrganisationName | null => parseName(domain.label);

/** A domain that stands for its owner is read by its label. */
const namesWritten = (text: string): OrganisationName[] => {
  const labels = domainsIn(text, 2).flatMap(({ domain }) => nameOfLabel(domain) ?? []);
  return labels.length > 0 ? labels : namesIn(text);
};

const withOwners = (names: readonly OrganisationName[]): OrganisationName[] => [
  ...names,
  ...names.flatMap(ownersOf),
];

const assertedNames = (
  assertions: readonly Assertion[],
  kind: 'victim' | 'third_party',
): OrganisationName[] =>
  assertions
    .filter((assertion) => assertion.kind === kind && !assertion.negated)
    .flatMap((assertion) =>
      namesWritten(typeof assertion.value === 'string' ? assertion.value : assertion.quote),
    )
    .filter((name) => name.core.length <= 9);

function incidentDays(assertions: readonly Assertion[]): DayRange | null {
  for (const assertion of assertions) {
    const days = assertion.kind === 'incident_date' ? daysOfValue(assertion.value) : null;
    if (days && days.to - days.from <= 200) return days;
  }
  return null;
}

/** A register that has no date of the incident repeats the day of publication; that says nothing. */
function registeredIncident({ fields, publishedAt }: StatementRecord): DayRange | null {
  const days = spanning(daysOf(fields.incident_date), daysOf(fields.incident_end));
  const published = daysOf(publishedAt);
  return days && published && days.from === published.from ? null : days;
}

const NO_INTRUSION =
  /\b(?:paper|films|mailed|mailing|stolen laptop|lost|improper(?:ly)? dispos|inadvertently|former employee)\b/i;
const HACKING = /hack|ransom|malware|cyber|phish/i;

/** A register's row about paper, loss or a misdirected letter is no intrusion. */
function noIntrusionIn({ fields, issuer, text }: StatementRecord): string | null {
  const kind = fields.breach_type ?? '';
  if (/theft|loss|dispos|disclosure/i.test(kind) && !HACKING.test(kind)) return kind;
  return issuer.type === 'regulator' && text !== null && !HACKING.test(text)
    ? (NO_INTRUSION.exec(text)?.[0] ?? null)
    : null;
}

/** "Unauthorized access" alone is what a register says of a curious employee and of an intruder alike. */
const unclearKindIn = ({ fields: { breach_type: kind } }: StatementRecord): string | null =>
  kind && /^unauthori[sz]ed access\/?$/i.test(kind) ? kind : null;

const COUNTED = new Set(['record_count', 'file_count', 'data_volume']);
const figuresOf = (assertions: readonly Assertion[]): number[] =>
  assertions.flatMap(({ kind, value }) =>
    COUNTED.has(kind) && typeof value === 'number' && value >= 100 ? [value] : [],
  );

const acronymsOf = ({ title, text }: { title: string | null; text: string | null }): ReadonlySet<string> =>
  new Set(acronymsIn(`${title ?? ''} \n ${text ?? ''}`, 12));

const wordsRead = ({ title, text }: { title: string | null; text: string | null }) =>
  once(() => {
    const words = foldedWords(`${title ?? ''} \n ${text ?? ''}`);
    return { framed: ` ${words.join(' ')} `, vocabulary: new Set(words), actors: actorsIn(words) };
  });

/** Worked out when it is first asked for: who is only indexed, or compared with other claims, needs a part of the profile. */
function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

const countriesOf = (domains: readonly RegisteredDomain[]): string[] | null => {
  const country = domains.find((domain) => domain.country)?.country;
  return country ? [country] : null;
};

/** Leak sites open with a description of the firm; where that points to one country alone, the firm is taken to be there. */
function countriesDescribed(text: string): readonly string[] {
  const words = foldedWords(text.slice(0, 300));
  const found = new Map<string, readonly string[]>();
  words.forEach((word, index) => {
    // "us" is also a pronoun, "America" also a continent.
    const countries =
      COUNTRIES_OF_WORD.get(`${word} ${words[index + 1] ?? ''}`) ??
      (word === 'us' || word === 'america' ? undefined : COUNTRIES_OF_WORD.get(word));
    if (countries) found.set(countries.join(), countries);
  });
  const [only] = found.values();
  return only && found.size === 1 ? only : [];
}

const distinct = (domains: readonly RegisteredDomain[]): RegisteredDomain[] => [
  ...new Map(domains.map((domain) => [domain.registered, domain])).values(),
];

/** A parent speaks for many: that it speaks of this brand is likely, and no more. */
const OWNER_TRUST = 0.8;

/** Parties in order of appearance, each name once with the highest trust it was given. */
class PartyList {
  private readonly byGlued = new Map<string, Party>();

  add(names: readonly (OrganisationName | null)[], trust: number): void {
    for (const name of names) {
      if (!name || name.glued.length < 2 || this.byGlued.has(name.glued)) continue;
      this.byGlued.set(name.glued, { name, trust });
      this.add(ownersOf(name), trust * OWNER_TRUST);
    }
  }

  isEmpty(): boolean {
    return this.byGlued.size === 0;
  }

  list(): Party[] {
    return [...this.byGlued.values()].slice(0, 8);
  }
}
