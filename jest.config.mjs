/** ESM-only packages: Jest loads CommonJS, so these are compiled on the way in. */
const esmPackages = ['@nestjs', '@fastify/cookie', 'cookie', 'content-disposition', 'openapi-fetch'];

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: {
    // `#claims` and friends resolve to TypeScript sources, never to a stale build.
    customExportConditions: ['assay-source', 'require', 'node', 'node-addons', 'default'],
  },
  transform: {
    '\\.[cm]?[jt]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const config = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,config,test}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'db',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.db-spec.ts'],
      globalSetup: '<rootDir>/test/harness/global-setup.ts',
      globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
    },
  ],
  testTimeout: 60_000,
  maxWorkers: 2,
};

export default config;
