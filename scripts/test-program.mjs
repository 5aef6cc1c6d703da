// Builds what is missing and runs one program of the test folder: it stands beside the build, so that `#claims` and
// friends mean what users run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

const node = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

export function runTestProgram(main, ...args) {
  if (node(['scripts/prepare.mjs']) !== 0) process.exit(1);
  for (const folder of readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const name of readdirSync(join('test', folder.name)).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('spec.ts'),
    )) {
      const source = join('test', folder.name, name);
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
  process.exit(node([join('dist', main), ...args]));
}
