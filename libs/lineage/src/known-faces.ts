import { type Tx } from '#database';
import { loadClaims, type StoredClaim } from '#matching';
import { faceOf, type ClaimFace } from './claim-face';

/** Some 10 kB each. */
const MOST_KEPT = 4_000;

/** What is compared of these claims, with what is stored of their sightings. */
export async function loadFaces(
  tx: Tx,
  claims: ReadonlyMap<string, StoredClaim>,
): Promise<Map<string, { version: number; face: ClaimFace }>> {
  const sightings = await tx.query<{ claim: string; url: string | null; discovered: Date | null }[]>(
    `select distinct on (claim_id) claim_id as claim, url, discovered_at as discovered from sightings
     where claim_id = any($1) order by claim_id, captured_at, id`,
    [[...claims.keys()]],
  );
  const first = new Map(sightings.map((sighting) => [sighting.claim, sighting]));
  return new Map(
    [...claims].map(([id, claim]) => {
      const { url = null, discovered = null } = first.get(id) ?? {};
      const face = faceOf({ ...claim, url, discoveredAt: discovered?.toISOString() ?? null });
      return [id, { version: claim.version, face }];
    }),
  );
}

/**
 * Faces that were read before: a claim is compared with many that come after it, and reading it costs more than comparing it.
 * A version of a claim has one face for ever, where it is committed: a transaction that changes claims must not ask here.
 */
export class KnownFaces {
  private readonly kept = new Map<string, { version: number; face: ClaimFace }>();

  async of(tx: Tx, ids: readonly string[]): Promise<Map<string, ClaimFace>> {
    const rows = await tx.query<{ id: string; version: number }[]>(
      `select id, version from claims where id = any($1)`,
      [ids],
    );
    const known = rows.filter(({ id, version }) => this.kept.get(id)?.version === version);
    const faces = new Map(known.map(({ id }) => [id, this.kept.get(id)] as const));
    const unknown = rows.map(({ id }) => id).filter((id) => !faces.has(id));
    if (unknown.length > 0)
      for (const [id, loaded] of await loadFaces(tx, await loadClaims(tx, unknown))) faces.set(id, loaded);
    return new Map(
      [...faces].flatMap(([id, known]) => {
        if (known === undefined) return [];
        this.keep(id, known);
        return [[id, known.face] as const];
      }),
    );
  }

  /** What was asked for last is dropped last. */
  keep(id: string, known: { version: number; face: ClaimFace }): void {
    this.kept.delete(id);
    this.kept.set(id, known);
    const [oldest] = this.kept.size > MOST_KEPT ? this.kept.keys() : [];
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
