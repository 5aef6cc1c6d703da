import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';
import { type RegisteredDomain } from './domain';
import { parseName, type OrganisationName } from './name';
import { likenessOf, type Likeness } from './name-likeness';
import { findCandidates, findExact, findWords, type CandidateForm } from './organisation-candidates.query';
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
/** Readings surer than this are names that were written, not guessed. */
const WRITTEN = 0.9;
/** How sure it is that a name is its owner's, where either side has it as the label of a domain. */
const LABEL_TRUST = 0.96;

/** Finds whom a text means among the organisations that are known. */
@Injectable()
export class OrganisationResolver {
  /** Whom the text names; who bears the name or the domain exactly is asked for first, and ends it. */
  async resolve(reader: Tx, text: OrganisationText): Promise<ResolvedOrganisations> {
    const written = text.names.filter(
      ({ name, trust }) => trust >= WRITTEN && !isLabel(name, text) && tells(name),
    );
    const exact = await findExact(
      reader,
      written.map(({ name }) => name.glued),
      text.domains.map(({ registered }) => registered),
    );
    const byDomain = exact.filter(({ kind }) => kind === 'domain');
    const first = written.find(({ name }) =>
      exact.some(({ kind, normalised }) => kind !== 'domain' && normalised === name.glued),
    );
    const byName = exact.filter(
      ({ kind, normalised }) => kind !== 'domain' && normalised === first?.name.glued,
    );
    const named = [...new Map([...byDomain, ...byName].map((form) => [form.id, form])).values()];
    if (named.length === 0) return this.search(reader, text);
    const ranked = named.map(({ id, name, country, kind }) => ({
      id,
      name,
      country,
      score: 1,
      why: kind === 'domain' ? 'its domain' : 'the same name',
    }));
    return { resolution: ranked.length === 1 ? 'linked' : 'ambiguous', ranked };
  }

  /** Everybody whom the text may mean, however exactly it names one; `except`: leaves that one out. */
  async search(
    reader: Tx,
    text: OrganisationText,
    { limit = 10, except }: { limit?: number; except?: string } = {},
  ): Promise<ResolvedOrganisations> {
    const names = text.names.map(({ name }) => name);
    const vocabulary = new Vocabulary(await findWords(reader, spellingsFor(names)));
    const probes = probesFor(names, vocabulary);
    const forms = probes.size === 0 ? [] : await findCandidates(reader, probes);
    const ranked = rank(text, forms, (word) => vocabulary.has(word)).filter(({ id }) => id !== except);
    return { resolution: resolutionOf(ranked), ranked: ranked.slice(0, limit) };
  }
}

function rank(
  text: OrganisationText,
  forms: readonly CandidateForm[],
  isKnown: (word: string) => boolean,
): RankedOrganisation[] {
  const best = new Map<string, RankedOrganisation>();
  for (const form of forms) {
    const { score, why } = likenessToForm(text, form, isKnown);
    const before = best.get(form.id);
    if (score > 0 && (before === undefined || before.score < score))
      best.set(form.id, { id: form.id, name: form.name, country: form.country, score, why });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function likenessToForm(
  text: OrganisationText,
  form: CandidateForm,
  isKnown: (word: string) => boolean,
): Likeness {
  let best: Likeness = { score: 0, why: '' };
  if (form.kind === 'domain' && text.domains.some(({ registered }) => registered === form.normalised))
    return { score: 1, why: 'its domain' };
  for (const words of (form.words ?? '').split('|')) {
    for (const { name, trust } of text.names) {
      const { score, why } = likenessOf(name, words, isKnown);
      // Two organisations may have one label under two endings, and one may have a name that is another's label.
      const sure =
        trust * (form.kind === 'domain' ? LABEL_TRUST : 1) * (isLabel(name, text) ? LABEL_TRUST : 1);
      if (score * sure > best.score) best = { score: score * sure, why };
    }
  }
  return best;
}

function resolutionOf([first, second]: readonly RankedOrganisation[]): Resolution {
  if (first === undefined || first.score < LINK) return 'none';
  return second !== undefined && first.score - second.score < EQUAL ? 'ambiguous' : 'linked';
}

const isLabel = ({ glued }: OrganisationName, { domains }: OrganisationText): boolean =>
  domains.some(({ label }) => parseName(label)?.glued === glued);

/** "Hospital" alone is what a title says of many. */
const tells = ({ core, glued }: OrganisationName): boolean =>
  glued.length >= 2 &&
  (core.length > 1 || core.some(({ role }) => role === 'distinctive' || role === 'common'));
