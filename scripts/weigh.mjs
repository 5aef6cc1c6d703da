// What a browser fetches of JavaScript before the queue is shown, compressed: at most 250 kB.
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const LIMIT = 250_000;
const web = 'dist/apps/web';
const page = readFileSync(join(web, 'index.html'), 'utf8');
const fetched = new Set();
const fetch = (file) => {
  if (fetched.has(file)) return;
  fetched.add(file);
  const text = readFileSync(join(web, 'assets', file), 'utf8');
  // Static imports alone: `import("…")` is read when it is asked for.
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) fetch(imported);
};
for (const [, file] of page.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)) fetch(basename(file));

const weight = (kind) =>
  [...fetched].reduce((sum, file) => sum + statSync(join(web, 'assets', `${file}.${kind}`)).size, 0);
const [brotli, gzip] = [weight('br'), weight('gz')];
console.log(
  `First load: ${fetched.size} files of JavaScript, ${(brotli / 1000).toFixed(1)} kB with brotli, ${(gzip / 1000).toFixed(1)} kB with gzip; the limit is ${LIMIT / 1000} kB.`,
);
if (Math.max(brotli, gzip) > LIMIT) process.exit(1);
