import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { organisationInTitle } from '#matching';
import { OrganisationResolver } from '#organisations';
import { BenchDatabases } from './bench-database';
import { InventedWorld } from './invented-world';
import { inventQueries } from './retrieval.bench';
import {
  findCandidates,
  findExact,
  findWords,
} from '../../libs/organisations/src/organisation-candidates.query';
import { probesFor, spellingsFor, Vocabulary } from '../../libs/organisations/src/organisation-probes';
async function main() {
  const size = Number(process.argv[2]);
  const databases = await BenchDatabases.start('/tmp/organisations/data', () => undefined);
  try {
    const url = databases['urlOf'](`org_${size}`);
    const queries = inventQueries(new InventedWorld(size)).filter(
      (q) =>
        q.kind === 'two typos' ||
        q.kind === 'one typo' ||
        q.kind === 'unknown domain' ||
        q.kind === 'stranger',
    );
    const ds = await new DataSource(dataSourceOptions(url, 2)).initialize();
    const r = new OrganisationResolver();
    const tx = ds.manager;
    for (const q of queries) await r.resolve(tx, organisationInTitle(q.title));
    const cpu = process.cpuUsage();
    const t = performance.now();
    for (const q of queries) await r.resolve(tx, organisationInTitle(q.title));
    const d = process.cpuUsage(cpu);
    console.log(
      'js cpu ms/query',
      (d.user + d.system) / 1000 / queries.length,
      'wall',
      (performance.now() - t) / queries.length,
    );
    const parts: Record<string, number> = {
      title: 0,
      exact: 0,
      sp: 0,
      words: 0,
      probes: 0,
      cand: 0,
      nprobes: 0,
      nforms: 0,
      nsp: 0,
      nwords: 0,
    };
    const timed = async <T>(k: string, f: () => T | Promise<T>) => {
      const a = performance.now();
      const v = await f();
      parts[k] = (parts[k] ?? 0) + performance.now() - a;
      return v;
    };
    for (const q of queries) {
      const text = await timed('title', () => organisationInTitle(q.title));
      const names = text.names.map(({ name }) => name);
      await timed('exact', () =>
        findExact(
          tx,
          names.map((n) => n.glued),
          [],
        ),
      );
      const sp = await timed('sp', () => spellingsFor(names));
      const rows = await timed('words', () => findWords(tx, sp));
      const v = new Vocabulary(rows);
      const probes = await timed('probes', () => probesFor(names, v));
      const forms = await timed('cand', () => findCandidates(tx, probes));
      parts.nsp! += sp.length;
      parts.nwords! += rows.length;
      parts.nprobes! += probes.size;
      parts.nforms! += forms.length;
    }
    console.log(
      Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, (v / queries.length).toFixed(2)])),
    );
    for (const q of queries.slice(0, 60).filter((_, i) => i % 20 === 3)) {
      const text = organisationInTitle(q.title);
      const names = text.names.map(({ name }) => name);
      const sp = spellingsFor(names);
      for (let i = 0; i < 2; i++) {
        const e1 = await ds.query(
          `explain (analyze, buffers) select spelling, word from organisation_words where spelling = any($1)`,
          [sp],
        );
        if (i) console.log(e1.map((x: Record<string, string>) => x['QUERY PLAN']).join('\n'));
      }
      const probes = probesFor(names, new Vocabulary(await findWords(tx, sp)));
      let sql = '';
      const spy = {
        query: (s: string, p: unknown[]) => {
          sql = s;
          return ds.query('explain (analyze, buffers) ' + s, p);
        },
      };
      const plan = (await findCandidates(spy as never, probes)) as never as Record<string, string>[];
      console.log(q.title, sql.length, plan.map((x) => x['QUERY PLAN']).join('\n'));
    }
    await ds.destroy();
  } finally {
    await databases.stop();
  }
}
main().then(
  () => process.exit(0),
  (e) => {
    console.error(e);
    process.exit(1);
  },
);
