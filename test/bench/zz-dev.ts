import 'reflect-metadata';
import { BenchDatabases } from './bench-database';
import { InventedWorld } from './invented-world';
import { benchOrganisations } from './organisations.bench';
import { table } from './report';
const tell = (w: string) => process.stderr.write(`${new Date().toISOString()} ${w}\n`);
async function main() {
  const size = Number(process.argv[2]);
  const databases = await BenchDatabases.start('/tmp/organisations/data', tell);
  try {
    const world = new InventedWorld(size);
    tell('world');
    const url =
      process.argv[3] === 'reuse' ? databases['urlOf'](`org_${size}`) : await databases.empty(`org_${size}`);
    await databases.with(url, async (client) => {
      process.stdout.write(table(await benchOrganisations(url, client, world, tell)) + '\n');
    });
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
