import { type OrganisationName } from '#organisations';

import { daysBetween, isPrecise } from './day-range';
import { compareNames, type NameRelation, type NameSimilarity } from './name-similarity';
import { profileClaim, profileStatement, type Party, type RecordProfile } from './record-profile';
import { type ClaimRecord, type FeatureScore, type StatementRecord } from './records';

/** One claim and one statement, with what every feature reads computed once. */
export interface Pair {
  claim: ClaimRecord;
  statement: StatementRecord;
  c: RecordProfile;
  s: RecordProfile;
  names: NameMatch;
  /** A running text of one side names a party of the other. */
  victimInText: Finding;
  subjectInClaim: Finding;
  /** The two may be about the same organisation at all; where not, dates that agree say nothing. */
  plausible: boolean;
}

/** What a feature found: how strongly it is present (0 to 1) and the sentence that says so; null where it has nothing to say. */
export type Finding = { score: number; why: string } | null;

export interface Feature {
  name: string;
  /** Log-odds that a full score adds; negative where the feature speaks against the match. */
  weight: number;
  find: (pair: Pair) => Finding;
}

export interface NameMatch extends NameSimilarity {
  /** The similarity, lessened where a name was only guessed from a title or a text. */
  trusted: number;
}

/** Order of preference between pairs of names that score alike: what speaks for the same organisation comes first. */
const WORTH: Record<NameRelation, number> = {
  same: 1,
  acronym: 0.9,
  spelt: 0.85,
  kind: 0.95,
  part: 0.7,
  clash: 0.35,
  other: 0.1,
};

export function matchNames(c: RecordProfile, s: RecordProfile): NameMatch {
  let best: NameMatch = {
    relation: 'other',
    score: 0,
    common: false,
    trusted: 0,
    why: 'a side names nobody',
  };
  let worth = -1;
  let fullNamesDiffer = false;
  for (const claimed of c.parties) {
    for (const official of s.parties) {
      const similarity = compareNames(claimed.name, official.name);
      const trusted = similarity.score * claimed.trust * official.trust;
      fullNamesDiffer ||=
        isDifference(similarity.relation) && claimed.name.core.length > 1 && official.name.core.length > 1;
      if (trusted * WORTH[similarity.relation] <= worth) continue;
      worth = trusted * WORTH[similarity.relation];
      best = { ...similarity, trusted };
    }
  }
  // Morehead State and Michigan State are both "MSU": an acronym does not outweigh names written out.
  return best.relation === 'acronym' && fullNamesDiffer ? { ...best, relation: 'clash' } : best;
}

const isDifference = (relation: NameRelation): boolean => relation === 'other' || relation === 'clash';

export function makePair(claim: ClaimRecord, statement: StatementRecord): Pair {
  const c = profileClaim(claim);
  const s = profileStatement(statement);
  const names = matchNames(c, s);
  const settled = (names.relation === 'same' || names.relation === 'kind') && names.trusted >= 0.75;
  const victimInText = settled ? null : mention(c.parties, s, 'the official text names');
  const subjectInClaim = settled || victimInText ? null : mention(s.parties, c, "the claim's text names");
  const plausible =
    !isDifference(names.relation) ||
    victimInText !== null ||
    subjectInClaim !== null ||
    sharedDomain(c, s) !== undefined;
  return { claim, statement, c, s, names, victimInText, subjectInClaim, plausible };
}

/** How the best pair of names relates: one of these features stands in every score. */
const related =
  (relation: NameRelation) =>
  ({ names }: Pair): Finding =>
    names.relation === relation ? { score: names.trusted, why: names.why } : null;

function commonWord({ names }: Pair): Finding {
  return names.common && !isDifference(names.relation)
    ? { score: 1, why: 'many unrelated organisations go by what the names share' }
    : null;
}

function otherParty({ names, plausible }: Pair): Finding {
  return !plausible ? { score: 1, why: names.why } : null;
}

const sharedDomain = (c: RecordProfile, s: RecordProfile) =>
  c.domains.find((domain) => s.domains.some((other) => other.registered === domain.registered));

function sameDomain({ c, s }: Pair): Finding {
  const shared = sharedDomain(c, s);
  return shared ? { score: 1, why: `both name the domain ${shared.registered}` } : null;
}

function otherDomain({ c, s }: Pair): Finding {
  const [claimed] = c.domains;
  const [official] = s.domains;
  if (!claimed || !official) return null;
  if (
    c.domains.some((one) =>
      s.domains.some((other) => one.registered === other.registered || one.label === other.label),
    )
  )
    return null;
  return {
    score: 1,
    why: `the claim names ${claimed.registered}, the official source ${official.registered}`,
  };
}

