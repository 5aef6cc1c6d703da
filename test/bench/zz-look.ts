import 'reflect-metadata';
import { BenchDatabases } from './bench-database';
async function main() {
  const databases = await BenchDatabases.start('/tmp/organisations/data', () => undefined);
  try {
    const url = databases['urlOf'](process.argv[2] ?? '');
    await databases.with(url, async (client) => {
      for (const q of process.argv.slice(3)) {
        const { rows } = await client.query(q);
        console.table(rows);
      }
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
