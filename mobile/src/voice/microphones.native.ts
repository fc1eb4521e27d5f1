import { callAudio } from '@astrovoice/contracts'
import { AudioManager, AudioRecorder } from 'react-native-audio-api'
import { MicrophoneMissing, type Microphone } from './sound-port.ts'

/** @throws MicrophoneMissing without a microphone or without permission. */
export async function openMicrophone(onSamples: (samples: Float32Array) => void): Promise<Microphone> {
  if ((await AudioManager.requestRecordingPermissions()) !== 'Granted') {
    throw new MicrophoneMissing('The microphone may not be used.')
  }
  const { sampleRateHz } = callAudio
  const recorder = new AudioRecorder()
  const wanted = { sampleRate: sampleRateHz, bufferLength: sampleRateHz / 50, channelCount: 1 }
  recorder.onAudioReady(wanted, ({ buffer }) => onSamples(buffer.getChannelData(0)))
  const started = await recorder.start()
  if (started.status === 'error') throw new MicrophoneMissing(started.message)
  return {
    sampleRateHz,
    async close() {
      recorder.clearOnAudioReady()
      await recorder.stop()
    },
  }
}
