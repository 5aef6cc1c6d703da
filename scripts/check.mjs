// What must hold before anything is run: format, lint, types, boundaries, and that generated files are in step.
import { spawnSync } from 'node:child_process';

const checks = [
  ['Format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']],
  ['Types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['Types of the workbench', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json']],
  ['Lint', 'node_modules/eslint/bin/eslint.js', ['.']],
  [
    'Boundaries',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'config'],
  ],
  ['Generated files', 'scripts/generate.mjs', ['--check']],
  ['Weight of the first load', 'scripts/weigh.mjs', []],
];

const failed = [];
for (const [name, script, args] of checks) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 2, 2] });
  console.error(
    `${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
