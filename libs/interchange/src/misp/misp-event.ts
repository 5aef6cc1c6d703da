import { type ClaimState } from '#claims';
import { instantOf } from '#connectors';
import { type Verdict } from '#matching';
import { credibilityOf, reliabilityOf } from '#ratings';
import { type ExportedClaim } from '../exported-record';
import { stableId } from '../stable-id';
import { assertionLine, claimedVictim, headline, orNull } from '../wording';

/** The MISP core format, https://www.misp-standard.org/rfc/misp-standard-core.html: enumerations are strings of digits. */
export interface MispEvent {
  uuid: string;
  info: string;
  /** YYYY-MM-DD. */
  date: string;
  threat_level_id: string;
  analysis: string;
  distribution: string;
  /** Seconds since 1970. */
  timestamp: string;
  published: boolean;
  Orgc: { uuid: string; name: string };
  Attribute: MispAttribute[];
  Object: MispObject[];
  Tag: { name: string }[];
}

export interface MispAttribute {
  uuid: string;
  type: string;
  category: string;
  value: string;
  to_ids: false;
  distribution: string;
  timestamp: string;
  comment: string;
  object_relation?: string;
}

export interface MispObject {
  uuid: string;
  name: string;
  'meta-category': string;
  template_uuid: string;
  template_version: string;
  distribution: string;
  timestamp: string;
  Attribute: MispAttribute[];
}

/** A claim names a victim that nobody has confirmed: no threat level, and for the own organisation until somebody shares it. */
const UNDEFINED_LEVEL = '4';
const OWN_ORGANISATION = '0';
const AS_THE_EVENT = '5';

/** https://github.com/MISP/misp-objects, objects/ransomware-group-post. */
const POST_TEMPLATE = { uuid: '52a0e179-4942-41e6-90f5-7db856fd6f39', version: '4' };

/** How far the work is: 0 initial, 1 ongoing, 2 complete. */
const ANALYSIS: Record<ClaimState, '0' | '1' | '2'> = {
  received: '0',
  triage: '0',
  watching: '1',
  in_review: '1',
  confirmed: '2',
  partially_confirmed: '2',
  disputed: '2',
  unsubstantiated: '2',
  dismissed: '2',
  duplicate: '2',
};

/** The words of ICD 203; a verdict for want of statements says nothing about likelihood. */
const LIKELIHOOD: Record<Verdict, string | null> = {
  confirmed: 'almost-certain',
  partially_confirmed: 'likely',
  disputed: 'very-unlikely',
  unsubstantiated: null,
};

/** One event a claim: the post as an object, each assertion and each matched statement as an attribute. */
export function mispEvent(claim: ExportedClaim): MispEvent {
  const timestamp = String(Math.floor(Date.parse(claim.updatedAt) / 1000));
  const posted = claim.postedOn === null ? claim.createdAt : instantOf(claim.postedOn).toISOString();
  const attribute: MakeAttribute = (type, category, value, comment, place) => ({
    uuid: stableId('misp-attribute', claim.uuid, place),
    type,
    category,
    value,
    to_ids: false,
    distribution: AS_THE_EVENT,
    timestamp,
    comment,
  });
  return {
    uuid: stableId('misp-event', claim.uuid),
    info: headline(claim),
    date: posted.slice(0, 10),
    threat_level_id: UNDEFINED_LEVEL,
    analysis: ANALYSIS[claim.state],
    distribution: OWN_ORGANISATION,
    timestamp,
    published: false,
    Orgc: { uuid: stableId('identity', 'assay'), name: 'Assay' },
    Attribute: [
      attribute('text', 'Other', claim.id, 'id of the claim', 'id'),
      ...assertionAttributes(claim, attribute),
      ...statementAttributes(claim, attribute),
      ...verdictAttributes(claim, attribute),
    ],
    Object: [post(claim, posted, timestamp, attribute)],
    Tag: tagsOf(claim).map((name) => ({ name })),
  };
}

type MakeAttribute = (
  type: string,
  category: string,
  value: string,
  comment: string,
  place: string,
) => MispAttribute;

const assertionAttributes = (claim: ExportedClaim, attribute: MakeAttribute): MispAttribute[] =>
  claim.assertions.map((assertion, index) =>
    attribute('text', 'Other', assertionLine(assertion), 'assertion', `assertion ${index}`),
  );

const statementAttributes = (claim: ExportedClaim, attribute: MakeAttribute): MispAttribute[] =>
  claim.matches.map(({ statement, status, score }) => {
    const comment =
      `${status} match, score ${score}: ${statement.issuer ?? 'an official source'} ${statement.stance ?? ''}`.trim();
    const place = `statement ${statement.uuid}`;
    return isWebAddress(statement.url)
      ? attribute('link', 'External analysis', statement.url, comment, place)
      : attribute('text', 'External analysis', orNull(statement.title) ?? statement.id, comment, place);
  });

const verdictAttributes = ({ verdict }: ExportedClaim, attribute: MakeAttribute): MispAttribute[] =>
  verdict === null
    ? []
    : [attribute('text', 'Other', verdict.verdict, verdict.reason ?? 'verdict', 'verdict')];

function post(claim: ExportedClaim, posted: string, timestamp: string, attribute: MakeAttribute): MispObject {
  const url = claim.sightings[0]?.url ?? null;
  const domain = orNull(claim.victim?.domain);
  const website = domain === null || domain.includes('://') ? domain : `https://${domain}`;
  const relations: [relation: string, type: string, value: string | null][] = [
    ['title', 'text', headline(claim)],
    ['entity-name', 'text', claimedVictim(claim)],
    ['ransomware-group', 'text', orNull(claim.actor)],
    ['date-published', 'datetime', claim.postedOn === null ? null : posted],
    ['description', 'text', orNull(claim.text)],
    ['link', 'link', isWebAddress(url) ? url : null],
    ['website', 'link', isWebAddress(website) ? website : null],
  ];
  return {
    uuid: stableId('misp-object', claim.uuid),
    name: 'ransomware-group-post',
    'meta-category': 'misc',
    template_uuid: POST_TEMPLATE.uuid,
    template_version: POST_TEMPLATE.version,
    distribution: AS_THE_EVENT,
    timestamp,
    Attribute: relations.flatMap(([relation, type, value]) =>
      value === null
        ? []
        : [
            {
              ...attribute(
                type,
                type === 'link' ? 'External analysis' : 'Other',
                value,
                '',
                `post ${relation}`,
              ),
              object_relation: relation,
            },
          ],
    ),
  };
}

function tagsOf({ state, source, verdict }: ExportedClaim): string[] {
  const likelihood = verdict === null ? null : LIKELIHOOD[verdict.verdict];
  return [
    'tlp:amber',
    `admiralty-scale:source-reliability="${reliabilityOf(source.record).toLowerCase()}"`,
    `admiralty-scale:information-credibility="${credibilityOf(verdict?.verdict ?? null)}"`,
    ...(likelihood === null ? [] : [`estimative-language:likelihood-probability="${likelihood}"`]),
    `workflow:state="${ANALYSIS[state] === '2' ? 'complete' : 'incomplete'}"`,
    ...(state === 'in_review' ? ['workflow:todo="review"'] : []),
  ];
}

/** MISP refuses a link that is none, and with it the event. */
const isWebAddress = (url: string | null): url is string =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
