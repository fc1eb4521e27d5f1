import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import type { ServiceName } from './service.ts'

export type StackPorts = Readonly<Record<ServiceName, number>>

export interface StackPlaces {
  readonly databaseUrl: string
  readonly redisUrl: string
  /** The folder of files and analytics. */
  readonly folder: string
  /** The exported web app. */
  readonly webRoot: string
}

/** Who is an owner at the admin of this machine. */
export const firstOwner = 'owner@example.org'

/** The settings of every service for one machine, with keys made for this run. */
export async function makeSettings(
  ports: StackPorts,
  places: StackPlaces,
): Promise<Record<ServiceName, Record<string, string>>> {
  const urls = stackUrls(ports)
  const signingKey = await makeSigningKey()
  const common = (name: ServiceName) => ({
    HOST: '127.0.0.1',
    PORT: `${ports[name]}`,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    STAND_INS: 'allowed',
  })
  const stores = { DATABASE_URL: places.databaseUrl, REDIS_URL: places.redisUrl }
  const issuer = { AUTH_ISSUER: urls.api, AUTH_JWKS_URL: `${urls.api}/.well-known/jwks.json` }
  const openAi = { OPENAI_API_KEY: 'local', OPENAI_BASE_URL: `${urls['realtime-local']}/v1` }
  // A model on this machine hears the calls: notices say so.
  const notices = { AI_PROVIDERS: 'local' }
  const files = keepFiles(places.folder, urls.api)
  const billing = { BILLING: process.env['BILLING'] ?? 'off' }
  return {
    'realtime-local': common('realtime-local'),
    api: {
      ...common('api'),
      ...stores,
      ...issuer,
      ...files,
      ...notices,
      ...billing,
      ...payments(),
      GRIEVANCE_EMAIL: 'grievance@example.org',
      AUTH_PRIVATE_JWK: signingKey,
      GATEWAY_URL: urls.gateway,
      WEB_ROOT: places.webRoot,
      WEB_ORIGINS: urls.api,
    },
    admin: { ...common('admin'), ...stores, ...notices, ...adminOnly(urls, signingKey) },
    gateway: {
      ...common('gateway'),
      ...stores,
      ...issuer,
      ...openAi,
      ...notices,
      ...billing,
      OPENAI_REALTIME_MODEL: 'gpt-realtime-2.1',
      WEB_ORIGINS: urls.api,
    },
    worker: {
      ...common('worker'),
      ...stores,
      ...openAi,
      ...notices,
      ...files,
      ...payments(),
      WORKER_QUEUES: 'tts,notifications,analytics,privacy',
      SPEECH: 'openai',
      OPENAI_SPEECH_MODEL: 'gpt-realtime-2.1-mini',
      ANALYTICS: 'folder',
      ANALYTICS_DIR: join(places.folder, 'analytics'),
    },
  }
}

/** Play money, unless a developer has keys of a real provider. */
const payments = () => ({ PAYMENTS: process.env['PAYMENTS'] ?? 'sandbox' })

/** Where files and messages are. */
const keepFiles = (folder: string, publicUrl: string) => ({
  OBJECT_STORE: 'folder',
  OBJECT_STORE_DIR: join(folder, 'files'),
  OBJECT_STORE_SIGNING_KEY: randomBytes(32).toString('base64url'),
  PUBLIC_URL: publicUrl,
  MESSENGER: 'dev-inbox',
})

/** The admin has the API's issuer, and an owner without a grant. */
const adminOnly = (urls: Record<ServiceName, string>, signingKey: string) => ({
  ADMIN_URL: urls.admin,
  AUTH_ISSUER: urls.api,
  AUTH_PRIVATE_JWK: signingKey,
  FIRST_OWNER: firstOwner,
})

export const stackUrls = (ports: StackPorts): Record<ServiceName, string> => ({
  'realtime-local': `http://127.0.0.1:${ports['realtime-local']}`,
  api: `http://127.0.0.1:${ports.api}`,
  gateway: `http://127.0.0.1:${ports.gateway}`,
  worker: `http://127.0.0.1:${ports.worker}`,
  admin: `http://127.0.0.1:${ports.admin}`,
})

/** A new private key that signs access tokens, as AUTH_PRIVATE_JWK takes it. */
export async function makeSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return JSON.stringify({
    ...(await exportJWK(privateKey)),
    alg: 'ES256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  })
}
