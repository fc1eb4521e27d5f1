import { expect, test } from '@jest/globals'
import type { ZodEnum } from 'zod'
import { readApiConfig } from '@astrovoice/api/config'
import { readGatewayConfig } from '@astrovoice/gateway/config'
import { readConfig as readRealtimeLocalConfig } from '@astrovoice/realtime-local/config'
import { readWorkerConfig } from '@astrovoice/worker/config'
import { parameters } from '../src/parameters/index.ts'
import { synthesize } from '../src/synthesize.ts'
import { containersOf, nameOf, type Variable } from './objects.ts'
import { topologies } from './topologies.ts'

type Environment = Record<string, string>

const readers: Record<string, (env: Environment) => object> = {
  gateway: readGatewayConfig,
  api: readApiConfig,
  worker: readWorkerConfig,
  'realtime-local': readRealtimeLocalConfig,
}

/** What the Secret holds, of the kind that each key must be. */
const secrets: Environment = {
  DATABASE_URL: 'postgresql://astrovoice:secret@postgres:5432/astrovoice',
  REDIS_URL: 'redis://valkey:6379',
  OPENAI_API_KEY: 'key',
  FALLBACK_API_KEY: 'key',
  AUTH_PRIVATE_JWK: '{}',
  OBJECT_STORE_SIGNING_KEY: 'x'.repeat(32),
  OBJECT_STORE_ACCESS_KEY_ID: 'id',
  OBJECT_STORE_SECRET_ACCESS_KEY: 'secret',
}

const readVariable = ({ name, value, valueFrom }: Variable) =>
  value ?? (valueFrom?.secretKeyRef ? secrets[valueFrom.secretKeyRef.key] : name.toLowerCase()) ?? ''

const serviceOf = (container: string) => (container.startsWith('worker-') ? 'worker' : container)

const logLevels = (parameters.config.logLevel.schema as unknown as ZodEnum).options
const cases: [string, unknown][] = [
  ...topologies,
  ...logLevels.map((logLevel): [string, unknown] => [
    `log level ${logLevel}`,
    { config: { logLevel }, realtimeLocal: { enabled: true } },
  ]),
]

test.each(cases)(
  '%s: every service starts with the settings it is given, and knows each of them',
  (_, values) => {
    const containers = synthesize(values)
      .filter((object) => nameOf(object).startsWith('astrovoice-'))
      .flatMap(containersOf)
      .filter(({ name }) => serviceOf(name) in readers)
    expect(containers.length).toBeGreaterThanOrEqual(5)
    for (const { name, env = [] } of containers) {
      const environment = Object.fromEntries(env.map((variable) => [variable.name, readVariable(variable)]))
      const settings = readers[serviceOf(name)]!(environment)
      // One is Node's. The user's own variables are for the user's own purposes.
      const own = Object.keys(environment).filter(
        (variable) => !/^([A-Z]|NODE_EXTRA_CA_CERTS)$/.test(variable) && environment[variable] !== '',
      )
      expect(Object.keys(settings)).toEqual(expect.arrayContaining(own))
    }
  },
)
