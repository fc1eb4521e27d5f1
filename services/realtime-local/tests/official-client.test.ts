import { connect as connectTcp } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import OpenAI from 'openai'
import { OpenAIRealtimeWS } from 'openai/realtime/ws'
import type { RealtimeServerEvent } from 'openai/resources/realtime/realtime'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'
import { frames, speakQuestion } from './spoken-question.ts'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
})
afterAll(() => server.stop())

type Of<T extends RealtimeServerEvent['type']> = Extract<RealtimeServerEvent, { type: T }>

/** A session of the official client; `next` awaits the next event of a type and passes over those before it. */
const area = {
  type: 'object',
  properties: { area: { type: 'string', enum: ['marriage', 'work'] } },
  required: ['area'],
}

async function open() {
  const client = new OpenAI({ apiKey: 'local', baseURL: `${server.url}/v1` })
  const { hostname, port } = new URL(server.url)
  const session = new OpenAIRealtimeWS(
    {
      model: 'gpt-realtime-2.1',
      options: { createConnection: () => connectTcp({ host: hostname, port: Number(port) }) },
    },
    client,
  )
  const events: RealtimeServerEvent[] = []
  let read = 0
  let wake = () => {}
  session.on('event', (event) => {
    events.push(event)
    wake()
  })
  session.on('error', () => wake())
  async function next<T extends RealtimeServerEvent['type']>(type: T): Promise<Of<T>> {
    for (;;) {
      while (read < events.length) {
        const event = events[read++]!
        if (event.type === 'error') throw new Error(event.error.message)
        if (event.type === type) return event as Of<T>
      }
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  await next('session.created')
  session.send({
    type: 'session.update',
    session: {
      type: 'realtime',
      instructions: 'You are an astrologer.',
      audio: { input: { transcription: { model: 'gpt-transcribe', language: 'en' } } },
      tools: [
        {
          type: 'function',
          name: 'get_outlook',
          description: 'How a part of life is.',
          parameters: area,
        },
        {
          type: 'function',
          name: 'get_timing',
          description: 'When a part of life is good.',
          parameters: area,
        },
      ],
    },
  })
  await next('session.updated')
  return { session, next, [Symbol.dispose]: () => session.close() }
}
type Opened = Awaited<ReturnType<typeof open>>

const chartFacts = { en: 'Venus stands in your seventh house.', hi: 'शुक्र आपके सातवें भाव में है।' }

/** Sends the output of the model's tool call and returns what the model then says. */
async function answerCall({ session, next }: Opened) {
  const call = await next('response.function_call_arguments.done')
  await next('response.done')
  session.send({
    type: 'conversation.item.create',
    item: {
      type: 'function_call_output',
      call_id: call.call_id,
      output: JSON.stringify({ speak: chartFacts }),
    },
  })
  session.send({ type: 'response.create' })
  const { delta } = await next('response.output_audio.delta')
  const { transcript } = await next('response.output_audio_transcript.done')
  return { arguments: JSON.parse(call.arguments) as unknown, transcript, audio: delta }
}

test.each([
  ['When will I get married?', /married/, chartFacts.en],
  ['मेरी शादी कब होगी?', /शादी/, chartFacts.hi],
])('“%s”, spoken, is heard, looked up and answered aloud in its language', async (question, heard, said) => {
  using opened = await open()
  const { session, next } = opened
  const spoken = await speakQuestion(server.url, question)
  for (const frame of frames(spoken))
    session.send({ type: 'input_audio_buffer.append', audio: frame.toString('base64') })
  const written = await next('conversation.item.input_audio_transcription.completed')
  expect(written.transcript).toMatch(heard)
  const answer = await answerCall(opened)
  expect(answer.arguments).toEqual({ area: 'marriage' })
  expect(answer.transcript).toContain(said)
  expect(Buffer.from(answer.audio, 'base64').some((byte) => byte !== 0)).toBe(true)
})

test.each([
  ['How is my career going to be?', 'work', chartFacts.en],
  ['मेरी नौकरी कैसी रहेगी?', 'work', chartFacts.hi],
  ['meri shaadi kab hogi', 'marriage', undefined],
])('“%s”, typed, is looked up and answered', async (text, area, said) => {
  using opened = await open()
  opened.session.send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  })
  opened.session.send({ type: 'response.create' })
  const answer = await answerCall(opened)
  expect(answer.arguments).toEqual({ area })
  if (said) expect(answer.transcript).toContain(said)
})

test('the model asks for another question when one is not about astrology', async () => {
  using opened = await open()
  const { session, next } = opened
  const spoken = await speakQuestion(server.url, 'I would like a large pizza with extra cheese.')
  for (const frame of frames(spoken))
    session.send({ type: 'input_audio_buffer.append', audio: frame.toString('base64') })
  const said = await next('response.output_audio_transcript.done')
  expect(said.transcript).toMatch(/once more/)
})
