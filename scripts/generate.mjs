// Writes what is generated and committed: openapi.json, the client's types, docs/claim-states.md, .env.example.
// With --check it writes nothing and fails where a file is out of step. Needs a build (scripts/prepare.mjs).
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import openapiTS, { astToString } from 'openapi-typescript';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { describeSettings } = require('../dist/config/src/index.js');
const { describeWorkflow } = require('../dist/libs/claims/src/index.js');
const { describeApiOffline } = require('../dist/apps/api/src/index.js');

const openapi = await describeApiOffline();
const files = {
  '.env.example': describeSettings(),
  'docs/claim-states.md': describeWorkflow(),
  'openapi.json': `${JSON.stringify(openapi, null, 2)}\n`,
  'libs/api-client/src/schema.d.ts': `// Generated from openapi.json by \`npm run generate\`.\n${astToString(await openapiTS(openapi, { defaultNonNullable: false }))}`,
};

const check = process.argv.includes('--check');
const stale = [];
for (const [file, text] of Object.entries(files)) {
  let now = '';
  try {
    now = readFileSync(file, 'utf8');
  } catch {
    // Not there yet: as stale as can be.
  }
  if (now === text) continue;
  stale.push(file);
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
if (check && stale.length > 0) {
  console.error(`Out of step: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
  process.exit(1);
}
console.error(stale.length === 0 ? 'Everything generated is in step.' : `Written: ${stale.join(', ')}`);
process.exit(0);
