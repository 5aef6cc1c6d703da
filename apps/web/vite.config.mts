import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../dist/apps/web');
/** The screen that nearly everybody sees first. */
const FIRST_SCREEN = 'queue/queue.screen.tsx';

/** Names the first screen in the page, with all that it is made of: it is fetched at once, not when it is found to be needed. */
const preloadFirstScreen = (): Plugin => ({
  name: 'preload-first-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(FIRST_SCREEN));
      if (first === undefined) throw new Error(`No chunk is made of ${FIRST_SCREEN}.`);
      return [first.fileName, ...first.imports]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
});

/** Puts each text file beside itself compressed, as well as it can be: the API compresses nothing while somebody waits. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async closeBundle() {
    const files = await readdir(OUT, { recursive: true });
    for (const file of files.filter((name) => /\.(?:js|css|html|svg)$/.test(name))) {
      const text = await readFile(join(OUT, file));
      await writeFile(join(OUT, `${file}.br`), await promisify(brotliCompress)(text));
      await writeFile(join(OUT, `${file}.gz`), await promisify(gzip)(text, { level: 9 }));
    }
  },
});

/** The workbench, built to where the API serves it. In development the API answers from its own port. */
export default defineConfig({
  root: here('.'),
  base: '/',
  // `#api-client` leads to the source, as it does for the compiler.
  resolve: { conditions: ['assay-source', 'module', 'browser', 'development|production'] },
  plugins: [preloadFirstScreen(), compressed()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    rolldownOptions: {
      // What every screen stands on comes as one file, not as a hundred.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/(?!react-table|react-virtual)|i18next|react-i18next|@mantine\/(?:hooks|store|notifications)|openapi-fetch)/,
            },
          ],
        },
      },
      // Mantine marks its modules for a server that renders them; here there is none.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
