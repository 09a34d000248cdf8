// The arrows of ARCHITECTURE.md: who may import whom, type-only imports included.

/** Files below `from` may import, of the project's own folders, only what `allowed` matches. */
function only(name, from, allowed) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { path: '^(shared|electron|renderer|test|scripts)/', pathNot: allowed },
  };
}

/** Files below `from` may import, of packages, only those named. */
function packages(name, from, names) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      pathNot: `(^|/)node_modules/(@types/)?(${names.join('|')})/`,
    },
  };
}

module.exports = {
  forbidden: [
    only('model-imports-only-model', '^shared/model/', '^shared/model/'),
    only('rules-import-only-model', '^shared/rules/', '^shared/(model|rules)/'),
    only('words-import-rules-and-model', '^shared/words/', '^shared/(model|rules|words)/'),
    only('backlog-imports-words-and-model', '^shared/backlog/', '^shared/(model|words|backlog)/'),
    only('contract-imports-no-words', '^shared/contract/', '^shared/(model|rules|backlog|contract)/'),
    only('shared-has-five-rooms', '^shared/(?!model|rules|words|backlog|contract)', '^$'),
    packages('shared-imports-only-zod', '^shared/', ['zod']),

    only('main-imports-only-shared', '^electron/main/', '^(shared|electron/main)/'),
    only('preload-imports-only-the-contract', '^electron/preload/', '^(shared/contract|electron/preload)/'),
    only('engine-imports-only-shared', '^electron/engine/(?!store/|solver/)', '^(shared|electron/engine)/'),
    only('store-imports-only-shared', '^electron/engine/store/', '^(shared|electron/engine/store)/'),
    only('solver-imports-only-shared', '^electron/engine/solver/', '^(shared|electron/engine/solver)/'),

    only('app-imports-no-print', '^renderer/app/', '^(shared|renderer/(app|features|state|ui))/'),
    only('features-import-state-and-ui', '^renderer/features/', '^(shared|renderer/(features|state|ui))/'),
    only('state-imports-only-shared', '^renderer/state/', '^(shared|renderer/state)/'),
    only('ui-imports-only-shared', '^renderer/ui/', '^(shared|renderer/ui)/'),
    only(
      'print-imports-the-report',
      '^renderer/print/',
      '^(shared|renderer/(print|features/report|state|ui))/',
    ),
    {
      name: 'features-never-import-one-another',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },

    only('scripts-stand-alone', '^scripts/', '^scripts/'),
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'sql-only-in-the-store',
      severity: 'error',
      from: { pathNot: '^(electron/engine/store|test)/' },
      to: { path: '(^|node_modules/|@types/)better-sqlite3(/|$)' },
    },
    {
      name: 'electron-only-in-main-and-preload',
      severity: 'error',
      from: {
        pathNot: '^(electron/(main|preload)/|test/|scripts/electron/default-app\\.mjs$)',
      },
      to: { path: '(^|node_modules/)electron(/|$)', pathNot: '^electron/(main|preload|engine)/' },
    },
    {
      name: 'no-node-in-shared-and-page',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-broken-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?|^electron$' },
    },
  ],
  options: {
    // A table may be called import: SQL is text here, not a module.
    doNotFollow: { path: ['node_modules', '\\.sql$'] },
    exclude: { path: ['^test/fixtures/', '^out/', '^\\.tsbuild/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.css', '.sql'],
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
