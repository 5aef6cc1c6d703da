import { type Schemas } from '../api/client';

type Statement = Schemas['StatementPage']['items'][number];
type Stance = NonNullable<Statement['stance']>;

/** The values that filters offer, in the order in which they are offered. */
export const STANCES = [
  'confirms',
  'acknowledges',
  'investigating',
  'denies',
  'no_comment',
] as const satisfies readonly Stance[];
export const ISSUER_TYPES = [
  'victim',
  'regulator',
  'cert',
  'law_enforcement',
  'supplier',
  'court',
  'press',
] as const;
export const CHANNELS = ['direct', 'press_quote', 'filing', 'notice', 'social'] as const;
export const ORDERS = ['name', 'claims', 'reliability'] as const;

export interface StatementSearch {
  q?: string;
  stance?: (typeof STANCES)[number];
  issuerType?: (typeof ISSUER_TYPES)[number];
  channel?: (typeof CHANNELS)[number];
  /** Days: `2026-01-31`. */
  from?: string;
  to?: string;
  organisation?: string;
}
export interface OrganisationSearch {
  q?: string;
  watched?: true;
}
export interface RegisterSearch {
  q?: string;
  order?: (typeof ORDERS)[number];
}

type Search = Record<string, unknown>;

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);
/** The router reads a search for 2024 as a number. */
const words = (value: unknown, most: number): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
    ? String(value).slice(0, most)
    : undefined;
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
const uuid = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
    ? value
    : undefined;

/** Leaves out what the address does not say, or says wrongly. */
function said<T extends object>(filter: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;
}

export const readStatementSearch = (search: Search): StatementSearch =>
  said<StatementSearch>({
    q: words(search.q, 500),
    stance: oneOf(STANCES, search.stance),
    issuerType: oneOf(ISSUER_TYPES, search.issuerType),
    channel: oneOf(CHANNELS, search.channel),
    from: day(search.from),
    to: day(search.to),
    organisation: uuid(search.organisation),
  });
export const readOrganisationSearch = (search: Search): OrganisationSearch =>
  said<OrganisationSearch>({ q: words(search.q, 500), watched: search.watched === true ? true : undefined });
export const readRegisterSearch = (search: Search): RegisterSearch =>
  said<RegisterSearch>({ q: words(search.q, 200), order: oneOf(ORDERS, search.order) });
