import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { resample } from '@astrovoice/audio'
import { createSpeaker, toDevanagari } from '@astrovoice/realtime-local/speaking'
import { tellScript } from '@astrovoice/realtime-local/thinking'

const run = promisify(execFile)

/** 24 kHz, mono, pcm16. */
const sampleRateHz = 24_000
/** As much silence as turn detection leaves around an utterance. */
const silenceMs = { before: 300, after: 500 }

/** A synthesizer cannot speak a text. */
export class Unspoken extends Error {
  override readonly name = 'Unspoken'
}

/** One voice of a synthesizer, which speaks a question between silences. */
export interface Synthesizer {
  readonly name: string
  /** @throws Unspoken for words that this synthesizer cannot speak. */
  speak(text: string): Promise<Int16Array>
}

function betweenSilences(samples: Int16Array): Int16Array {
  const at = (silenceMs.before * sampleRateHz) / 1000
  const spoken = new Int16Array(at + samples.length + (silenceMs.after * sampleRateHz) / 1000)
  spoken.set(samples, at)
  return spoken
}

/** The samples of a WAV file of 16-bit mono. */
function readWav(file: Buffer): Int16Array {
  const rateHz = file.readUInt32LE(24)
  const data = file.indexOf('data', 36, 'latin1') + 8
  const length = Math.floor((file.length - data) / 2)
  const samples = Int16Array.from({ length }, (_, n) => file.readInt16LE(data + 2 * n))
  return rateHz === sampleRateHz ? samples : resample(samples, rateHz, sampleRateHz)
}

/** Runs a program that reads a text file and writes a WAV file. */
async function synthesize(text: string, command: (paths: { text: string; wav: string }) => string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'speech-'))
  try {
    const paths = { text: join(folder, 'text'), wav: join(folder, 'speech.wav') }
    await writeFile(paths.text, text)
    const [program = '', ...args] = command(paths)
    const { stderr } = await run(program, args).catch((error: unknown) => ({ stderr: String(error) }))
    const wav = await readFile(paths.wav).catch(() => Buffer.alloc(0))
    if (wav.length === 0) throw new Unspoken(`${program} spoke nothing for “${text}”: ${stderr}`)
    return betweenSilences(readWav(wav))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * The Hindi voice leaves its intonation to the system's defaults, which newer versions lack. Without the mean and
 * deviation of its pitch in Hz it writes an empty file.
 */
const festivalHindi =
  "(begin (voice_hindi_NSK_diphone) (Parameter.set 'Int_Method 'Simple) " +
  "(set! int_simple_params '((f0_mean 120) (f0_std 15))))"

/** Festival's Hindi voice ends with a fault at the flaps ड़ and ढ़: the stops are the closest sounds that it has. */
const withoutFlaps = (text: string) => text.normalize('NFC').replaceAll(/([डढ])\u093c/g, '$1')

/** Flite for English; Festival's Hindi voice for Hindi in either script. */
const flite: Synthesizer = {
  name: 'flite, festival',
  speak: (text) =>
    tellScript(text) === 'english'
      ? synthesize(text, (paths) => ['flite', '-voice', 'rms', '-f', paths.text, '-o', paths.wav])
      : synthesize(withoutFlaps(toDevanagari(text)), (paths) => [
          'text2wave',
          '-eval',
          festivalHindi,
          '-o',
          paths.wav,
          paths.text,
        ]),
}

async function isInstalled(): Promise<boolean> {
  const works = (program: string, ...args: string[]) =>
    run(program, args).then(
      () => true,
      () => false,
    )
  return (await works('flite', '-lv')) && (await works('text2wave', '--help'))
}

/**
 * The voices at hand: eSpeak NG's, and Flite with Festival where they are installed
 * (`apt-get install flite festival festvox-hi-nsk`). `stop` ends them.
 */
export async function openSynthesizers(): Promise<{ voices: readonly Synthesizer[]; stop(): Promise<void> }> {
  const speaker = createSpeaker()
  const espeak = (voice: string): Synthesizer => ({
    name: `espeak ${voice}`,
    async speak(text) {
      const samples: number[] = []
      for await (const chunk of speaker.speak({ text, voice, speed: 1 })) samples.push(...chunk)
      return betweenSilences(Int16Array.from(samples))
    },
  })
  const voices = [espeak('cedar'), espeak('marin'), ...((await isInstalled()) ? [flite] : [])]
  return { voices, stop: () => speaker.stop() }
}
