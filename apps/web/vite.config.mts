import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workbench, built to where the API serves it. In development the API answers from its own port. */
export default defineConfig({
  root: here('.'),
  base: '/',
  // `#api-client` leads to the source, as it does for the compiler.
  resolve: { conditions: ['assay-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
    rolldownOptions: {
      // Mantine marks its modules for a server that renders them; here there is none.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
