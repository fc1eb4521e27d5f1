import { readFile } from 'node:fs/promises'
import { resample, writePcm16 } from '@astrovoice/audio'
import { callAudio } from '@astrovoice/contracts'
import { readWav, type Wav } from '@astrovoice/audio'

/** A question as it comes from a microphone: pcm16 at the rate of calls. */
export async function speakQuestion(speechUrl: string, text: string): Promise<Uint8Array> {
  const answer = await fetch(`${speechUrl}/v1/audio/speech`, {
    method: 'POST',
    headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'espeak-ng', input: text, voice: 'cedar', response_format: 'wav' }),
  })
  if (!answer.ok) throw new Error(`The question could not be spoken: ${await answer.text()}`)
  return atCallRate(readWav(new Uint8Array(await answer.arrayBuffer())))
}

/** Reads a recorded question: a WAV file of 16-bit mono samples at any rate. */
export async function readQuestion(path: string): Promise<Uint8Array> {
  return atCallRate(readWav(await readFile(path)))
}

const atCallRate = ({ samples, sampleRateHz }: Wav) =>
  writePcm16(resample(samples, sampleRateHz, callAudio.sampleRateHz))

/** A copy, because a view of 16-bit samples cannot begin at an odd byte. */
export const readPcm16 = (bytes: Uint8Array) => new Int16Array(bytes.slice().buffer)

const quietLevel = 200

/** Where the last sound in the audio ends, in milliseconds: end of speech without the silence after it. */
export function endOfSpeechMs(audio: Uint8Array): number {
  const last = readPcm16(audio).findLastIndex((sample) => Math.abs(sample) > quietLevel)
  return ((last + 1) / callAudio.sampleRateHz) * 1000
}
