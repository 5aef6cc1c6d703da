import { Injectable } from '@nestjs/common';
import { prepared, type Tx } from '#database';
import { loadClaims, type ClaimRecord } from '#matching';
import { parseName } from '#organisations';
import { faceOf, type ClaimFace } from './claim-face';

/** Raised whenever faces are made otherwise than before: older ones are then made anew when they are asked for. */
const RELEASE = 1;

/**
 * The faces of claims, as they were read: a claim is compared with many that come after it, and reading it again costs
 * twenty times what comparing it does. Written wherever the keys are: when a claim was read or corrected.
 */
@Injectable()
export class ClaimFaceStore {
  /** Reads the faces of these claims, as they were loaded, with what is stored of their sightings, and keeps them. */
  async make(tx: Tx, claims: ReadonlyMap<string, ClaimRecord>): Promise<Map<string, ClaimFace>> {
    const faces = await read(tx, claims);
    await write(tx, faces, 'true');
    return faces;
  }

  /** The faces of these claims; those that do not exist are left out. */
  async of(tx: Tx, ids: readonly string[]): Promise<Map<string, ClaimFace>> {
    const rows = await tx.query<{ id: string; face: string }[]>(FACES, [ids]);
    const faces = new Map(rows.map(({ id, face }) => [id, decode(id, JSON.parse(face) as StoredFace)]));
    const unknown = ids.filter((id) => !faces.has(id));
    if (unknown.length === 0) return faces;
    const made = await read(tx, await loadClaims(tx, unknown));
    // What somebody else has written meanwhile was read later than this.
    await write(tx, made, `claim_faces.release < ${RELEASE}`);
    return new Map([...faces, ...made]);
  }
}

const FACES = prepared(
  `select claim_id as id, face from claim_faces where claim_id = any($1) and release = ${RELEASE}`,
);

async function read(tx: Tx, claims: ReadonlyMap<string, ClaimRecord>): Promise<Map<string, ClaimFace>> {
  const sightings = await tx.query<{ claim: string; url: string | null; discovered: Date | null }[]>(
    `select distinct on (claim_id) claim_id as claim, url, discovered_at as discovered from sightings
     where claim_id = any($1) order by claim_id, captured_at, id`,
    [[...claims.keys()]],
  );
  const first = new Map(sightings.map((sighting) => [sighting.claim, sighting]));
  return new Map(
    [...claims].map(([id, claim]) => {
      const { url = null, discovered = null } = first.get(id) ?? {};
      return [id, faceOf({ ...claim, url, discoveredAt: discovered?.toISOString() ?? null })];
    }),
  );
}

async function write(tx: Tx, faces: ReadonlyMap<string, ClaimFace>, replaced: string): Promise<void> {
  await tx.query(
    `insert into claim_faces (claim_id, release, face) select id, ${RELEASE}, face from unnest($1::uuid[], $2::text[]) t(id, face) order by id
     on conflict (claim_id) do update set release = excluded.release, face = excluded.face where ${replaced}`,
    [[...faces.keys()], [...faces.values()].map((face) => JSON.stringify(encode(face)))],
  );
}

const encode = ({ id: _, victims, wording, figures, fields, years, ...plain }: ClaimFace) => ({
  ...plain,
  victims: victims.map(({ name, trust }) => ({ written: name.raw, trust })),
  wording: { ...wording, shingles: Buffer.from(wording.shingles.buffer).toString('base64') },
  figures: [...figures],
  fields: [...fields],
  years: [...years],
});
type StoredFace = ReturnType<typeof encode>;

function decode(id: string, { victims, wording, figures, fields, years, ...plain }: StoredFace): ClaimFace {
  const shingles = Buffer.from(wording.shingles, 'base64');
  return {
    ...plain,
    id,
    victims: victims.flatMap(({ written, trust }) => {
      const name = parseName(written);
      return name === null ? [] : [{ name, trust }];
    }),
    wording: { ...wording, shingles: new Uint32Array(Uint8Array.from(shingles).buffer) },
    figures: new Map(figures),
    fields: new Set(fields),
    years: new Set(years),
  };
}
