import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';
import { type RegisteredDomain } from './domain';
import { parseName, type OrganisationName } from './name';
import { likenessTo, type Likeness } from './name-likeness';
import { findCandidates, findKnown, findMergers, type CandidateForm } from './organisation-candidates.query';
import { bagKey } from './organisation-keys';
import { probesFor, spellingsFor, Vocabulary } from './organisation-probes';

/** What a text says of one organisation. */
export interface OrganisationText {
  /** What it may be called, the likeliest first, with how sure that reading is, 0 to 1. */
  names: readonly { name: OrganisationName; trust: number }[];
  domains: readonly RegisteredDomain[];
}

export interface RankedOrganisation {
  id: string;
  name: string;
  country: string | null;
  /** 0 to 1: how well the text explains what it is called. */
  score: number;
  why: string;
  /** What of the text was taken for its name, without blanks; empty where its domain was named. */
  read: string;
}

/**
 * `linked`: the first explains the text, and no other nearly as well; `ambiguous`: several explain it equally well;
 * `none`: nobody explains it well enough. A link is a suggestion: nothing is stored by it.
 */
export type Resolution = 'linked' | 'ambiguous' | 'none';

export interface ResolvedOrganisations {
  resolution: Resolution;
  /** The best first. */
  ranked: RankedOrganisation[];
}

/** From this score on a text explains a name. */
const LINK = 0.86;
/** Those as close to the first as this explain the text equally well. */
const EQUAL = 0.03;
/** Who explains it better than this bears the label of a domain for a name: nobody else comes close. */
const NAMED = 0.9;
/** Readings surer than this are names that were written, not guessed. */
const WRITTEN = 0.9;
/** How sure it is that a name is its owner's, where either side has it as the label of a domain. */
const LABEL_TRUST = 0.96;

/** Finds whom a text means among the organisations that are known. */
@Injectable()
export class OrganisationResolver {
  /** Whom the text names. Who bears the name or the domain exactly ends the search: one query for half of all texts. */
  async resolve(reader: Tx, text: OrganisationText): Promise<ResolvedOrganisations> {
    const known = await read(reader, text);
    const exact = exactly(text, known.forms);
    if (exact.length > 0) return { resolution: exact.length === 1 ? 'linked' : 'ambiguous', ranked: exact };
    const named = rank(text, known.forms, known.vocabulary);
    if (named[0] !== undefined && named[0].score > NAMED)
      return { resolution: resolutionOf(named), ranked: named };
    return compare(reader, text, known);
  }

  /** Everybody whom the text may mean, however exactly it names one; `except`: leaves that one out. */
  async search(
    reader: Tx,
    text: OrganisationText,
    options: { limit?: number; except?: string } = {},
  ): Promise<ResolvedOrganisations> {
    return compare(reader, text, await read(reader, text), options);
  }
}

interface Known {
  forms: readonly CandidateForm[];
  vocabulary: Vocabulary;
}

async function read(reader: Tx, text: OrganisationText): Promise<Known> {
  const names = text.names.map(({ name }) => name);
  const { forms, words } = await findKnown(reader, {
    names: names.map(({ glued }) => glued),
    domains: text.domains.map(({ registered }) => registered),
    bags: names
      .filter(({ core }) => core.length > 1)
      .map(({ core }) => bagKey(core.map((token) => token.text))),
    spellings: spellingsFor(names),
  });
  return { forms: await followMergers(reader, forms), vocabulary: new Vocabulary(words) };
}

/** Names that the text writes, not guesses from a domain. "Hospital" alone is what a title says of many. */
const writtenNames = (text: OrganisationText): OrganisationName[] =>
  text.names
    .filter(({ name, trust }) => trust >= WRITTEN && !isLabel(name, text) && tells(name))
    .map(({ name }) => name);

/**
 * Those who bear one of the domains, or the longest of the names that anybody bears, in whatever order its words are: it
 * leaves least of the text over.
 */
