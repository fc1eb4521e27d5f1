import { expect, test } from '@jest/globals'
import { boardRoutes } from './queues.ts'

/** Which of the routes a PUT to Bull Board fits. */
const fitting = (path: string) =>
  Object.entries(boardRoutes).flatMap(([name, route]) =>
    route.method === 'put' && route.path.test(path) ? name : [],
  )

test('of what Bull Board puts, a retry of one job or of all that failed is let through', () => {
  expect(fitting('/api/queues/tts/speakSummary-1/retry')).toEqual(['retryJob'])
  expect(fitting('/api/queues/tts/retry/failed')).toEqual(['retryAll'])
})

test.each([
  '/api/queues/tts/clean/retry',
  '/api/queues/tts/job-schedulers/retry/run',
  '/api/queues/tts/retry/completed',
  '/api/queues/tts/speakSummary-1/clean',
  '/api/queues/tts/empty',
  '/api/queues/unknown/retry/failed',
])('a PUT to %s is not let through', (path) => {
  expect(fitting(path)).toEqual([])
})
