import { expect, test } from '@jest/globals'
import { standIns, type StandInName } from '@astrovoice/platform/process'
import { helmMajors } from '../src/helm/helm.ts'
import { synthesize } from '../src/synthesize.ts'
import { standInFaults } from '../src/values/stand-in-faults.ts'
import { refusalOf, renderChart } from './render.ts'
import { environmentsOf, readers, type Environment } from './service-settings.ts'
import { allOptions, production } from './topologies.ts'

interface Choice {
  /** The settings that choose it. */
  readonly env: Environment
  /** The services with these settings. */
  readonly services: readonly string[]
  /** The values that choose it; none where only a Secret or a variable of the user’s does. */
  readonly values?: { readonly config?: object; readonly [name: string]: unknown }
}

const local = 'http://astrovoice-realtime-local:8080/v1'
const fallback = { FALLBACK_BASE_URL: 'https://llm.example.com/v1', FALLBACK_REALTIME_MODEL: 'other' }

/** One way to choose each stand-in; a missing stand-in fails here. */
const choices: Readonly<Record<StandInName, Choice>> = {
  localIssuer: {
    env: { IDENTITY: 'local', AUTH_ISSUER: 'https://api.example.com', AUTH_PRIVATE_JWK: '{}' },
    services: ['admin', 'api', 'worker'],
    values: { config: { identity: { issuer: 'local' } } },
  },
  localCognito: {
    env: { COGNITO_ENDPOINT: 'http://cognito:5000' },
    services: ['admin', 'api', 'worker'],
  },
  devInbox: {
    env: { MESSENGER: 'dev-inbox' },
    services: ['api', 'worker'],
    values: { config: { messenger: 'dev-inbox' } },
  },
  sandboxPayments: {
    env: { PAYMENTS: 'sandbox' },
    services: ['api', 'worker'],
    values: { config: { payments: { provider: 'sandbox' } } },
  },
  plainRazorpay: {
    env: { RAZORPAY_URL: 'http://razorpay:8080/v1' },
    services: ['api', 'worker'],
  },
  folderObjectStore: {
    env: {
      OBJECT_STORE: 'folder',
      OBJECT_STORE_DIR: '/data/files',
      OBJECT_STORE_SIGNING_KEY: 'x'.repeat(32),
    },
    services: ['api', 'worker'],
    values: { files: { store: 'folder' } },
  },
  folderAnalytics: {
    env: { ANALYTICS: 'folder', ANALYTICS_DIR: '/data/analytics' },
    services: ['worker'],
    values: { config: { analytics: 'folder' } },
  },
  localModel: {
    env: { OPENAI_BASE_URL: local, SPEECH: 'openai', OPENAI_API_KEY: 'key' },
    services: ['gateway', 'worker'],
    values: { config: { openaiBaseUrl: local } },
  },
  localModelKey: {
    env: { OPENAI_API_KEY: 'local', SPEECH: 'openai' },
    services: ['gateway', 'worker'],
  },
  localFallback: {
    env: { ...fallback, FALLBACK_API_KEY: 'key', FALLBACK_BASE_URL: local },
    services: ['gateway'],
    values: { config: { fallback: { baseUrl: local } } },
  },
  localFallbackKey: { env: { ...fallback, FALLBACK_API_KEY: 'local' }, services: ['gateway'] },
  realtimeLocal: {
    env: {},
    services: ['realtime-local'],
    values: { realtimeLocal: { enabled: true } },
  },
  firstOwner: { env: { FIRST_OWNER: 'owner@example.com' }, services: ['admin'] },
  plainAdmin: {
    env: { ADMIN_URL: 'http://admin.example.com' },
    services: ['admin'],
    values: { admin: { enabled: true, url: 'http://admin.example.com', clientId: '6exampleclient0example' } },
  },
  faultInjection: {
    env: { CONTROL: 'on' },
    services: ['realtime-local'],
    values: { realtimeLocal: { enabled: true, extraEnv: { CONTROL: 'on' } } },
  },
}

/**
 * Production's settings of each service. Production has no realtime-local; it has the settings it would get.
 */
const environments = new Map([
  ...environmentsOf(allOptions)
    .filter(({ service }) => service === 'realtime-local')
    .map(({ service, env }) => [service, { ...env, STAND_INS: 'refused' }] as const),
  ...environmentsOf(production).map(({ service, env }) => [service, env] as const),
])

