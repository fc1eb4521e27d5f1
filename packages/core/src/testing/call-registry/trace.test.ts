import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { recordTrace, replayTrace, type CallSession, type ReplayedStep } from '../../calls/index.ts'
import { InMemoryCallTraces } from '../fakes/index.ts'
import { frame, RegistriesUnderTest, speakInto } from './registry-under-test.ts'

const id = (name: string) => name as ItemId
const question = 'When will Priya, born 1985-11-02 in Varanasi, marry?'
const secrets = ['Priya', '1985', 'Varanasi', 'marry', 'Venus', 'haan', 'Shaadi']

/** A call with a typed question, a tool, an answer that is interrupted, a backchannel, and a lost model. */
async function holdCall(registries: RegistriesUnderTest, session: CallSession): Promise<void> {
  const { model } = registries
  await session.input.askText(question)
  model.say(
    { type: 'response-started' },
    {
      type: 'tool-called',
      toolCallId: 't1',
      name: 'get_current_dasha',
      argumentsJson: '{"date":"1985-11-02"}',
    },
    { type: 'response-finished', outcome: 'completed' },
  )
  await registries.letRun()
  sayAnswer(registries, 'a1', 'Your Venus is strong. Shaadi is near, in the spring.')
  session.input.reportPlayout({ itemId: id('a1'), playedMs: 400 })
  await registries.pass(200)
  model.say({ type: 'speech-started' })
  speakInto(session, 0, 2)
  model.say(
    { type: 'speech-stopped', endMs: 100 },
    { type: 'question-committed', itemId: id('q1') },
    { type: 'question-transcribed', itemId: id('q1'), text: 'haan haan', isFinal: true },
  )
  await registries.pass(100)
  model.say(
    { type: 'speech-started' },
    { type: 'speech-stopped', endMs: 300 },
    { type: 'question-committed', itemId: id('q2') },
    { type: 'question-transcribed', itemId: id('q2'), text: 'Priya ki Shaadi kab hogi?', isFinal: true },
    { type: 'response-finished', outcome: 'cancelled' },
  )
  model.say({ type: 'closed', code: 1006 })
  await registries.pass(1000, 100)
  sayAnswer(registries, 'a2', 'Venus again.')
  model.say({ type: 'response-finished', outcome: 'completed' })
  await registries.pass(60_000, 1000)
}

function sayAnswer({ model }: RegistriesUnderTest, item: string, text: string): void {
  model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id(item), delta: text },
    { type: 'answer-audio', itemId: id(item), chunk: frame(3000) },
    { type: 'answer-finished', itemId: id(item), text },
  )
}

/** Runs `replayTrace` to its end. */
function replay(lines: readonly string[]): { steps: ReplayedStep[]; isCut: boolean } {
  const steps: ReplayedStep[] = []
  const replaying = replayTrace(lines)
  for (;;) {
    const next = replaying.next()
    if (next.done) return { steps, ...next.value }
    steps.push(next.value)
  }
}

async function traceCall(maxBytes?: number) {
  const registries = new RegistriesUnderTest()
  const traces = new InMemoryCallTraces()
  const seen: [string, string[]][] = []
  const observers = [
    recordTrace(traces, maxBytes),
    () => ({
      name: 'seen',
      onStep: ({ after, effects }: { after: { phase: string }; effects: readonly { type: string }[] }) =>
        void seen.push([after.phase, effects.map(({ type }) => type)]),
    }),
  ]
  const session = await registries.place(registries.open({ observers }))
  await holdCall(registries, session)
  return { registries, traces, seen, session, observers }
}

test('a recorded call replays with the same phases and effects', async () => {
  const { traces, seen, session } = await traceCall()
  await session.end('caller_hung_up')
  const { steps, isCut } = replay(traces.traces[0]!.lines)
  expect(steps.map(({ difference }) => difference)).toEqual(steps.map(() => null))
  expect(steps.map(({ phase, effects }) => [phase, effects])).toEqual(seen)
  expect(isCut).toBe(false)
  // The call went through everything that the trace is to reproduce.
  const effects = new Set(steps.flatMap((step) => step.effects))
  for (const type of ['run-tool', 'truncate', 'delete-item', 'add-history', 'store-call'])
    expect(effects).toContain(type)
})

test('a trace has ids and lengths, and none of the words or numbers of the call', async () => {
  const { traces, session } = await traceCall()
  const text = traces.traces[0]!.lines.join('\n')
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(text).toContain(session.identity.callId)
  expect(text).toContain(`"${question.replace(/[a-z\d]/gi, 'x')}"`)
})

test('a call that another gateway takes up has a trace there, which replays as well', async () => {
  const { registries, traces, session, observers } = await traceCall()
  await registries.resume(registries.open({ observers }), session)
  await registries.pass(1000, 100)
  expect(traces.traces).toHaveLength(2)
  const { steps } = replay(traces.traces[1]!.lines)
  expect(steps[0]?.event.type).toBe('taken-up')
  expect(steps.filter(({ difference }) => difference)).toEqual([])
})

test('a machine that differs from the recording is detected', async () => {
  const { traces } = await traceCall()
  const lines = traces.traces[0]!.lines.map((line) =>
    line.replace('"type":"truncate"', '"type":"delete-item"'),
  )
  const different = replay(lines).steps.filter(({ difference }) => difference)
  expect(different.length).toBeGreaterThan(0)
  expect(different[0]?.difference?.recorded).not.toContain('truncate')
  expect(different[0]?.difference?.replayed).toContain('truncate')
})

test('a full trace is cut, and says so', async () => {
  const { traces } = await traceCall(4000)
  const { lines } = traces.traces[0]!
  expect(lines.join('\n').length).toBeLessThanOrEqual(4000)
  expect(replay(lines)).toMatchObject({ isCut: true })
})

test('a trace is closed when the call leaves the gateway', async () => {
  const { traces, session } = await traceCall()
  expect(traces.traces[0]?.isClosed).toBe(false)
  await session.end('caller_hung_up')
  expect(traces.traces[0]?.isClosed).toBe(true)
})

test('text that is no trace is refused with the number of its line', () => {
  expect(() => replay(['{"line":"step"}'])).toThrow('Line 1')
})
