/** The house's arrows. Each rule says what breaks without it. There is no allow-list. */
const platform = '^libs/(jobs|database|auth|audit)/';
const features =
  '^libs/(claims|statements|assertions|matching|organisations|actors|connectors|interchange|lineage|assertion-store|evaluation|ratings)/';
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two ideas were not told apart; neither can be read or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'libraries-are-entered-through-their-index',
      comment: 'What is not exported by index.ts may change without asking anybody.',
      severity: 'error',
      from: { path: '^(apps|libs|config)/([^/]+)/' },
      to: {
        path: '^(libs/[^/]+|config)/src/',
        pathNot: ['^libs/[^/]+/src/index\\.ts$', '^config/src/index\\.ts$', '^$1/$2/', '^config/src'],
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform carries every feature; one that knew a feature could not carry the next.',
      severity: 'error',
      from: { path: platform },
      to: { path: features },
    },
    {
      name: 'libraries-know-no-app',
      comment: 'Apps compose libraries; the other way round nothing could run alone.',
      severity: 'error',
      from: { path: '^(libs|config)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'config-knows-nobody',
      comment: 'Settings are read before anything else exists.',
      severity: 'error',
      from: { path: '^config/' },
      to: { path: '^(apps|libs)/' },
    },
    {
      name: 'assertions-are-pure',
      comment: 'Text in, assertions out: what a text says must not depend on a database, a queue or a clock.',
      severity: 'error',
      from: { path: '^libs/assertions/' },
      to: { path: '^(apps|libs/(?!assertions)|config)|node_modules/(pg|typeorm|bullmq|ioredis|@nestjs)' },
    },
    {
      name: 'only-jobs-imports-bullmq',
      comment: 'The queue is replaceable because one library alone knows which it is.',
      severity: 'error',
      from: { pathNot: '^(libs/jobs|test)/' },
      to: { path: 'node_modules/(bullmq|ioredis)/' },
    },
    {
      name: 'web-talks-through-the-client',
      comment: 'The workbench derives no rule of its own; it has what the API says.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/(?!api-client)|apps/(?!web)|config)' },
    },
    {
      name: 'no-dev-dependency-in-production',
      comment: 'It would be missing after an install without development packages.',
      severity: 'error',
      // The workbench is bundled: what it is built from is not needed where it is served.
      from: { path: '^(apps|libs|config)/', pathNot: '^apps/web/|(\\.spec|\\.db-spec)\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['assay-source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
