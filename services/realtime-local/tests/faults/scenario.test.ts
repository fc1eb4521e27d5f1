import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startInstrument } from './instrument.ts'

let instrument: Awaited<ReturnType<typeof startInstrument>>
beforeAll(async () => {
  instrument = await startInstrument()
})
afterAll(() => instrument.stop())

const scenario = {
  turns: [
    {
      heard: 'When will I marry?',
      steps: [
        { call: 'get_dasha', arguments: { at: 'now' } },
        { say: 'In Venus.', audioMs: 700 },
      ],
    },
    { steps: [{ say: 'Yes. Really.', audioMs: 1200 }] },
    { steps: [{ fail: true }] },
  ],
}

/** A second of a 440 Hz tone as pcm16 at 24 kHz, then a second of silence. */
const spokenQuestion = Buffer.from(
  Int16Array.from({ length: 48_000 }, (_, i) =>
    i < 24_000 ? 9000 * Math.sin((2 * Math.PI * 440 * i) / 24_000) : 0,
  ).buffer,
).toString('base64')

test('questions, tool calls, answers and failures come exactly as scripted', async () => {
  expect((await instrument.control('PUT', 'scenario', scenario)).status).toBe(204)
  using line = instrument.openSocket()
  line.send({
    type: 'session.update',
    session: { type: 'realtime', audio: { input: { transcription: { languages: ['en'] } } } },
  })
  line.send({ type: 'input_audio_buffer.append', audio: spokenQuestion })
  const heard = await line.until('conversation.item.input_audio_transcription.completed')
  expect(heard.transcript).toBe('When will I marry?')
  const { call_id, name, arguments: args } = await line.until('response.function_call_arguments.done')
  expect([name, JSON.parse(args)]).toEqual(['get_dasha', { at: 'now' }])
  await line.until('response.done')
  line.send({
    type: 'conversation.item.create',
    item: { type: 'function_call_output', call_id, output: '{}' },
  })
  line.send({ type: 'response.create' })
  await line.until('response.done', 2)
  expect(line.all('response.output_audio_transcript.done')[0]?.transcript).toBe('In Venus.')
  expect(sound(line)).toEqual({ answers: [0], milliseconds: 700 })

  line.ask('Is that so?')
  await line.until('response.done', 3)
  expect(line.all('response.output_audio_transcript.done')[1]?.transcript).toBe('Yes. Really.')
  expect(sound(line)).toEqual({ answers: [0, 1], milliseconds: 1900 })

  line.ask('And then?')
  expect((await line.until('response.done', 4)).response.status).toBe('failed')
})

test('a new session with the items of an earlier one continues its unfinished answer', async () => {
  await instrument.control('PUT', 'scenario', {
    turns: [{ steps: [{ say: 'One two three four.', audioMs: 1900 }] }],
  })
  using line = instrument.openSocket()
  const put = (role: 'user' | 'assistant', text: string) =>
    line.send({
      type: 'conversation.item.create',
      item:
        role === 'user'
          ? { type: 'message', role, content: [{ type: 'input_text', text }] }
          : { type: 'message', role, content: [{ type: 'output_text', text }] },
    })
  put('user', 'Count')
  put('assistant', 'One two')
  line.send({ type: 'response.create' })
  await line.until('response.done')
  expect(line.all('response.output_audio_transcript.done')[0]?.transcript).toBe(' three four.')
  // “One two” is 7 of 19 letters: 700 of 1,900 ms.
  expect(sound(line)).toEqual({ answers: [0], milliseconds: 1200 })
  const [seen] = (await instrument.sessions()).slice(-1)
  expect(seen?.received).toMatchObject({ 'conversation.item.create': 2, 'response.create': 1 })
  expect(seen?.items).toMatchObject([{ role: 'user' }, { role: 'assistant' }, { role: 'assistant' }])
})

test('a dictated end of an answer has the sound of that part of the answer', async () => {
  await instrument.control('PUT', 'scenario', {
    turns: [{ steps: [{ say: 'One two three four.', audioMs: 1900 }] }],
  })
  using line = instrument.openSocket()
  line.ask('Count')
  await line.until('response.done')
  line.send({ type: 'response.create', response: { instructions: 'Say exactly: "four."' } })
  await line.until('response.done', 2)
  expect(line.all('response.output_audio_transcript.done')[1]?.transcript).toBe('four.')
  // The last 5 of 19 letters: the last 500 of 1,900 ms.
  expect(sound(line)).toEqual({ answers: [0], milliseconds: 2400 })
})

test('the echo model returns the audio unchanged, in one response', async () => {
  using line = instrument.openSocket('echo')
  await line.until('session.created')
  line.send({ type: 'session.update', session: { type: 'realtime' } })
  await line.until('session.updated')
  line.send({ type: 'response.create' })
  const pieces = ['AAAA', 'BBBB', 'CCCC']
  for (const audio of pieces) line.send({ type: 'input_audio_buffer.append', audio })
  await line.until('response.output_audio.delta', 3)
  expect(line.all('response.output_audio.delta').map(({ delta }) => delta)).toEqual(pieces)
  expect(line.all('response.created')).toHaveLength(1)
})

function sound(line: ReturnType<typeof instrument.openSocket>) {
  const bytes = Buffer.concat(
    line.all('response.output_audio.delta').map(({ delta }) => Buffer.from(delta, 'base64')),
  )
  const answers = new Set(
    Array.from({ length: bytes.length / 48 }, (_, ms) => bytes.readInt16LE(ms * 48 + 2)),
  )
  return { answers: [...answers], milliseconds: bytes.length / 48 }
}
