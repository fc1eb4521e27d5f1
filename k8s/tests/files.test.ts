import { expect, test } from '@jest/globals'
import { synthesize, type KubernetesObject } from '../src/synthesize.ts'
import { containersOf, kindOf, nameOf, podOf } from './objects.ts'

const config = { awsRegion: 'ap-south-1', identity: { issuer: 'local' } }
const atAmazon = {
  standIns: 'allowed',
  config,
  realtimeLocal: { enabled: true },
  files: { store: 's3', s3: { bucket: 'audio' } },
}
const elsewhere = {
  ...atAmazon,
  files: { store: 's3', s3: { bucket: 'audio', endpoint: 'http://object-store:8333' } },
}

const named = (objects: readonly KubernetesObject[], kind: string) =>
  objects.filter((object) => kindOf(object) === kind)

const withDataVolume = (values: object) =>
  named(synthesize(values), 'Deployment')
    .filter((object) => JSON.stringify(podOf(object).volumes ?? []).includes('"name":"data"'))
    .map(nameOf)

test('pods mount the folder only of files and events that are in it', () => {
  expect(withDataVolume(atAmazon)).toEqual([])
  expect(withDataVolume({ ...atAmazon, config: { ...config, analytics: 'folder' } })).toEqual([
    'astrovoice-worker-analytics',
    'astrovoice-worker-privacy',
  ])
  expect(withDataVolume({ standIns: 'allowed', config, files: { store: 'folder' } })).toEqual([
    'astrovoice-api',
    'astrovoice-worker-tts',
    'astrovoice-worker-notifications',
    'astrovoice-worker-analytics',
    'astrovoice-worker-privacy',
  ])
})

test('with files in S3 no pod has the folder’s signing key, from values or from a store', () => {
  const objects = synthesize({ ...atAmazon, secrets: { external: { enabled: true } } })
  expect(JSON.stringify(objects)).not.toContain('OBJECT_STORE_SIGNING_KEY')
  const names = objects.flatMap(containersOf).flatMap(({ env = [] }) => env.map(({ name }) => name))
  expect(names).toContain('OBJECT_STORE_BUCKET')
})

/** The ports that pods of a component may reach. */
const portsOf = (values: object, component = 'worker-tts') => {
  const policy = named(synthesize(values), 'NetworkPolicy').find(
    (object) => nameOf(object) === `astrovoice-${component}`,
  ) as unknown as { spec: { egress: { ports: { port: number }[] }[] } }
  return policy.spec.egress.flatMap(({ ports }) => ports.map(({ port }) => port))
}

test('the worker of summaries reaches the store where it is, and nothing outside when the store is inside', () => {
  expect(portsOf(atAmazon)).toContain(443)
  expect(portsOf(atAmazon)).not.toContain(8333)
  expect(portsOf(elsewhere)).toContain(8333)
  expect(portsOf(elsewhere)).not.toContain(443)
})

test('the API, which only signs addresses, reaches STS for its role when no agent provides it', () => {
  expect(portsOf(atAmazon, 'api')).toContain(443)
  expect(portsOf({ ...atAmazon, networkPolicy: { podIdentity: true } }, 'api')).not.toContain(443)
  expect(portsOf(elsewhere, 'api')).not.toContain(443)
})

test.each([
  [{ store: 's3' }, ['files.s3.bucket', 'config.awsRegion']],
  [{ store: 's3', s3: { publicEndpoint: 'https://files.example.com' } }, ['not files.s3.endpoint']],
  [{ store: 's3', s3: { accessKeyIdKey: 'ID' } }, ['not files.s3.secretAccessKeyKey']],
  [{ store: 's3', s3: { secretAccessKeyKey: 'SECRET' } }, ['not files.s3.accessKeyIdKey']],
])('incomplete settings of files are refused: %j', (files, missing) => {
  for (const name of missing) expect(() => synthesize({ files })).toThrow(name)
})