const faultsOf = (service: string, env: Environment): string[] => {
  try {
    readers[service]!({ ...environments.get(service), ...env })
    return []
  } catch (fault) {
    return (fault as Error).message.split('\n').filter((line) => line.startsWith('  '))
  }
}

const names = Object.keys(choices) as StandInName[]

test('every stand-in of the table is chosen here in some way', () => {
  expect(names).toEqual(Object.keys(standIns))
})

test('production uses no stand-in: every service starts', () => {
  for (const service of ['admin', 'api', 'gateway', 'worker']) expect(faultsOf(service, {})).toEqual([])
})

test.each(names)('%s: production’s services that can choose it refuse it, with the remedy', (name) => {
  const { env, services } = choices[name]
  const { setting, remedy } = standIns[name]
  const isNamed = (line: string) =>
    line.startsWith(`  ${setting} chooses a stand-in, which STAND_INS refuses`) &&
    line.endsWith(`; ${remedy}`)
  const refusing = [...environments.keys()].filter((service) => faultsOf(service, env).some(isNamed))
  expect(refusing.toSorted()).toEqual(services.toSorted())
  for (const service of services) {
    expect(faultsOf(service, { ...env, NODE_ENV: 'development' }).some(isNamed)).toBe(true)
    expect(faultsOf(service, { ...env, STAND_INS: 'allowed' })).toEqual([])
  }
})

test('all stand-ins are named at once, together with all other faults', () => {
  const all = Object.assign({}, ...names.map((name) => choices[name].env)) as Environment
  const said = faultsOf('worker', { ...all, DATABASE_URL: 'nowhere', PUBLIC_URL: '' }).join('\n')
  for (const setting of ['MESSENGER', 'OBJECT_STORE', 'ANALYTICS', 'OPENAI_BASE_URL', 'OPENAI_API_KEY'])
    expect(said).toContain(`${setting} chooses a stand-in`)
  expect(said).toMatch(/DATABASE_URL: Invalid/)
  expect(said).toMatch(/PUBLIC_URL: missing/)
})

test('an unused model is no stand-in: with Polly the worker may have any key and address', () => {
  const { env } = choices.localModel
  expect(faultsOf('worker', { ...env, OPENAI_API_KEY: 'local', SPEECH: 'polly' })).toEqual([])
})

const put = ({ config, ...values }: NonNullable<Choice['values']>) => ({
  ...production,
  ...values,
  config: { ...production.config, ...config },
})

const inValues = names.flatMap((name) => {
  const { values } = choices[name]
  return values ? [[name, put(values)] as const] : []
})

test.each(helmMajors.flatMap((major) => inValues.map(([name, values]) => [name, major, values] as const)))(
  '%s: Helm %i refuses it in production, and accepts it where stand-ins are allowed',
  async (_, major, values) => {
    const refusal = await refusalOf(renderChart(major, values))
    const lines = refusal.split('\n').filter((line) => line.startsWith('- '))
    expect(lines).toEqual([expect.stringContaining('standIns is refused')])
    await expect(renderChart(major, { ...values, standIns: 'allowed' })).resolves.not.toEqual([])
  },
)

test.each(helmMajors)('Helm %i names all stand-ins at once', async (major) => {
  const refusal = await refusalOf(renderChart(major, { ...allOptions, ...offAws, standIns: 'refused' }))
  expect(refusal.match(/standIns is refused/g)).toHaveLength(standInFaults.length - 1)
  // realtime-local replaces an address of the model.
  expect(refusal).not.toContain('config.openaiBaseUrl')
})

const offAws = {
  admin: { enabled: true, url: 'http://admin.example.com', clientId: '6exampleclient0example' },
  files: { store: 'folder' },
  config: {
    identity: { issuer: 'local' },
    messenger: 'dev-inbox',
    analytics: 'folder',
    payments: { provider: 'sandbox' },
    openaiBaseUrl: local,
    fallback: { baseUrl: local },
  },
}

test('the switch reaches every service, and no variable of the user’s can change it', () => {
  for (const { env } of environmentsOf(production)) expect(env['STAND_INS']).toBe('refused')
  for (const { env } of environmentsOf(allOptions)) expect(env['STAND_INS']).toBe('allowed')
  const values = { ...production, api: { extraEnv: { STAND_INS: 'allowed' } } }
  expect(() => synthesize(values)).toThrow('api.extraEnv')
})
