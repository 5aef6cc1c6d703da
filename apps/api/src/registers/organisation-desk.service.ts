import { Injectable } from '@nestjs/common';
import { openClaimsAbout, suggestVerdictForClaim } from '#claims';
import { Refusal, Transactions, type Tx } from '#database';
import { Outbox } from '#jobs';
import { claimedOrganisation, loadClaims, organisationInTitle } from '#matching';
import {
  listOrganisations,
  OrganisationCuration,
  OrganisationResolver,
  readOrganisation,
  readOrganisations,
  type Curated,
  type OrganisationDetail,
  type ResolvedOrganisations,
} from '#organisations';

/** What people do with organisations, a transaction each. */
@Injectable()
export class OrganisationDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly resolver: OrganisationResolver,
    private readonly curation: OrganisationCuration,
    private readonly outbox: Outbox,
  ) {}

  async list({ q, ...page }: { q?: string; watched?: boolean; limit: number; cursor?: string }) {
    const { reader } = this.transactions;
    if (q === undefined) return listOrganisations(reader, page);
    return {
      ...(await shown(
        reader,
        await this.resolver.search(reader, organisationInTitle(q), { limit: page.limit }),
      )),
      next: null,
    };
  }

  read(id: string): Promise<OrganisationDetail> {
    return readExisting(this.transactions.reader, id);
  }

  async suggestFor(claimId: string) {
    const { reader } = this.transactions;
    const claim = (await loadClaims(reader, [claimId])).get(claimId);
    if (claim === undefined) throw new Refusal('not_found', 'There is no such claim.');
    const [own] = await reader.query<{ id: string }[]>(
      `select coalesce(o.merged_into, o.id) as id from claims c join organisations o on o.id = c.victim_id where c.id = $1`,
      [claimId],
    );
    return shown(reader, await this.resolver.search(reader, claimedOrganisation(claim), { except: own?.id }));
  }

  merge(curated: Curated, into: string): Promise<OrganisationDetail> {
    return this.change(curated, (tx) => this.curation.merge(tx, curated, into));
  }

  split(curated: Curated): Promise<OrganisationDetail> {
    return this.change(curated, (tx) => this.curation.split(tx, curated));
  }

  setParent(curated: Curated, parent: string | null): Promise<OrganisationDetail> {
    return this.change(curated, (tx) => this.curation.setParent(tx, curated, parent));
  }

  /** What is open about it is weighed anew. */
  watch(curated: Curated, watched: boolean): Promise<OrganisationDetail> {
    return this.change(curated, async (tx) => {
      await this.curation.watch(tx, curated, watched);
      const claims = await openClaimsAbout(tx, curated.id);
      await this.outbox.enqueue(
        tx,
        suggestVerdictForClaim,
        claims.map((claim) => ({ claim })),
      );
    });
  }

  private change({ id }: Curated, work: (tx: Tx) => Promise<void>): Promise<OrganisationDetail> {
    return this.transactions.run(async (tx) => {
      await work(tx);
      return readExisting(tx, id);
    });
  }
}

async function readExisting(reader: Tx, id: string): Promise<OrganisationDetail> {
  const organisation = await readOrganisation(reader, id);
  if (organisation === null) throw new Refusal('not_found', 'There is no such organisation.');
  return organisation;
}

async function shown(reader: Tx, { resolution, ranked }: ResolvedOrganisations) {
  const matches = new Map(ranked.map(({ id, score, why }) => [id, { score, why }]));
  const rows = await readOrganisations(reader, [...matches.keys()]);
  return {
    items: rows.flatMap((row) => {
      const match = matches.get(row.id);
      return match === undefined ? [] : [{ ...row, match }];
    }),
    resolution,
  };
}
