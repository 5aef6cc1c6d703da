import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import { parseDomain } from './domain';
import { parseName } from './name';
import { undoEncodingDamage } from './encoding-damage';
import { insertNames } from './organisation-index.store';
import { indexForm } from './organisation-keys';
import { type NameKind } from './organisation.entity';

/** An organisation as a record names it. */
export interface NamedOrganisation {
  name: string | null;
  domain: string | null;
  country?: string | null;
}

interface Form {
  kind: NameKind;
  name: string;
  normalised: string;
}

/** Masked with asterisks, or nothing but them: who it is was withheld, so it is nobody. */
const REDACTED = /\*{2,}|^\W*$/;

/**
 * Finds organisations by domain or exact normalised name, or registers them. It never guesses: names that are merely
 * alike stay two organisations until somebody merges them.
 */
@Injectable()
export class OrganisationRegistry {
  /**
   * Ids in the order of what was named; null for what names nobody. Bulk, and safe when two writers meet a new name: one
   * registers at a time, until its transaction ends, so that bulk work should give it a transaction of its own.
   */
  async resolve(tx: Tx, named: readonly NamedOrganisation[]): Promise<(string | null)[]> {
    const forms = named.map(formsOf);
    const groups = groupsOf(forms);
    if (groups.length === 0) return named.map(() => null);
    const wanted = groups.flat();
    let known = await find(tx, wanted);
    const unknown = wanted.filter((form) => !known.has(key(form)));
    const indexed = new Map(unknown.map((form) => [key(form), indexForm(form.kind, form.name)]));
    const ownersOf = (group: readonly Form[]) => new Set(group.flatMap((form) => known.get(key(form)) ?? []));
    if (unknown.length > 0) {
      // Names, keys and words are unique in tables of their own: two who register at once would wait for each other crosswise.
      await tx.query('select pg_advisory_xact_lock($1)', [REGISTER_LOCK]);
      known = await find(tx, wanted);
    }
    const registered = await this.register(
      tx,
      groups.filter((group) => ownersOf(group).size === 0),
      named,
      forms,
    );
    // Whatever else comes with a known name or domain is one more way to call the same organisation; where what comes
    // together belongs to two already, nothing is added: which one it is is not ours to guess.
    const additions = groups.flatMap((group) => {
      const [owner = registered.get(group), ...others] = ownersOf(group);
      if (owner === undefined || others.length > 0) return [];
      return group.flatMap((form) => {
        const index = known.has(key(form)) ? undefined : indexed.get(key(form));
        return index === undefined ? [] : [{ ...form, id: newId(), organisationId: owner, index }];
      });
    });
    await insertNames(tx, additions);
    for (const row of additions) known.set(key(row), row.organisationId);
    return forms.map((own) => own.map((form) => known.get(key(form))).find((id) => id !== undefined) ?? null);
  }

  /** An organisation for each group, its names yet to come. The caller has the register: nobody else takes them. */
  private async register(
    tx: Tx,
    groups: readonly Form[][],
    named: readonly NamedOrganisation[],
    forms: readonly Form[][],
  ): Promise<Map<readonly Form[], string>> {
    if (groups.length === 0) return new Map();
    const rows = groups.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const origin = named[forms.findIndex((own) => own.some((form) => key(form) === key(first)))];
      return [
        {
          id: newId(),
          group,
          name: group.find((form) => form.kind === 'name')?.name ?? first.name,
          country: origin?.country ?? null,
        },
      ];
    });
    await tx.query(
      `insert into organisations (id, name, country) select * from unnest($1::uuid[], $2::text[], $3::text[])`,
      [rows.map((row) => row.id), rows.map((row) => row.name), rows.map((row) => row.country)],
    );
    return new Map(rows.map((row) => [row.group, row.id]));
  }
}

/** Any number that no other lock of this product has. */
const REGISTER_LOCK = 7_164_516;

/** Domain first: it is somebody's alone, a name may be shared. */
function formsOf({ name: written, domain }: NamedOrganisation): Form[] {
  const name = written === null ? null : undoEncodingDamage(written);
  const registered = domain === null ? null : parseDomain(domain);
  const parsed = name === null || REDACTED.test(name) ? null : parseName(name);
  return [
    ...(registered === null
      ? []
      : [{ kind: 'domain' as const, name: registered.registered, normalised: registered.registered }]),
    ...(parsed === null || name === null || parsed.glued.length < 2
      ? []
      : [{ kind: 'name' as const, name: fitting(name), normalised: fitting(parsed.glued) }]),
  ];
}

/** 500 UTF-16 code units are 1,500 bytes at most; an index row has 2,704. Never half of a surrogate pair. */
const fitting = (text: string): string => text.slice(0, 500).toWellFormed();

const key = ({ kind, normalised }: Pick<Form, 'kind' | 'normalised'>): string => `${kind} ${normalised}`;

/** Forms that come together anywhere in a batch, in one order for all writers, so that no two wait for each other. */
function groupsOf(forms: readonly Form[][]): Form[][] {
  const groupOf = new Map<string, Map<string, Form>>();
  for (const own of forms) {
    const group = new Map<string, Form>();
    for (const form of own) {
      for (const [name, member] of groupOf.get(key(form)) ?? [[key(form), form] as const])
        group.set(name, member);
    }
    for (const name of group.keys()) groupOf.set(name, group);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)))
    .sort(([a], [b]) => (a !== undefined && b !== undefined && key(a) < key(b) ? -1 : 1));
}

async function find(tx: Tx, forms: readonly Form[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ kind: NameKind; normalised: string; organisation_id: string }[]>(
    `select n.kind, n.normalised, n.organisation_id from unnest($1::text[], $2::text[]) t(kind, normalised)
     join organisation_names n on n.normalised = t.normalised and (n.kind = t.kind or (t.kind = 'name' and n.kind = 'alias'))`,
    [forms.map((form) => form.kind), forms.map((form) => form.normalised)],
  );
  return new Map(
    rows.map((row) => [
      key({ kind: row.kind === 'alias' ? 'name' : row.kind, normalised: row.normalised }),
      row.organisation_id,
    ]),
  );
}
