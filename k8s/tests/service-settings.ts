import { readAdminConfig } from '@astrovoice/admin/config'
import { readApiConfig } from '@astrovoice/api/config'
import { readGatewayConfig } from '@astrovoice/gateway/config'
import { readRealtimeLocalConfig } from '@astrovoice/realtime-local/config'
import { readWorkerConfig } from '@astrovoice/worker/config'
import { synthesize } from '../src/synthesize.ts'
import { containersOf, nameOf, type Variable } from './objects.ts'

export type Environment = Record<string, string>

/** How each service reads its settings. */
export const readers: Record<string, (env: Environment) => object> = {
  gateway: readGatewayConfig,
  api: readApiConfig,
  admin: readAdminConfig,
  worker: readWorkerConfig,
  'realtime-local': readRealtimeLocalConfig,
}

/** The Secret's keys, each with a value of the right kind. */
const secrets: Environment = {
  DATABASE_URL: 'postgresql://astrovoice:secret@postgres:5432/astrovoice',
  REDIS_URL: 'redis://valkey:6379',
  OPENAI_API_KEY: 'key',
  FALLBACK_API_KEY: 'key',
  AUTH_PRIVATE_JWK: '{}',
  RAZORPAY_KEY_ID: 'rzp_test_x',
  RAZORPAY_KEY_SECRET: 'secret',
  RAZORPAY_WEBHOOK_SECRETS: 'secret',
  OBJECT_STORE_SIGNING_KEY: 'x'.repeat(32),
  OBJECT_STORE_ACCESS_KEY_ID: 'id',
  OBJECT_STORE_SECRET_ACCESS_KEY: 'secret',
}

const readVariable = ({ name, value, valueFrom }: Variable) =>
  value ?? (valueFrom?.secretKeyRef ? secrets[valueFrom.secretKeyRef.key] : name.toLowerCase()) ?? ''

const serviceOf = (container: string) => (container.startsWith('worker-') ? 'worker' : container)

/** The environment of every service's container with these values. */
export const environmentsOf = (values: unknown): { service: string; env: Environment }[] =>
  synthesize(values)
    .filter((object) => nameOf(object).startsWith('astrovoice-'))
    .flatMap(containersOf)
    .filter(({ name }) => serviceOf(name) in readers)
    .map(({ name, env = [] }) => ({
      service: serviceOf(name),
      env: Object.fromEntries(env.map((variable) => [variable.name, readVariable(variable)])),
    }))
