import { callAudio } from '@astrovoice/contracts'

const lengthS = 0.8
const sampleRateHz = 24_000

/** A tone of 800 ms, which the model takes for speech. */
export const spokenTone = new Uint8Array(
  Int16Array.from({ length: lengthS * sampleRateHz }, (_, i) =>
    Math.round(9000 * Math.sin((2 * Math.PI * 440 * i) / sampleRateHz)),
  ).buffer,
)

export const toneFrames = Math.ceil((lengthS * 1000) / callAudio.frameMs)
