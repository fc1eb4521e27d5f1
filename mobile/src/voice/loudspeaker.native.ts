import { callAudio } from '@astrovoice/contracts'
import { AudioContext, AudioManager } from 'react-native-audio-api'
import { pcm16ToFloats } from './pcm16.ts'
import { loudness, type Loudspeaker } from './sound-port.ts'

/** Waits for this much sound before it begins, so that the network's unevenness is not heard. */
const cushionMs = 120

/** Plays through the phone's audio graph; played time moves on with every chunk that has come out whole. */
export async function openLoudspeaker(): Promise<Loudspeaker> {
  // Voice chat is the mode in which iOS takes the loudspeaker's sound out of what the microphone hears.
  AudioManager.setAudioSessionOptions({
    iosCategory: 'playAndRecord',
    iosMode: 'voiceChat',
    iosOptions: ['defaultToSpeaker', 'allowBluetoothHFP'],
  })
  await AudioManager.setAudioSessionActivity(true)
  const { sampleRateHz } = callAudio
  const context = new AudioContext({ sampleRate: sampleRateHz })
  const queue = context.createBufferQueueSource()
  const meter = context.createAnalyser()
  queue.connect(meter)
  meter.connect(context.destination)
  queue.start()

  const lengthsMs = new Map<string, number>()
  let playedMs = 0
  let waiting: Float32Array<ArrayBuffer>[] = []
  let cushion: ReturnType<typeof setTimeout> | null = null
  queue.onBufferEnded = ({ bufferId }) => {
    playedMs += lengthsMs.get(bufferId) ?? 0
    lengthsMs.delete(bufferId)
  }

  const enqueue = (samples: Float32Array<ArrayBuffer>) => {
    const buffer = context.createBuffer(1, samples.length, sampleRateHz)
    buffer.copyToChannel(samples, 0)
    lengthsMs.set(queue.enqueueBuffer(buffer), buffer.duration * 1000)
  }
  const beginPlaying = () => {
    waiting.forEach(enqueue)
    waiting = []
    cushion = null
  }
  const window = new Float32Array(meter.fftSize)

  return {
    play(chunk) {
      const samples = pcm16ToFloats(chunk)
      if (lengthsMs.size > 0) return enqueue(samples)
      waiting.push(samples)
      cushion ??= setTimeout(beginPlaying, cushionMs)
    },
    playedMs: () => playedMs,
    clear() {
      if (cushion) clearTimeout(cushion)
      cushion = null
      waiting = []
      queue.clearBuffers()
      lengthsMs.clear()
    },
    level() {
      meter.getFloatTimeDomainData(window)
      return loudness(window)
    },
    async close() {
      if (cushion) clearTimeout(cushion)
      await context.close()
      await AudioManager.setAudioSessionActivity(false)
    },
  }
}
