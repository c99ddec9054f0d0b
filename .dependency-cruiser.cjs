/** The layer table of docs/architecture.md as rules: each folder of src may import only what its row names. */
const layers = {
  domain: [],
  plans: ['domain'],
  holidays: ['domain'],
  sheets: ['domain'],
  excel: ['sheets', 'domain'],
  actions: ['excel', 'sheets', 'plans', 'holidays', 'domain'],
  taskpane: ['actions', 'sheets', 'plans', 'domain'],
  commands: ['actions', 'sheets', 'plans', 'domain'],
};

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import only ${allowed.length > 0 ? allowed.join(', ') : 'nothing'} (docs/architecture.md).`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|workbench|test|bench)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'pure-folders-no-npm',
      comment: 'The rules of the check depend on nobody.',
      severity: 'error',
      from: { path: '^src/(domain|plans|sheets|excel)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one module pretending to be two.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Delete what nothing needs.',
      severity: 'error',
      from: { orphan: true, path: '^(src|workbench)/', pathNot: '\\.d\\.ts$|^src/taskpane/unsupported/' },
      to: {},
    },
    {
      name: 'src-not-to-workbench',
      comment: 'The embedded host is never shipped.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|test|bench)/' },
    },
    {
      name: 'no-dev-in-src',
      comment: 'What ships uses shipped packages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
