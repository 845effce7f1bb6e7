/** The house's table: a package may import only what stands above it. */
const mayImport = {
  engine: [],
  events: ['engine'],
  store: ['engine', 'events'],
  mail: ['engine'],
  web: ['engine'],
  local: ['engine', 'events', 'store', 'mail', 'web'],
  cli: ['engine', 'events', 'store', 'mail', 'web', 'local'],
};

const layers = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `${name}-imports-only-${['itself', ...allowed].join('-')}`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: {
    path: '^packages/',
    pathNot: `^packages/(${[name, ...allowed].join('|')})/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-do-not-know-functions-or-infra',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/(local|cli)/' },
      to: { path: '^(functions|infra)/' },
    },
    {
      name: 'functions-do-not-know-each-other',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'functions-are-not-local',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|packages/(local|cli))/' },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      from: { path: '^packages/engine/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/zod/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
    exclude: { path: 'cdk\\.out' },
  },
};
