import { afterEach, expect, test } from '@jest/globals'
import { startProbes, type Probes } from './probes.ts'

let probes: Probes
afterEach(() => probes.close())

const answers = async () => undefined
const isFailing = async () => {
  throw new Error('connect ECONNREFUSED')
}

const start = async (areRunning: boolean, dependencies: Record<string, () => Promise<unknown>>) => {
  probes = await startProbes({
    host: '127.0.0.1',
    port: 0,
    workers: { areRunning: () => areRunning },
    dependencies,
  })
}

const ask = async (path: string) => {
  const answer = await fetch(probes.url + path)
  return [answer.status, answer.status === 404 ? null : await answer.json()]
}

test('a worker that runs and has all it needs is alive and ready', async () => {
  await start(true, { redis: answers, postgres: answers })
  expect(await ask('/healthz')).toEqual([200, { failing: [] }])
  expect(await ask('/readyz')).toEqual([200, { failing: [] }])
  expect(await ask('/metrics')).toEqual([404, null])
})

test('readiness names what does not answer, while the process stays alive', async () => {
  await start(true, { redis: isFailing, postgres: answers })
  expect(await ask('/healthz')).toEqual([200, { failing: [] }])
  expect(await ask('/readyz')).toEqual([503, { failing: ['redis'] }])
})

test('workers that stopped taking jobs are a reason to be restarted', async () => {
  await start(false, { redis: answers, postgres: answers })
  expect(await ask('/healthz')).toEqual([503, { failing: ['workers'] }])
})
