import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import type { AudioDirection, CallOutcome, CallObserver, ObserveCall } from '../../calls/index.ts'
import { frame, RegistriesUnderTest, speakInto } from './registry-under-test.ts'

const id = (name: string) => name as ItemId

/** Observes with these functions, and gives the test the session's object of the observer. */
function observe(observer: Omit<CallObserver, 'name'>, name = 'test') {
  const raise: Parameters<ObserveCall>[0]['raise'][] = []
  const observers: ObserveCall[] = [
    (call) => {
      raise.push(call.raise)
      return { name, ...observer }
    },
  ]
  return { observers, raise }
}

test('an observer sees every event with the call before and after it, its effects and its time', async () => {
  const registries = new RegistriesUnderTest()
  const steps: unknown[] = []
  const { observers } = observe({
    onStep: ({ event, before, after, effects, atMs }) =>
      steps.push([event.type, before.phase, after.phase, effects.map(({ type }) => type), atMs]),
  })
  const session = await registries.place(registries.open({ observers }))
  await session.input.askText('When?')
  const nowMs = registries.clock.nowMs()
  expect(steps).toEqual([
    ['model-opened', 'connecting', 'listening', ['emit'], nowMs],
    [
      'text-asked',
      'listening',
      'thinking',
      ['add-history', 'measure', 'emit', 'request-response', 'emit'],
      nowMs,
    ],
  ])
})

test('an observer of audio gets each frame of both directions once', async () => {
  const registries = new RegistriesUnderTest()
  const frames: [AudioDirection, number][] = []
  const { observers } = observe({
    onAudio: (direction, { byteLength }) => frames.push([direction, byteLength]),
  })
  const session = await registries.place(registries.open({ observers }))
  speakInto(session, 0, 1)
  speakInto(session, 1, 1)
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId: id('a'), chunk: frame(120) },
  )
  const bytes = frame(60).byteLength
  expect(frames.filter(([direction]) => direction === 'uplink')).toHaveLength(2)
  // Nobody requested this response, so none of it is sent.
  expect(frames.filter(([direction]) => direction === 'downlink')).toEqual([])
  await session.input.askText('When?')
  registries.model.say(
    { type: 'response-finished', outcome: 'cancelled' },
    { type: 'response-started' },
    { type: 'answer-audio', itemId: id('b'), chunk: frame(120) },
  )
  expect(frames.filter(([direction]) => direction === 'downlink')).toEqual([
    ['downlink', bytes],
    ['downlink', bytes],
  ])
})

test('an event that an observer raises is handled by the call machine', async () => {
  const registries = new RegistriesUnderTest()
  const { observers, raise } = observe({})
  const session = await registries.place(registries.open({ observers }))
  raise[0]!({ type: 'end-asked', reason: 'too_long', rating: null })
  await expect(session.ended).resolves.toBe('stored')
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ reason: 'too_long' })
})

test('an observer gets the outcome of the call once', async () => {
  const registries = new RegistriesUnderTest()
  const outcomes: CallOutcome[] = []
  const { observers } = observe({ onEnded: (outcome) => outcomes.push(outcome) })
  const session = await registries.place(registries.open({ observers }))
  await session.end('caller_hung_up')
  await registries.letRun()
  expect(outcomes).toEqual(['stored'])
})

test('the state of an observer moves with the call, also over a gateway that does not have it', async () => {
  const registries = new RegistriesUnderTest()
  const restored: unknown[] = []
  const counter = () => {
    let steps = 0
    return observe(
      {
        onStep: () => void steps++,
        save: () => ({ steps }),
        restore: (saved) => void restored.push(saved),
      },
      'counter',
    )
  }
  const session = await registries.place(registries.open(counter()))
  await session.input.askText('When?')
  const { session: between } = await registries.resume(registries.open(), session)
  await registries.pass(1000)
  await registries.resume(registries.open(counter()), between)
  expect(restored).toEqual([{ steps: 2 }])
})

test('an observer that throws is logged, and the call goes on', async () => {
  const registries = new RegistriesUnderTest()
  const fail = () => {
    throw new Error('broken')
  }
  const { observers } = observe({ onStep: fail, onAudio: fail, save: fail, onEnded: fail })
  const session = await registries.place(registries.open({ observers }))
  speakInto(session, 0, 0)
  await session.input.askText('When?')
  expect(new Set(registries.warnings)).toEqual(new Set(['observer of a call failed']))
  await expect(session.end('caller_hung_up')).resolves.toBe('stored')
})
