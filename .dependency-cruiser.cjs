/** The layers: what may import what. `make lint` checks it; docs/architecture.md explains it. */
const ours = '^(packages|services|prisma|mobile|infra|k8s|test)/'
const only = (from, ...to) => ({
  name: `${from.replaceAll('/', '-')}-imports-only`,
  comment: to.length
    ? `${from} may import ${to.join(', ')} and nothing else of ours`
    : `${from} imports nothing of ours`,
  severity: 'error',
  from: { path: `^${from}/(src|cost)/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: ours, pathNot: [from, ...to].map((folder) => `^${folder}/`) },
})
const contracts = 'packages/contracts'
const astrology = 'packages/astrology'
const audio = 'packages/audio'
const core = 'packages/core'
const platform = 'packages/platform'
const client = 'packages/client'

const calls = '^packages/core/src/calls'
/** A room of a call, and the rooms it may use besides the root of `calls`. */
const room = (name, ...to) => ({
  name: `calls-${name}-imports-only`,
  comment: `calls/${name} uses ${to.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `${calls}/${name}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `${calls}/[^/]+/`, pathNot: [name, ...to].map((each) => `${calls}/${each}/`) },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only(contracts),
    only(astrology),
    only(audio),
    only(core, contracts, astrology, audio),
    only(platform, core, contracts, astrology, audio, 'prisma'),
    only(client, contracts, audio),
    only('mobile', contracts, client, audio),
    only('services/admin', contracts, core, platform),
    only('services/api', contracts, core, platform, astrology),
    only('services/gateway', audio, contracts, core, platform, astrology),
    only('services/worker', contracts, core, platform, astrology),
    only('services/realtime-local', audio, `${core}/src/safety`, platform),
    only('k8s', contracts),
    only('infra', contracts),
    {
      name: 'infrastructure-knows-no-prices',
      comment: 'the cost model reads templates; nothing that makes them reads it',
      severity: 'error',
      from: { path: '^infra/src/' },
      to: { path: '^infra/cost/' },
    },
    only('prisma'),
    only('packages/dev-env', contracts, core, platform, client, audio, 'prisma'),
    {
      name: 'machine-imports-no-neighbour',
      comment: 'the call machine is pure: it knows ports and itself, no session, no audio, no other subject',
      severity: 'error',
      from: { path: `${calls}/machine/`, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^packages/core/src/',
        pathNot: [`${calls}/machine/`, '^packages/core/src/ports/', '/src/user-fault\\.ts$'],
      },
    },
    room('machine'),
    room('audio', 'machine'),
    room('ownership', 'machine'),
    room('trace', 'machine'),
    room('model', 'audio', 'machine'),
    room('session', 'audio', 'machine', 'model', 'ownership'),
    {
      name: 'subjects-meet-through-their-index',
      comment: 'a subject of core uses another by its index.ts; ports belong to none',
      severity: 'error',
      from: { path: '^packages/core/src/([^/]+)/', pathNot: '\\.test\\.tsx?$|/src/testing/' },
      to: {
        path: '^packages/core/src/[^/]+/',
        pathNot: [
          '^packages/core/src/$1/',
          '^packages/core/src/ports/',
          '^packages/core/src/[^/]+/index\\.ts$',
        ],
      },
    },
    {
      name: 'phone-and-engine-know-no-node',
      comment: 'contracts, the client’s core and the astrology engine run on phones and in browsers',
      severity: 'error',
      from: {
        path: '^packages/(contracts|astrology|audio|client|core)/src/',
        pathNot: '\\.test\\.tsx?$|/cli/|/node/|/testing/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-operations-on-phones',
      comment: 'jobs, queues and metrics are not bundled into the app',
      severity: 'error',
      from: { path: '^(packages/client|mobile)/src/' },
      to: { path: '^packages/contracts/src/operations/' },
    },
    {
      name: 'no-testing-in-production',
      severity: 'error',
      from: { path: '/src/', pathNot: '^packages/dev-env/|/src/testing/|\\.test\\.tsx?$' },
      to: { path: '^packages/dev-env/|/src/testing/' },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'declare it in the package.json of the workspace that imports it',
      severity: 'error',
      from: { path: '/(src|cost)/', pathNot: '\\.test\\.tsx?$|/src/testing/|^packages/dev-env/' },
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
