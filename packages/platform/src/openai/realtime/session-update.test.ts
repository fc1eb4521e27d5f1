import { expect, test } from '@jest/globals'
import type { ModelSetup } from '@astrovoice/core'
import { writeConfiguration, writeSessionUpdate } from './session-update.ts'

const write = (changes: Partial<ModelSetup> = {}) =>
  writeSessionUpdate(
    { instructions: '', voice: 'marin', languages: ['hi'], turnTaking: 'automatic', tools: [], ...changes },
    'setup',
  )

test('noise reduction is for the far field on a loudspeaker, and for the near field otherwise', () => {
  const path = 'session.audio.input.noise_reduction'
  expect(write({ isSpeakerphone: true })).toHaveProperty(path, { type: 'far_field' })
  expect(write()).toHaveProperty(path, { type: 'near_field' })
})

test('the silence that ends a turn is that of the setup', () => {
  const path = 'session.audio.input.turn_detection.silence_duration_ms'
  expect(write({ endpointingMs: 900 })).toHaveProperty(path, 900)
  expect(write()).toHaveProperty(path, 500)
})

test.each([
  ['hi', /देवनागरी/],
  ['en', /Latin/],
  ['hinglish', /Roman/],
] as const)('the prompt of transcription in %s names its script', (language, script) => {
  const prompt = expect.stringMatching(script)
  expect(write({ languages: [language] })).toHaveProperty('session.audio.input.transcription.prompt', prompt)
})

test('a change of language leaves voice, turn detection and tools as they are', () => {
  expect(writeConfiguration({ instructions: 'Speak Hindi.', languages: ['hi'] })).toEqual({
    type: 'session.update',
    session: {
      type: 'realtime',
      instructions: 'Speak Hindi.',
      audio: {
        input: {
          transcription: {
            model: 'gpt-transcribe',
            languages: ['hi', 'en'],
            prompt: expect.stringMatching(/देवनागरी/),
          },
        },
      },
    },
  })
})
