import { MicrophoneMissing, type MicrophoneListeners, type Microphones } from '@astrovoice/client'
import { callAudio } from '@astrovoice/contracts'
import { AppState, Platform } from 'react-native'
import { AudioManager, AudioRecorder } from 'react-native-audio-api'
import { soundsInHeadset } from './headset.ts'

/** How often devices are compared: Android reports no change of route. */
const lookEveryMs = 2000

/** The phone's microphones. The system chooses the device. */
export const microphones: Microphones = {
  async open(listeners) {
    try {
      return await record(listeners)
    } catch (cause) {
      throw cause instanceof MicrophoneMissing
        ? cause
        : new MicrophoneMissing('The microphone cannot be recorded.', { cause })
    }
  },
  watch(onChanged) {
    let before: string | null = null
    const look = async () => {
      const now = (await outputs()).join()
      const isOther = before !== null && before !== now
      before = now
      if (isOther) onChanged()
    }
    const timer = setInterval(() => void look(), lookEveryMs)
    return () => clearInterval(timer)
  },
}

async function record(listeners: MicrophoneListeners) {
  if ((await AudioManager.requestRecordingPermissions()) !== 'Granted') {
    throw new MicrophoneMissing('The microphone may not be used.')
  }
  const { sampleRateHz } = callAudio
  const recorder = new AudioRecorder()
  const wanted = { sampleRate: sampleRateHz, bufferLength: sampleRateHz / 50, channelCount: 1 }
  recorder.onAudioReady(wanted, ({ buffer }) => listeners.onSamples(buffer.getChannelData(0)))
  recorder.onError(listeners.onLost)
  const stopReports = report(listeners)
  const started = await recorder.start()
  if (started.status === 'error') {
    stopReports()
    throw new MicrophoneMissing(started.message)
  }
  return {
    sampleRateHz,
    // The library cancels no echo on either system.
    isSpeakerphone: !soundsInHeadset(await outputs()),
    async close() {
      stopReports()
      recorder.clearOnAudioReady()
      recorder.clearOnError()
      await recorder.stop()
    },
  }
}

/** Reports phone calls, and on Android the background, in which it silences the microphone. */
function report({ onHeld }: MicrophoneListeners): () => void {
  AudioManager.observeAudioInterruptions(true)
  const interruptions = AudioManager.addSystemEventListener('interruption', ({ type, shouldResume }) => {
    if (type === 'began') onHeld('phone_call')
    else if (shouldResume) onHeld(null)
  })
  const app = AppState.addEventListener('change', (state) => {
    if (Platform.OS !== 'android') return
    if (state === 'background') onHeld('background')
    if (state === 'active') onHeld(null)
  })
  return () => {
    interruptions.remove()
    app.remove()
  }
}

/** The categories of the outputs in use; Android names all that are connected. */
async function outputs(): Promise<string[]> {
  const { currentOutputs, availableOutputs } = await AudioManager.getDevicesInfo()
  return (currentOutputs.length > 0 ? currentOutputs : availableOutputs).map(({ category }) => category)
}
