import { resample } from '@astrovoice/audio'
import { sampleRateHz } from '../audio/codec.ts'
import { decoderHz } from './acoustic-model.ts'
import { startHearingThread } from './hearing-thread.ts'
import { surelyHeard, weigh } from './weigh.ts'

/**
 * The longest utterance decoded, in seconds; of a longer one the end is heard. It bounds the cost of one
 * caller.
 */
const longestSeconds = 15
/**
 * The silence before an utterance decides how the decoder removes noise, and whether it finds borderline questions: the
 * second is tried where the first finds none.
 */
const quietBeforeS = { first: 0.5, second: 0.8 }

export interface Listener {
  /**
   * The words in 24 kHz pcm16, as text: English as it is, Hindi in Devanagari; '' when not understood. Aborting
   * gives ''. Questions that none of `tools` answers are not listened for; without tools of ours all are.
   */
  hear(samples: Int16Array, signal?: AbortSignal, tools?: readonly string[]): Promise<string>
  /** Makes ready for questions to `tools`, so that the first one is heard as fast as the next. */
  prepare(tools: readonly string[]): Promise<void>
  stop(): Promise<void>
}

const newFlag = () => new Int32Array(new SharedArrayBuffer(4))

/**
 * Listens in threads of its own, so that decoding never delays a session: for questions, for bare sounds, and for words
 * in any order where no question of the grammar was heard.
 */
export function createListener(): Listener {
  const questions = startHearingThread('questions')
  const sounds = startHearingThread('sounds')
  const words = startHearingThread('words')

  async function hear(
    samples: Int16Array,
    signal?: AbortSignal,
    tools: readonly string[] = [],
  ): Promise<string> {
    const stopped = newFlag()
    signal?.addEventListener('abort', () => Atomics.store(stopped, 0, 1), { once: true })
    const recent = samples.subarray(Math.max(0, samples.length - longestSeconds * sampleRateHz))
    const utterance = resample(recent, sampleRateHz, decoderHz)
    const jobOf = (beforeS: number) => ({ samples: utterance, beforeS, stopped, tools })
    const ask = (beforeS: number) =>
      Promise.all([questions.ask(jobOf(beforeS)), sounds.ask(jobOf(beforeS))] as const)
    const first = await ask(quietBeforeS.first)
    const sure = surelyHeard(first)
    if (sure) return sure
    const [second, inAnyOrder] = await Promise.all([
      ask(quietBeforeS.second),
      words.ask(jobOf(quietBeforeS.first)),
    ])
    return weigh([first, second], inAnyOrder, new Date().toISOString().slice(0, 10))
  }

  const prepare = async (tools: readonly string[]) =>
    void (await questions.ask({ samples: null, beforeS: 0, stopped: newFlag(), tools }))

  return {
    hear,
    prepare,
    stop: async () => void (await Promise.all([questions.stop(), sounds.stop(), words.stop()])),
  }
}
