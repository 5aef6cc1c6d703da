import { normaliseActor } from '#actors';
import { daysOf, profileClaim, type ClaimRecord, type DayRange, type Party } from '#matching';
import { type RegisteredDomain } from '#organisations';
import { instalmentOf, type Instalment } from './instalment';
import { wordingOf, type Wording } from './wording';

/** A claim with what its first sighting adds. */
export interface LineageRecord extends ClaimRecord {
  /** Where the post was seen, and when a relay found it. */
  url: string | null;
  discoveredAt: string | null;
}

/** What is compared of a claim to tell how it stands to another one. */
export interface ClaimFace {
  id: string;
  /** One form for all spellings of the actor; null when no actor is named. */
  actor: string | null;
  /** Names that the claim's form makes sure of, the surest first. */
  victims: readonly Party[];
  domains: readonly RegisteredDomain[];
  /** When it was posted, else when a relay discovered it; null where that is unknown, or only the year is known. */
  day: DayRange | null;
  wording: Wording;
  /** The post's own address, without scheme and fragment; null for the front page of a site. */
  address: string | null;
  /** By kind, the figures that it asserts. */
  figures: ReadonlyMap<string, readonly number[]>;
  /** Kinds of data that it lists. */
  fields: ReadonlySet<string>;
  instalment: Instalment;
  /** It says itself that its data is old or scraped. */
  saysOld: boolean;
  /** Years that its title names: of two listings of one victim, the years tell which data is meant. */
  years: ReadonlySet<string>;
  incident: DayRange | null;
}

const SURE = 0.9;
const MAX_VICTIMS = 4;
const COUNTED = new Set(['record_count', 'file_count', 'data_volume']);

export function faceOf(record: LineageRecord): ClaimFace {
  const profile = profileClaim(record);
  const asserted = record.assertions.filter((assertion) => !assertion.negated);
  const figures = new Map<string, number[]>();
  for (const { kind, value } of asserted)
    if (COUNTED.has(kind) && typeof value === 'number')
      figures.set(kind, [...(figures.get(kind) ?? []), value]);
  const actor = record.actor === null ? '' : normaliseActor(record.actor);
  return {
    id: record.id,
    actor: actor === '' ? null : actor,
    victims: profile.parties.filter(isSure).slice(0, MAX_VICTIMS),
    domains: profile.domains,
    day: dayOf(record.postedAt) ?? dayOf(record.discoveredAt),
    wording: wordingOf(record.title, record.text),
    address: record.url === null ? null : addressOf(record.url),
    figures,
    fields: new Set(
      asserted.flatMap(({ kind, value }) =>
        kind === 'data_type' && typeof value === 'string' ? [value] : [],
      ),
    ),
    instalment: instalmentOf(record.title, record.text),
    saysOld: asserted.some(
      ({ kind, value }) => kind === 'authenticity' && (value === 'old' || value === 'scraped'),
    ),
    years: new Set((record.title ?? '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []),
    incident: profile.incident,
  };
}

/** A company form alone ("Inc.") names nobody. */
const isSure = ({ name, trust }: Party): boolean =>
  trust >= SURE && name.core.some(({ role }) => role !== 'legal' && role !== 'link');

/** A month or less: a bare year does not say which of two posts came first. */
function dayOf(iso: string | null): DayRange | null {
  const days = daysOf(iso);
  return days !== null && days.to - days.from <= 31 ? days : null;
}

/** Sites are known by their host: only an address with a path or a query of its own names one post. */
function addressOf(url: string): string | null {
  const bare = url
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/#.*$/s, '')
    .replace(/\/+$/, '');
  return /^[^/?]+[/?]./s.test(bare) ? bare.toLowerCase() : null;
}
