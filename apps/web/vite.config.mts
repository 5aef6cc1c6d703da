import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workbench, built to where the API serves it. In development the API answers from its own port. */
export default defineConfig({
  root: here('.'),
  base: '/',
  // `#api-client` leads to the source, as it does for the compiler.
  resolve: { conditions: ['assay-source', 'module', 'browser', 'development|production'] },
  build: { outDir: here('../../dist/apps/web'), emptyOutDir: true },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
