import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { RegistriesUnderTest, frame, speakInto } from './registry-under-test.ts'

const id = (name: string) => name as ItemId

test('the gateway’s share of a turn with push-to-talk counts that turn alone', async () => {
  const registries = new RegistriesUnderTest()
  // Each reading takes a millisecond.
  let readings = 0
  registries.clock.monotonicMs = () => readings++
  const session = await registries.place(registries.open(), { turnTaking: 'push-to-talk' })
  for (const turn of [0, 1]) {
    speakInto(session, turn * 20, turn * 20 + 19)
    await session.input.commit()
    registries.model.say({ type: 'question-committed', itemId: id(`q${turn}`) })
    await registries.pass(400)
    registries.model.say(
      { type: 'response-started' },
      { type: 'answer-audio', itemId: id(`a${turn}`), chunk: frame(60) },
    )
    // The caller does not wait for what the gateway does after the first sound.
    registries.model.say({ type: 'answer-transcribed', itemId: id(`a${turn}`), delta: 'Soon.' })
    registries.model.say({ type: 'response-finished', outcome: 'completed' })
    session.input.reportPlayout({ itemId: id(`a${turn}`), playedMs: 60 })
  }
  const [first, second] = registries.meter.measured.flatMap((each) =>
    each.what === 'turnAnswered' ? [each.args[1]] : [],
  )
  expect([first?.firstAudioMs, second?.firstAudioMs]).toEqual([400, 400])
  expect([first?.endpointingMs, second?.endpointingMs]).toEqual([0, 0])
  expect(second?.gatewayMs).toBe(first?.gatewayMs)
})
