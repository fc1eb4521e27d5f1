import { afterEach, expect, test } from '@jest/globals'
import { createDependencyCheck } from './check-dependencies.ts'
import type { Health } from './respond-health.ts'
import { startHealthServer, type HealthServer } from './start-health-server.ts'

let server: HealthServer
afterEach(() => server.close())

const works = async () => undefined
const fails = async () => {
  throw new Error('connect ECONNREFUSED')
}

const start = async (health: Health) => {
  server = await startHealthServer(health, { host: '127.0.0.1', port: 0 })
}

async function get(path: string): Promise<[number, unknown]> {
  const reply = await fetch(server.url + path)
  return [reply.status, reply.status === 404 ? null : await reply.json()]
}

test('a process with all dependencies is alive and ready, and has no metrics unless it exposes some', async () => {
  await start({ findFailing: createDependencyCheck({ redis: works, postgres: works }) })
  expect(await get('/healthz')).toEqual([200, { failing: [] }])
  expect(await get('/readyz')).toEqual([200, { failing: [] }])
  expect(await get('/metrics')).toEqual([404, null])
})

test('readiness names a dependency that fails, while the process stays alive', async () => {
  await start({ findFailing: createDependencyCheck({ redis: fails, postgres: works }) })
  expect(await get('/healthz')).toEqual([200, { failing: [] }])
  expect(await get('/readyz')).toEqual([503, { failing: ['redis'] }])
})

test('a process with a broken part is neither alive nor ready', async () => {
  await start({ findBroken: () => ['workers'], findFailing: async () => ['redis'] })
  expect(await get('/healthz')).toEqual([503, { failing: ['workers'] }])
  expect(await get('/readyz')).toEqual([503, { failing: ['workers', 'redis'] }])
})

test.each([{ 'x-forwarded-for': '203.0.113.9' }, { forwarded: 'for=203.0.113.9' }])(
  'a caller behind a load balancer gets none of it: %o',
  async (headers) => {
    const exposeMetrics = async () => ({ contentType: 'text/plain', text: 'calls_active 7' })
    await start({ findFailing: async () => ['redis'], exposeMetrics })
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      const reply = await fetch(server.url + path, { headers })
      expect([reply.status, await reply.text()]).toEqual([404, ''])
    }
  },
)

test('metrics are exposed in the type of their registry', async () => {
  const text = 'calls_active 7\n'
  await start({
    findFailing: async () => [],
    exposeMetrics: async () => ({ contentType: 'text/plain; version=0.0.4', text }),
  })
  const reply = await fetch(`${server.url}/metrics`)
  expect([reply.headers.get('content-type'), await reply.text()]).toEqual(['text/plain; version=0.0.4', text])
})
