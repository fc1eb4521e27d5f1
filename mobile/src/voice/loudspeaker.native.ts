import { callAudio } from '@astrovoice/contracts'
import { AudioContext, AudioManager } from 'react-native-audio-api'
import { pcm16ToFloats } from './pcm16.ts'
import { loudness, type Loudspeaker } from './sound-port.ts'

/** Plays through the phone's audio graph. Played time advances with each chunk that has been played whole. */
export async function openLoudspeaker(): Promise<Loudspeaker> {
  // In voice chat mode iOS removes the loudspeaker's echo from the microphone.
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
  queue.onBufferEnded = ({ bufferId }) => {
    playedMs += lengthsMs.get(bufferId) ?? 0
    lengthsMs.delete(bufferId)
  }

  const window = new Float32Array(meter.fftSize)

  return {
    play(chunk) {
      const samples = pcm16ToFloats(chunk)
      const buffer = context.createBuffer(1, samples.length, sampleRateHz)
      buffer.copyToChannel(samples, 0)
      lengthsMs.set(queue.enqueueBuffer(buffer), buffer.duration * 1000)
    },
    playedMs: () => playedMs,
    clear() {
      queue.clearBuffers()
      lengthsMs.clear()
    },
    level() {
      meter.getFloatTimeDomainData(window)
      return loudness(window)
    },
    async close() {
      await context.close()
      await AudioManager.setAudioSessionActivity(false)
    },
  }
}
