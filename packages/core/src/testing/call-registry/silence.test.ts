import { describe, expect, test } from '@jest/globals'
import { callAudio, timingBudget, type TurnTaking } from '@astrovoice/contracts'
import { RegistriesUnderTest, speakInto } from './registry-under-test.ts'

/** Whether the caller is asked if they are still there, after frames for longer than the silence limit. */
async function isAskedAfterSilence(turnTaking: TurnTaking): Promise<boolean> {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open(), { turnTaking })
  const frames = (timingBudget.idlePromptMs + 5000) / callAudio.frameMs
  for (let seq = 0; seq < frames; seq++) {
    speakInto(session, seq, seq)
    registries.clock.pass(callAudio.frameMs)
  }
  return registries.model.sessions[0]!.asked.includes('requestResponse')
}

describe('frames in which the model hears no speech', () => {
  test.each(['automatic', 'semantic'] as const)(
    'are silence when turns are taken by %s',
    async (turnTaking) => {
      expect(await isAskedAfterSilence(turnTaking)).toBe(true)
    },
  )

  test('are a question in the making in push-to-talk', async () => {
    expect(await isAskedAfterSilence('push-to-talk')).toBe(false)
  })
})
