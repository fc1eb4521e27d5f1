import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { RealtimeAgent, RealtimeSession, OpenAIRealtimeWebSocket, tool } from '@openai/agents-realtime'
import { z } from 'zod'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { frames, speakQuestion } from './spoken-question.ts'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
})
afterAll(() => server.stop())

test('an agent of @openai/agents-realtime is asked aloud, runs its tool and answers aloud', async () => {
  const asked: string[] = []
  const planet = tool({
    name: 'get_planet_position',
    description: 'Where a planet stands in the birth chart.',
    parameters: z.object({ planet: z.string() }),
    execute: async ({ planet: name }) => {
      asked.push(name)
      return JSON.stringify({ speak: { en: 'Your Saturn is in Pisces.' } })
    },
  })
  const agent = new RealtimeAgent({ name: 'Acharya', instructions: 'An astrologer.', tools: [planet] })
  const transport = new OpenAIRealtimeWebSocket({
    url: `${server.url.replace('http', 'ws')}/v1/realtime?model=gpt-realtime-2.1`,
  })
  const session = new RealtimeSession(agent, { transport })
  const { promise: answered, resolve, reject } = Promise.withResolvers<string>()
  let audioBytes = 0
  session.on('error', ({ error }) => reject(new Error(JSON.stringify(error))))
  session.on('audio', ({ data }) => (audioBytes += data.byteLength))
  session.on('agent_end', (_context, _agent, output) => {
    if (output.includes('Saturn')) resolve(output)
  })
  await session.connect({ apiKey: 'local' })
  for (const frame of frames(await speakQuestion(server.url, 'Where is my Saturn?')))
    session.sendAudio(new Uint8Array(frame).buffer)
  expect(await answered).toContain('Your Saturn is in Pisces.')
  expect(asked).toEqual(['saturn'])
  expect(audioBytes).toBeGreaterThan(0)
  session.close()
})