function exactly(text: OrganisationText, forms: readonly CandidateForm[]): RankedOrganisation[] {
  const [named = []] = writtenNames(text)
    .sort((a, b) => b.glued.length - a.glued.length)
    .map((name) => bearersOf(name, forms))
    .filter((bearers) => bearers.length > 0);
  const found = [...forms.filter(bearsDomainOf(text)).map((form) => ranked(form, ITS_DOMAIN, '')), ...named];
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function bearersOf({ core, glued }: OrganisationName, forms: readonly CandidateForm[]): RankedOrganisation[] {
  const names = forms.filter(({ kind }) => kind !== 'domain');
  const exact = names.filter(({ normalised }) => normalised === glued);
  if (exact.length > 0) return exact.map((form) => ranked(form, THE_SAME, glued));
  const bag = bagOf(core.map(({ text }) => text));
  return names
    .filter(({ words }) => (words ?? '').split('|').some((name) => bagOf(name.split(' ')) === bag))
    .map((form) => ranked(form, REORDERED, glued));
}

const bagOf = (words: readonly string[]): string => [...words].sort().join(' ');

const bearsDomainOf =
  ({ domains }: OrganisationText) =>
  ({ kind, normalised }: CandidateForm): boolean =>
    kind === 'domain' && domains.some(({ registered }) => registered === normalised);

async function compare(
  reader: Tx,
  text: OrganisationText,
  { forms, vocabulary }: Known,
  { limit = 10, except }: { limit?: number; except?: string } = {},
): Promise<ResolvedOrganisations> {
  const names = text.names.map(({ name }) => name);
  const probes = probesFor(names, vocabulary);
  const alike = probes.size === 0 ? [] : await followMergers(reader, await findCandidates(reader, probes));
  const all = rank(text, [...forms, ...alike], vocabulary).filter(({ id }) => id !== except);
  return { resolution: resolutionOf(all), ranked: all.slice(0, limit) };
}

/** Who was merged is whom it was merged into. */
async function followMergers(reader: Tx, forms: readonly CandidateForm[]): Promise<readonly CandidateForm[]> {
  const into = [...new Set(forms.flatMap(({ mergedInto }) => mergedInto ?? []))];
  if (into.length === 0) return forms;
  const mergers = await findMergers(reader, into);
  return forms.map((form) => ({ ...form, ...mergers.get(form.mergedInto ?? '') }));
}

const ranked = (
  { id, name, country }: CandidateForm,
  { score, why }: Likeness,
  read: string,
): RankedOrganisation => ({
  id,
  name,
  country,
  score,
  why,
  read,
});

const ITS_DOMAIN: Likeness = { score: 1, why: 'its domain' };
const THE_SAME: Likeness = { score: 1, why: 'the same name' };
const REORDERED: Likeness = { score: 0.99, why: 'the same words in another order' };

function rank(
  text: OrganisationText,
  forms: readonly CandidateForm[],
  vocabulary: Vocabulary,
): RankedOrganisation[] {
  const readings = text.names.map(({ name, trust }) => ({
    read: name.glued,
    sure: trust * (isLabel(name, text) ? LABEL_TRUST : 1),
    likeness: likenessTo(name, (word) => vocabulary.has(word)),
  }));
  const best = new Map<string, RankedOrganisation>();
  const keep = (form: CandidateForm, likeness: Likeness, read: string) => {
    const one = ranked(form, likeness, read);
    const before = best.get(form.id);
    if (one.score > 0 && (before === undefined || better(one, before) < 0)) best.set(form.id, one);
  };
  const bearsDomain = bearsDomainOf(text);
  for (const form of forms) {
    if (bearsDomain(form)) keep(form, ITS_DOMAIN, '');
    // Two organisations may have one label under two endings, and one may have a name that is another's label.
    const trust = form.kind === 'domain' ? LABEL_TRUST : 1;
    for (const name of (form.words ?? '').split('|')) {
      for (const { read, sure, likeness } of readings) {
        const { score, why } = likeness(name);
        keep(form, { score: score * sure * trust, why }, read);
      }
    }
  }
  return [...best.values()].sort(better);
}

/** The likelier first; of two as likely, who leaves less of the text over. */
const better = (a: RankedOrganisation, b: RankedOrganisation): number =>
  b.score - a.score || b.read.length - a.read.length || (a.id < b.id ? -1 : 1);

function resolutionOf([first, ...others]: readonly RankedOrganisation[]): Resolution {
  if (first === undefined || first.score < LINK) return 'none';
  // Whose name is a part of the name that was read does not explain the text as well.
  const equal = others.some(
    ({ score, read }) =>
      first.score - score < EQUAL && (read === '' || read === first.read || !first.read.includes(read)),
  );
  return equal ? 'ambiguous' : 'linked';
}

const isLabel = ({ glued }: OrganisationName, { domains }: OrganisationText): boolean =>
  domains.some(({ label }) => parseName(label)?.glued === glued);

const tells = ({ core, glued }: OrganisationName): boolean =>
  glued.length >= 2 &&
  (core.length > 1 || core.some(({ role }) => role === 'distinctive' || role === 'common'));
