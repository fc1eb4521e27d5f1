import createEspeak from '@echogarden/espeak-ng-emscripten'
import { createResampler } from '@astrovoice/audio'
import { sampleRateHz } from '../audio/codec.ts'
import type { VoiceShape } from './voices.ts'

const espeakHz = 22_050

export interface Utterance {
  readonly text: string
  readonly language: 'en' | 'hi'
  readonly voice: VoiceShape
  /** 1 is the voice's own pace. */
  readonly speed: number
}

/** eSpeak NG in this thread. `onAudio` gets 24 kHz chunks as they are made; returning false stops it. */
export type Synthesize = (utterance: Utterance, onAudio: (samples: Int16Array) => boolean) => void

export async function createSynthesizer(): Promise<Synthesize> {
  const espeak = await createEspeak()
  const engine = new espeak.eSpeakNGWorker()
  return ({ text, language, voice, speed }, onAudio) => {
    engine.set_voice(`${language === 'hi' ? 'hi' : 'en-us'}+${voice.variant}`, '', 0, 0, 0)
    engine.rate = Math.round(Math.max(80, Math.min(450, voice.wordsPerMinute * speed)))
    engine.pitch = voice.pitch
    engine.range = voice.range
    const resampler = createResampler(espeakHz, sampleRateHz)
    let goesOn = true as boolean
    engine.synthesize(text, (samples) => {
      if (samples.length > 0) goesOn &&= onAudio(resampler.push(samples))
      return !goesOn
    })
    if (goesOn) onAudio(resampler.flush())
  }
}
