/** The layers: what may import what. `make lint` checks it; docs/architecture.md explains it. */
const ours = '^(packages|services|prisma|mobile|infra|k8s|test)/'
const only = (from, ...to) => ({
  name: `${from.replaceAll('/', '-')}-imports-only`,
  comment: to.length
    ? `${from} may import ${to.join(', ')} and nothing else of ours`
    : `${from} imports nothing of ours`,
  severity: 'error',
  from: { path: `^${from}/src/`, pathNot: '\\.test\\.ts$' },
  to: { path: ours, pathNot: [from, ...to].map((folder) => `^${folder}/`) },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('packages/contracts'),
    only('packages/astrology'),
    only('packages/audio'),
    only('packages/core', 'packages/contracts', 'packages/astrology', 'packages/audio'),
    only(
      'packages/platform',
      'packages/core',
      'packages/contracts',
      'packages/astrology',
      'packages/audio',
      'prisma',
    ),
    only('packages/client', 'packages/contracts', 'packages/audio'),
    only('mobile', 'packages/contracts', 'packages/client', 'packages/audio'),
    only('services/api', 'packages/contracts', 'packages/core', 'packages/platform', 'packages/astrology'),
    only(
      'services/gateway',
      'packages/audio',
      'packages/contracts',
      'packages/core',
      'packages/platform',
      'packages/astrology',
    ),
    only('services/worker', 'packages/contracts', 'packages/core', 'packages/platform', 'packages/astrology'),
    only('k8s', 'packages/contracts'),
    only('services/realtime-local', 'packages/audio', 'packages/platform'),
    only('infra', 'packages/contracts'),
    {
      name: 'phone-and-engine-know-no-node',
      comment: 'contracts, the client’s core and the astrology engine run on phones and in browsers',
      severity: 'error',
      from: {
        path: '^packages/(contracts|astrology|audio|client|core)/src/',
        pathNot: '\\.test\\.ts$|/cli/|/node/|/testing/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-testing-in-production',
      severity: 'error',
      from: { path: '/src/', pathNot: '^packages/dev-env/|/src/testing/|\\.test\\.ts$' },
      to: { path: '^packages/dev-env/|/src/testing/' },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'declare it in the package.json of the workspace that imports it',
      severity: 'error',
      from: { path: '/src/', pathNot: '\\.test\\.ts$|/src/testing/|^packages/dev-env/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|generated)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
