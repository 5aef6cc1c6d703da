// npm test: installs and builds what is missing, checks, then runs every suite. Arguments go to the test runner.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
const only = process.argv.slice(2);

if (node(['scripts/prepare.mjs']) !== 0) process.exit(1);
if (only.length === 0 && node(['scripts/check.mjs']) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'assay-skips-'));
const skips = join(folder, 'skips');
// The condition makes `#claims` and friends mean the TypeScript sources in the runner's own set-up too.
const status = node(['node_modules/jest/bin/jest.js', ...only], {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--conditions=assay-source'].filter(Boolean).join(' '),
  ASSAY_TEST_SKIPS: skips,
});
const skipped = existsSync(skips) ? [...new Set(readFileSync(skips, 'utf8').trim().split('\n'))] : [];
rmSync(folder, { recursive: true, force: true });
if (skipped.length > 0) {
  console.error(`Skipped, because this machine lacks what they need: ${skipped.join('; ')}`);
  if (process.env.CI === 'true') {
    console.error('In CI a skip is a failure.');
    process.exit(1);
  }
}
process.exit(status);
