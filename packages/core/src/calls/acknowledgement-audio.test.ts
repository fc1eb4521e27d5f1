import { expect, test } from '@jest/globals'
import { readPcm16, writeWav } from '@astrovoice/audio'
import type { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createAcknowledgementAudio } from './acknowledgement-audio.ts'

const samples = Int16Array.from({ length: 2400 }, (_, i) => i)

function speaking({ sampleRateHz = 24_000 } = {}) {
  const clock = new ManualClock(0)
  const asked: string[] = []
  const warnings: string[] = []
  const state = { isUp: true }
  const speech = {
    async synthesize({ text, language, voice }: { text: string; language: Language; voice: string }) {
      asked.push(`${voice} ${language} ${text}`)
      if (!state.isUp) throw new Error('The model is away.')
      return writeWav({ samples, sampleRateHz })
    },
  }
  const log = {
    info: () => {},
    warn: (_: unknown, message: string) => void warnings.push(message),
    error: () => {},
  }
  return { clock, asked, warnings, state, audio: createAcknowledgementAudio({ speech, clock, log }) }
}

const english = { language: 'en', voice: 'marin' } as const

test('a sentence is spoken once for each voice, however many calls need it', async () => {
  const { audio, asked } = speaking()
  const [first] = await Promise.all([
    audio.make({ ...english, count: 1 }),
    audio.make({ ...english, count: 1 }),
  ])
  expect(readPcm16(first!)).toEqual(samples)
  await audio.make({ ...english, voice: 'cedar', count: 1 })
  expect(asked).toHaveLength(2)
})

test('one sentence is not said twice in a row', async () => {
  const { audio, asked } = speaking()
  for (const count of [1, 2]) await audio.make({ ...english, count })
  expect(new Set(asked).size).toBe(2)
})

test('it is in the language of the call', async () => {
  const { audio, asked } = speaking()
  await audio.make({ language: 'hi', voice: 'marin', count: 1 })
  expect(asked[0]).toMatch(/^marin hi \p{Script=Devanagari}/u)
})

test('speech of another rate has the length that the call plays', async () => {
  const { audio } = speaking({ sampleRateHz: 16_000 })
  const chunk = await audio.make({ ...english, count: 1 })
  // 2,400 samples at 16 kHz are 150 ms: 3,600 at 24 kHz.
  expect(Math.abs(readPcm16(chunk!).length - 3600)).toBeLessThan(60)
})

test('a failure gives nothing, and is not tried again for a minute', async () => {
  const { audio, asked, clock, state, warnings } = speaking()
  state.isUp = false
  expect(await audio.make({ ...english, count: 1 })).toBeNull()
  expect(await audio.make({ ...english, count: 1 })).toBeNull()
  expect(asked).toHaveLength(1)
  expect(warnings).toEqual(['failed to speak an acknowledgement'])
  state.isUp = true
  clock.pass(60_000)
  expect(await audio.make({ ...english, count: 1 })).not.toBeNull()
})
