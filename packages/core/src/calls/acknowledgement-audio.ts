import { createResampler, readWav, writePcm16 } from '@astrovoice/audio'
import { callAudio, type Language } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { SpeechSynthesizer } from '../speech/index.ts'
import type { CallLog } from './call-log.ts'
import { oneMoment } from './machine/answer/phrases.ts'

/** Short sentences for long waits, in the astrologer's voice. */
export interface AcknowledgementAudio {
  /**
   * The nth acknowledgement of a call, pcm16, 24 kHz; another sentence than the one before. Null when it cannot be made
   * now. Never rejects.
   */
  make(speech: {
    readonly language: Language
    readonly voice: string
    readonly count: number
  }): Promise<Uint8Array | null>
}

export interface AcknowledgementDeps {
  readonly speech: SpeechSynthesizer
  readonly clock: Pick<Clock, 'nowMs'>
  readonly log: CallLog
}

/** How long after a failure nothing is tried again. */
const retryAfterMs = 60_000

/** Makes each sentence once for each voice and language, when a call first needs it, and keeps it: about 100 kB. */
export function createAcknowledgementAudio({
  speech,
  clock,
  log,
}: AcknowledgementDeps): AcknowledgementAudio {
  const made = new Map<string, Promise<Uint8Array | null>>()
  let pausedUntilMs = 0

  const speak = async (text: string, language: Language, voice: string): Promise<Uint8Array> => {
    const { samples, sampleRateHz } = readWav(await speech.synthesize({ text, language, voice }))
    if (sampleRateHz === callAudio.sampleRateHz) return writePcm16(samples)
    return writePcm16(createResampler(sampleRateHz, callAudio.sampleRateHz).push(samples))
  }

  return {
    async make({ language, voice, count }) {
      const sentences = oneMoment[language]
      const text = sentences[count % sentences.length]!
      const key = `${voice} ${text}`
      if (!made.has(key)) {
        if (clock.nowMs() < pausedUntilMs) return null
        const audio = speak(text, language, voice).catch((error: unknown) => {
          made.delete(key)
          pausedUntilMs = clock.nowMs() + retryAfterMs
          log.warn({ err: error, voice, language }, 'failed to speak an acknowledgement')
          return null
        })
        made.set(key, audio)
      }
      return made.get(key)!
    },
  }
}
