import { instantOf } from '#connectors';
import { type Verdict } from '#matching';
import { credibilityOf, type CredibilityCode } from '#ratings';
import { type ExportedClaim, type ExportedMatch, type ExportedVerdict } from '../exported-record';
import { stableId } from '../stable-id';
import { assertionLine, claimedVictim, headline, orNull, relationLines } from '../wording';
import { actor, ASSAY_ID, organisation, stixObject, webReference, type StixObject } from './stix-object';

/** STIX 2.1, appendix A, Admiralty credibility; 6 is "not specified": the property is left out. */
const CONFIDENCE: Record<CredibilityCode, number | undefined> = {
  1: 90,
  2: 70,
  3: 50,
  4: 30,
  5: 10,
  6: undefined,
};

const OPINION: Record<Verdict, string> = {
  confirmed: 'strongly-agree',
  partially_confirmed: 'agree',
  disputed: 'disagree',
  unsubstantiated: 'neutral',
};

/**
 * A claim is a report that somebody published, and stays one. Only a verdict that confirms it, at least in part, makes an
 * incident of it; and only then, where no statement rules the victim out or narrows it, an actor that `targets` the victim.
 */
export function claimObjects(claim: ExportedClaim): StixObject[] {
  const victimName = claimedVictim(claim);
  const victim = victimName === null ? null : organisation(victimName);
  const claimant = orNull(claim.actor) === null ? null : actor(claim.actor ?? '');
  const parties = [victim, claimant].filter((one) => one !== null);
  const confirmed = claim.verdict !== null && isConfirming(claim) ? incident(claim, claim.verdict) : null;
  const asserted = claim.assertions.length === 0 ? [] : [assertionsNote(claim)];
  return [
    ...parties,
    ...(confirmed === null ? [] : [confirmed, ...incidentRelations(claim, confirmed, victim, claimant)]),
    ...asserted,
    report(claim, [...parties, ...(confirmed === null ? [] : [confirmed])]),
    ...claim.matches.map((match) => matchNote(claim, match)),
    ...(claim.verdict === null ? [] : [opinion(claim, claim.verdict)]),
  ];
}

export const reportId = (uuid: string): string => `report--${stableId('report', uuid)}`;

const isConfirming = ({ state }: ExportedClaim): boolean =>
  state === 'confirmed' || state === 'partially_confirmed';

const confidenceOf = (claim: ExportedClaim): { confidence?: number } => {
  const confidence = CONFIDENCE[credibilityOf(claim.verdict?.verdict ?? null)];
  return confidence === undefined ? {} : { confidence };
};

function report(claim: ExportedClaim, parts: readonly StixObject[]): StixObject {
  const changes = claim.matches.flatMap(({ createdAt, decidedAt }) => [createdAt, decidedAt ?? createdAt]);
  const modified = [claim.updatedAt, claim.verdict?.decidedAt ?? claim.updatedAt, ...changes].sort().at(-1);
  const refs = parts.map(({ id }) => id);
  return stixObject(
    'report',
    stableId('report', claim.uuid),
    { created: claim.createdAt, modified: modified ?? claim.updatedAt },
    {
      name: headline(claim),
      ...(orNull(claim.text) === null ? {} : { description: claim.text }),
      report_types: ['threat-report'],
      published: claim.postedOn === null ? claim.createdAt : instantOf(claim.postedOn).toISOString(),
      // A post may name nobody; a report must refer to something.
      object_refs: refs.length === 0 ? [ASSAY_ID] : refs,
      labels: [
        'claim',
        `state:${claim.state}`,
        ...(claim.suggestedVerdict === null ? [] : [`suggested-verdict:${claim.suggestedVerdict}`]),
      ],
      external_references: [
        { source_name: 'assay', external_id: claim.id },
        ...claim.sightings.flatMap(({ url }) =>
          url === null || orNull(url) === null ? [] : [webReference(claim.source.name, url)],
        ),
      ],
      ...confidenceOf(claim),
    },
  );
}

function assertionsNote(claim: ExportedClaim): StixObject {
  return stixObject(
    'note',
    stableId('assertions', claim.uuid),
    { created: claim.createdAt, modified: claim.updatedAt },
    {
      abstract: 'What the claim asserts',
      content: claim.assertions.map(assertionLine).join('\n'),
      object_refs: [reportId(claim.uuid)],
    },
  );
}

function matchNote(claim: ExportedClaim, match: ExportedMatch): StixObject {
  const why = match.evidence.map(({ feature, score, why: reason }) => `${feature} ${score}: ${reason}`);
  return stixObject(
    'note',
    stableId('match', match.uuid),
    { created: match.createdAt, modified: match.decidedAt ?? match.createdAt },
    {
      abstract: `${match.status} match with a statement by ${match.statement.issuer ?? 'an official source'}, score ${match.score}`,
      content: [...relationLines(claim, match), ...why].join('\n') || 'Linked by hand.',
      object_refs: [reportId(claim.uuid), reportId(match.statement.uuid)],
      labels: ['match', `status:${match.status}`],
    },
  );
}

function opinion(
  claim: ExportedClaim,
  { verdict, reason, citedSource, decidedAt }: ExportedVerdict,
): StixObject {
  const explanation = [`Verdict: ${verdict}.`, reason, citedSource].filter((part) => part !== null);
  return stixObject(
    'opinion',
    stableId('opinion', claim.uuid, decidedAt),
    { created: decidedAt, modified: decidedAt },
    {
      opinion: OPINION[verdict],
      explanation: explanation.join(' '),
      object_refs: [reportId(claim.uuid)],
      labels: [`verdict:${verdict}`],
    },
  );
}

function incident(claim: ExportedClaim, { verdict, reason, decidedAt }: ExportedVerdict): StixObject {
  return stixObject(
    'incident',
    stableId('incident', claim.uuid),
    { created: decidedAt, modified: decidedAt },
    {
      name: `Incident at ${claimedVictim(claim) ?? 'an unnamed victim'}`,
      ...(orNull(reason) === null ? {} : { description: reason }),
      labels: [`verdict:${verdict}`],
      external_references: [
        { source_name: 'assay', external_id: claim.id },
        ...claim.matches.flatMap(({ status, statement: { issuer, url } }) =>
          status === 'accepted' && url !== null && orNull(url) !== null ? [webReference(issuer, url)] : [],
        ),
      ],
      ...confidenceOf(claim),
    },
  );
}

function incidentRelations(
  claim: ExportedClaim,
  confirmed: StixObject,
  victim: StixObject | null,
  claimant: StixObject | null,
): StixObject[] {
  if (victim === null || isVictimQualified(claim)) return [];
  const relationship = (source: StixObject, type: string): StixObject => {
    const { created, modified } = confirmed as unknown as { created: string; modified: string };
    return stixObject(
      'relationship',
      stableId('relationship', claim.uuid, type),
      { created, modified },
      { relationship_type: type, source_ref: source.id, target_ref: victim.id, ...confidenceOf(claim) },
    );
  };
  return [
    relationship(confirmed, 'related-to'),
    ...(claimant === null ? [] : [relationship(claimant, 'targets')]),
  ];
}

/** A statement says that it was another, or a supplier of the victim: then nobody is known to have targeted the victim. */
const isVictimQualified = (claim: ExportedClaim): boolean =>
  claim.matches.some(({ relations }) =>
    relations.some(
      ({ assertion, relation }) =>
        claim.assertions[assertion]?.kind === 'victim' &&
        (relation === 'narrows' || relation === 'contradicts'),
    ),
  );
