import { sampleRateHz } from '../audio/codec.ts'
import type { Speaker } from '../speaking/speaker.ts'

const samplesPerMs = sampleRateHz / 1000
const chunkMs = 100

/** The number of the answer in the conversation, from 0, and the part of it that sounds. */
export interface NumberedSound {
  readonly answer: number
  readonly fromMs: number
  readonly lengthMs: number
}

/**
 * A voice that says numbers to machines. In every millisecond of 24 samples the even ones are the millisecond's number
 * within the answer, and the odd ones are the answer's number. A receiver can tell exactly what is missing, repeated or
 * swapped; a meter that reads every fourth sample finds a level. Of `text` as a whole, each requested part sounds in
 * proportion to its letters.
 */
export function speakNumbers(
  text: string,
  { answer, fromMs, lengthMs }: NumberedSound,
): Pick<Speaker, 'speak'> {
  let spokenChars = 0
  let nextMs = fromMs
  return {
    async *speak({ text: part }) {
      spokenChars += part.length
      const endMs = fromMs + Math.round((lengthMs * spokenChars) / text.length)
      while (nextMs < endMs) {
        const untilMs = Math.min(endMs, nextMs + chunkMs)
        yield numbered(answer, nextMs, untilMs)
        nextMs = untilMs
      }
    },
  }
}

function numbered(answer: number, fromMs: number, untilMs: number): Int16Array {
  const samples = new Int16Array((untilMs - fromMs) * samplesPerMs)
  for (let i = 0; i < samples.length; i++) {
    samples[i] = i % 2 === 0 ? fromMs + Math.floor(i / samplesPerMs) : answer
  }
  return samples
}
