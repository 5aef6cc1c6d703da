// npm run bench: builds what is missing, then measures the figures of docs/scale.md. Arguments go to test/bench/main.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

const node = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
if (node(['scripts/prepare.mjs']) !== 0) process.exit(1);

// Beside the build, so that `#claims` and friends mean what users run.
for (const folder of ['test/bench', 'test/chaos', 'test/harness']) {
  for (const name of readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('spec.ts'),
  )) {
    const source = join(folder, name);
    const built = join('dist', source.replace(/\.ts$/, '.js'));
    const { code } = transformSync(readFileSync(source, 'utf8'), {
      filename: source,
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    });
    mkdirSync(dirname(built), { recursive: true });
    writeFileSync(built, code);
  }
}
process.exit(node(['dist/test/bench/main.js', ...process.argv.slice(2)]));
