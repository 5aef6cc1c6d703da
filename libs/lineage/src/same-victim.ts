import { compareNames } from '#matching';
import { type OrganisationName } from '#organisations';
import { type ClaimFace } from './claim-face';

export interface VictimLikeness {
  /** 1 for one victim beyond doubt; 0 for two. */
  score: number;
  /** For people. */
  why: string;
}

const RELATIONS: Readonly<Record<string, number>> = { same: 1, kind: 0.95, acronym: 0.9, spelt: 0.95 };
/** What a name that many firms bear costs, with nothing else to tell them apart. */
const VAGUE_NAME = 0.3;
/** "Weir Group", "Weir Partners". */
const TWO_KINDS = 0.8;
/** The same name at two domains: a namesake, or one firm in two countries. */
const TWO_DOMAINS = 0.7;

/** Whether two claims name one victim. Null where one of them names none. */
export function sameVictim(a: ClaimFace, b: ClaimFace): VictimLikeness | null {
  const domain = a.domains.find(({ registered }) =>
    b.domains.some((other) => other.registered === registered),
  );
  if (domain !== undefined) return { score: 1, why: `both name ${domain.registered}` };
  if (a.victims.length === 0 || b.victims.length === 0) return null;
  const labels = new Set(a.domains.map(({ label }) => label));
  const twoDomains =
    labels.size > 0 && b.domains.length > 0 && !b.domains.some(({ label }) => labels.has(label));
  let best: VictimLikeness = { score: 0, why: 'they name two victims' };
  for (const [name, other] of surePairs(a.victims, b.victims)) {
    const { relation, score, vague, kindsDiffer, why } = compareNames(name, other);
    const certainty =
      (twoDomains ? TWO_DOMAINS : 1) * (kindsDiffer ? TWO_KINDS : 1) * (1 - VAGUE_NAME * vague);
    const likeness = Math.min(RELATIONS[relation] ?? 0, score) * certainty;
    if (likeness > best.score) best = { score: likeness, why };
  }
  return best;
}

/** Each pair holds the surest name of one side: what is read deeper in both posts may be a word that the group always uses. */
function surePairs(a: ClaimFace['victims'], b: ClaimFace['victims']): [OrganisationName, OrganisationName][] {
  return a.flatMap(({ name }, i) =>
    b.flatMap(({ name: other }, j): [OrganisationName, OrganisationName][] =>
      i === 0 || j === 0 ? [[name, other]] : [],
    ),
  );
}
