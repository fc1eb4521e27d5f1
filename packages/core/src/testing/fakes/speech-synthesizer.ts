import { writeWav } from '@astrovoice/audio'
import type { SpeechSynthesizer } from '../../speech/index.ts'

type Speech = Parameters<SpeechSynthesizer['synthesize']>[0]

const sampleRateHz = 16_000
const samplesPerCharacter = sampleRateHz / 15

/** Speaks in silence, as long as the text would take at fifteen characters a second. */
export class SilentSpeech implements SpeechSynthesizer {
  readonly spoken: Speech[] = []
  /** How many times speaking fails before it works again. */
  failuresLeft = 0

  async synthesize(speech: Speech, signal?: AbortSignal) {
    signal?.throwIfAborted()
    if (this.failuresLeft > 0) {
      this.failuresLeft--
      throw new Error('the voice is unavailable')
    }
    this.spoken.push(speech)
    return writeWav({ samples: new Int16Array(speech.text.length * samplesPerCharacter), sampleRateHz })
  }
}