function mention(parties: readonly Party[], text: RecordProfile, opening: string): Finding {
  let best: Finding = null;
  for (const { name, trust } of parties) {
    const score =
      name.glued.length < 4
        ? 0
        : text.words.includes(` ${corePhrase(name)} `)
          ? 1
          : nameAmong(name, text.mentions);
    if (score * trust > (best?.score ?? 0)) best = { score: score * trust, why: `${opening} “${name.raw}”` };
  }
  return best;
}

const MENTION_RELATIONS: ReadonlySet<NameRelation> = new Set(['same', 'kind', 'spelt', 'part']);

/** 1 or a little less where one of the mentioned names is this one, in another form; else 0. */
const nameAmong = (name: OrganisationName, mentions: readonly OrganisationName[]): number =>
  mentions.reduce((best, other) => {
    const { relation, score } = compareNames(name, other);
    return MENTION_RELATIONS.has(relation) && score >= 0.75 ? Math.max(best, score * 0.9) : best;
  }, 0);

const corePhrase = (name: OrganisationName): string => name.core.map((token) => token.text).join(' ');

/** Figures are strong evidence: two parties rarely arrive at the same odd number. */
function sameFigure({ c, s }: Pair): Finding {
  let best: Finding = null;
  for (const claimed of c.figures) {
    for (const official of s.figures) {
      const gap = Math.abs(claimed - official) / Math.max(claimed, official);
      const score = gap <= 0.01 ? 1 : gap <= 0.1 ? 0.5 : 0;
      if (score > (best?.score ?? 0))
        best = { score, why: `${String(claimed)} claimed, ${String(official)} official` };
    }
  }
  return best;
}

function sameIncidentDate({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.incident || !s.incident || !isPrecise(c.incident) || !isPrecise(s.incident))
    return null;
  const gap = Math.abs(daysBetween(c.incident, s.incident));
  return gap <= 7 ? { score: 1, why: 'both date the incident to the same days' } : null;
}

function otherIncidentDate({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.incident || !s.incident || !isPrecise(c.incident)) return null;
  const gap = Math.abs(daysBetween(c.incident, s.incident));
  return gap > 45
    ? { score: Math.min(1, gap / 180), why: `the dated incidents lie ${String(gap)} days apart` }
    : null;
}

/** An incident cannot be claimed before it happened; a few days are time zones and late discovery. */
function incidentAfterClaim({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.published || !s.incident) return null;
  const gap = daysBetween(c.published, s.incident);
  return gap > 4
    ? {
        score: Math.min(1, gap / 20),
        why: `the official incident began ${String(gap)} days after the claim was posted`,
      }
    : null;
}

/** Most listings follow their incident by days to four months. */
function incidentJustBefore({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.published || !s.incident || s.incident.to - s.incident.from > 120) return null;
  const gap = -daysBetween(c.published, s.incident);
  return gap >= -4 && gap <= 120
    ? { score: 1, why: `the official incident ended ${String(Math.max(0, gap))} days before the claim` }
    : null;
}

function incidentLongBeforeClaim({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.published || !s.incident) return null;
  const gap = -daysBetween(c.published, s.incident);
  return gap > 150
    ? {
        score: Math.min(1, gap / 500),
        why: `the official incident ended ${String(gap)} days before the claim was posted`,
      }
    : null;
}

/**
 * Official notices come from about 200 days before a listing to 950 after, half of them within weeks: near is evidence,
 * far is a little against, beyond that span much.
 */
function near({ c, s, plausible }: Pair): Finding {
  const gap = gapOf(c, s);
  if (gap === null || !plausible) return null;
  const score = gap < 0 ? Math.max(0, 1 + gap / 60) : Math.max(0, 1 - gap / 120);
  return score > 0 ? { score, why: `published ${inWords(gap)} the claim` } : null;
}

function far({ c, s, plausible }: Pair): Finding {
  const gap = gapOf(c, s);
  if (gap === null || !plausible) return null;
  const score = gap < 0 ? (-gap - 60) / 200 : (gap - 180) / 700;
  return score > 0 ? { score: Math.min(1, score), why: `published ${inWords(gap)} the claim` } : null;
}

/** A spokesperson answers within days; only registers, filings, notices and the press's own reports take months. */
function lateAnswer({ c, s, statement, plausible }: Pair): Finding {
  const gap = gapOf(c, s);
  const isAnswer = statement.channel === 'press_quote' || statement.channel === 'social';
  if (gap === null || !plausible || !isAnswer || statement.issuer.type === 'press') return null;
  const score = (gap - 30) / 90;
  return score > 0 ? { score: Math.min(1, score), why: `an answer ${inWords(gap)} the claim` } : null;
}

const gapOf = (c: RecordProfile, s: RecordProfile): number | null =>
  c.published && s.published ? daysBetween(c.published, s.published) : null;

const inWords = (gap: number): string =>
  gap === 0 ? 'on the day of' : `${String(Math.abs(gap))} days ${gap < 0 ? 'before' : 'after'}`;

