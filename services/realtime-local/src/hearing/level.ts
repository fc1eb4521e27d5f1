import { decoderHz } from './acoustic-model.ts'

/**
 * Synthetic and muted audio has stretches of perfect zero, whose logarithm distorts everything: a faint hiss
 * helps.
 */
const hiss = 0.004
/** The model was trained on quieter voices than ours: every utterance is brought to this peak. */
const peak = 0.22
/** Samples below this share of the loudest one are silence, where the utterance begins and ends. */
const quietShare = 0.02
const quietAfterS = 0.2

export interface Levelled {
  readonly samples: Float32Array
  /** The length of the speech in them, in seconds. */
  readonly speechS: number
}

/**
 * The speech between `beforeS` and a fifth of a second of silence, brought to the peak, with whitish noise that is the
 * same for every utterance.
 */
export function level(samples: Int16Array, beforeS: number): Levelled {
  const loudest = samples.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), 1)
  const isLoud = (sample: number) => Math.abs(sample) > loudest * quietShare
  const speech = samples.subarray(samples.findIndex(isLoud), samples.findLastIndex(isLoud) + 1)
  const levelled = new Float32Array(speech.length + Math.round((beforeS + quietAfterS) * decoderHz))
  levelled.set(speech, Math.round(beforeS * decoderHz))
  let seed = 1
  for (const [n, sample] of levelled.entries()) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    levelled[n] = (sample * peak) / loudest + hiss * (seed / 0x7fffffff - 0.5)
  }
  return { samples: levelled, speechS: speech.length / decoderHz }
}
