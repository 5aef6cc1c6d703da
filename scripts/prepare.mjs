// Installs and builds what is missing or out of date, and says what it is doing. Needs Node alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Assay needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const run = (what, command, args) => {
  console.error(`${what} …`);
  const started = Date.now();
  // Output that a script of ours reads must stay its own: all of this goes to standard error.
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${what} failed${error ? `: ${error.message}` : ''}. The lines above say why.`);
    process.exit(status ?? 1);
  }
  console.error(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
};

const hash = (...files) =>
  files.reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256')).digest('hex');
const stamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const lock = hash('package-lock.json');
if (stamp('node_modules/.assay-installed') !== lock) {
  run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync('node_modules/.assay-installed', lock);
}

/** Newest change under the sources, by time and by the set of files: a deleted file counts too. */
const sources = [];
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) entry.name === 'node_modules' || walk(path);
    else sources.push(`${path} ${statSync(path).mtimeMs}`);
  }
};
['apps', 'libs', 'config'].forEach(walk);
const built = createHash('sha256')
  .update(
    [
      lock,
      stamp('package.json'),
      stamp('tsconfig.json'),
      stamp('tsconfig.build.json'),
      ...sources.sort(),
    ].join('\n'),
  )
  .digest('hex');
if (stamp('dist/.assay-built') !== built) {
  run('Building', process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
  run('Building the workbench', process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    'apps/web',
    '--config',
    'apps/web/vite.config.mts',
    '--logLevel',
    'warn',
  ]);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/.assay-built', built);
}