function actorNamed({ claim, s }: Pair): Finding {
  const actor = claim.actor
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (!actor || actor.length < 4 || !s.words.includes(` ${actor} `)) return null;
  return { score: 1, why: `the official text names the actor ${claim.actor ?? ''}` };
}

/** The world over, "Continental" and "PSI" are many firms: another country is another firm more often than not. */
function otherCountry({ c, s }: Pair): Finding {
  if (
    c.countries.length === 0 ||
    s.countries.length === 0 ||
    c.countries.some((country) => s.countries.includes(country))
  )
    return null;
  return {
    score: 1,
    why: `the claim points to ${c.countries.join(', ')}, the official source to ${s.countries.join(', ')}`,
  };
}

/** The first leak site opened in late 2019 (Maze): what an actor lists without a date was not reported before. */
const FIRST_LEAK_SITE = '2019-11-01';

function beforeLeakSites({ claim, c, statement }: Pair): Finding {
  const published = statement.publishedAt;
  if (c.published || !claim.actor || !published || published >= FIRST_LEAK_SITE) return null;
  return { score: 1, why: `published on ${published.slice(0, 10)}, before there were leak sites` };
}

const NO_INTRUSION =
  /\b(?:paper|films|mailed|mailing|stolen laptop|lost|improper(?:ly)? dispos|inadvertently|former employee)\b/i;
const HACKING = /hack|ransom|malware|cyber|phish/i;

/** A register's row about paper, loss or a misdirected letter is no intrusion. */
function noIntrusion({ statement }: Pair): Finding {
  const kind = statement.fields.breach_type ?? '';
  if (/theft|loss|dispos|disclosure/i.test(kind) && !HACKING.test(kind))
    return { score: 1, why: `the register calls it “${kind}”` };
  const match = statement.issuer.type === 'regulator' ? NO_INTRUSION.exec(statement.text ?? '') : null;
  return match && !HACKING.test(statement.text ?? '')
    ? { score: 1, why: `the register speaks of “${match[0]}”` }
    : null;
}

/** "Unauthorized access" alone is what a register says of a curious employee and of an intruder alike. */
function unclearKind({ statement }: Pair): Finding {
  const kind = statement.fields.breach_type ?? '';
  return /^unauthori[sz]ed access\/?$/i.test(kind)
    ? { score: 1, why: `the register calls it “${kind}” and no attack` }
    : null;
}

/**
 * The score: the log-odds of `BIAS` plus weight times score of every feature that has something to say. Fitted by logistic
 * regression on labelled pairs of listings and official records; change the list, fit again. Weights are relative to each
 * other: a mention weighs little because it already spares the pair `other_party`.
 */
export const BIAS = 0.2;
export const FEATURES: readonly Feature[] = [
  { name: 'same_name', weight: 2, find: related('same') },
  { name: 'name_and_kind', weight: 0.8, find: related('kind') },
  { name: 'part_of_name', weight: -0.2, find: related('part') },
  { name: 'acronym', weight: 0.7, find: related('acronym') },
  { name: 'spelt_name', weight: 1.5, find: related('spelt') },
  { name: 'common_word', weight: -2.2, find: commonWord },
  { name: 'other_party', weight: -3.7, find: otherParty },
  { name: 'same_domain', weight: 0.8, find: sameDomain },
  { name: 'other_domain', weight: -0.4, find: otherDomain },
  { name: 'victim_in_text', weight: 0.1, find: ({ victimInText }) => victimInText },
  { name: 'subject_in_claim', weight: -0.5, find: ({ subjectInClaim }) => subjectInClaim },
  { name: 'same_figure', weight: 1.1, find: sameFigure },
  { name: 'same_incident_date', weight: 0.6, find: sameIncidentDate },
  { name: 'other_incident_date', weight: -0.2, find: otherIncidentDate },
  { name: 'incident_just_before', weight: 2, find: incidentJustBefore },
  { name: 'incident_after_claim', weight: -2.1, find: incidentAfterClaim },
  { name: 'incident_long_before', weight: -1.1, find: incidentLongBeforeClaim },
  { name: 'near', weight: 2, find: near },
  { name: 'far', weight: -3.4, find: far },
  { name: 'late_answer', weight: -2.2, find: lateAnswer },
  { name: 'actor_named', weight: 1.4, find: actorNamed },
  { name: 'other_country', weight: -2.4, find: otherCountry },
  { name: 'before_leak_sites', weight: -2.3, find: beforeLeakSites },
  { name: 'no_intrusion', weight: -2.7, find: noIntrusion },
  { name: 'unclear_kind', weight: -0.9, find: unclearKind },
];

export const evidenceOf = (pair: Pair): FeatureScore[] =>
  FEATURES.flatMap(({ name: feature, weight, find }) => {
    const finding = find(pair);
    return finding
      ? [{ feature, weight, score: Math.round(finding.score * 1000) / 1000, why: finding.why }]
      : [];
  });
