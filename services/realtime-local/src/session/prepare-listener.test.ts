import { expect, test } from '@jest/globals'
import { Session, type SessionOptions } from './session.ts'

function openSession(options: Partial<SessionOptions> = {}) {
  const prepared: (readonly string[])[] = []
  const session = new Session({
    model: 'gpt-realtime-2.1',
    type: 'realtime',
    session: null,
    listener: {
      hear: async () => '',
      prepare: async (tools) => void prepared.push(tools),
      stop: async () => {},
    },
    speaker: { speak: async function* () {}, stop: async () => {} },
    timesRealTime: 2,
    longestS: 60,
    scenario: null,
    sendFrame: () => {},
    ...options,
  })
  const update = (patch: object) =>
    session.receive(JSON.stringify({ type: 'session.update', session: { type: 'realtime', ...patch } }))
  return { prepared, update }
}

const tools = ['get_timing', 'get_day'].map((name) => ({ type: 'function', name, parameters: {} }))

test('a session prepares to hear questions to its tools before the first one', () => {
  const { prepared, update } = openSession()
  update({ tools })
  update({ instructions: 'Speak Hindi.' })
  expect(prepared).toEqual([[], ['get_timing', 'get_day']])
})

test('a script that has every question prepares nothing', () => {
  const { prepared, update } = openSession({ scenario: { turns: [{ heard: 'Hello', steps: [] }] } })
  update({ tools })
  expect(prepared).toEqual([])
})
