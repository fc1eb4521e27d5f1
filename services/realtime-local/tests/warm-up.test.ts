import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { createListener } from '../src/hearing/listener.ts'
import { createLog } from '../src/log.ts'
import { startServer } from '../src/server.ts'
import { createSpeaker } from '../src/speaking/speaker.ts'
import { warmUp } from '../src/warm-up.ts'

const listener = createListener()
const speaker = createSpeaker()
afterAll(() => Promise.all([listener.stop(), speaker.stop()]))

test('the warm-up goes through speech, hearing and thinking in both languages', async () => {
  expect(await warmUp({ listener, speaker })).toEqual(['When will I get married', 'मेरी शादी कब होगी'])
})

test('the server is alive at once, and ready when it has warmed up', async () => {
  await using cleanup = new AsyncDisposableStack()
  const { url, stop } = await startServer({
    host: '127.0.0.1',
    port: 0,
    timesRealTime: 8,
    longestSessionS: 60,
    hasControl: false,
    warmsUp: true,
    log: createLog('silent'),
  })
  cleanup.defer(stop)
  const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status
  expect(await statusOf('/healthz')).toBe(200)
  expect(await statusOf('/readyz')).toBe(503)
  while ((await statusOf('/readyz')) !== 200) await wait(30)
})
