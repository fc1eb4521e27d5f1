import {
  MicrophoneMissing,
  type Microphone,
  type MicrophoneListeners,
  type Microphones,
} from '@astrovoice/client'
import { soundsInHeadset } from './headset.ts'

/** The browser's microphones. It follows the system's choice of a device. */
export const microphones: Microphones = {
  async open(listeners) {
    const stream = await listen()
    try {
      return await record(stream, listeners)
    } catch (cause) {
      stop(stream)
      throw new MicrophoneMissing('The microphone cannot be recorded.', { cause })
    }
  },
  watch(onChanged) {
    const look = watchDevices(onChanged)
    void look()
    navigator.mediaDevices.addEventListener('devicechange', look)
    return () => navigator.mediaDevices.removeEventListener('devicechange', look)
  },
}

async function listen(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    })
  } catch (cause) {
    throw new MicrophoneMissing('The microphone cannot be used.', { cause })
  }
}

async function record(stream: MediaStream, listeners: MicrophoneListeners): Promise<Microphone> {
  // The device's own rate: Firefox connects a stream only to a context of the same rate.
  const context = new AudioContext({ latencyHint: 'interactive' })
  await Promise.all([context.resume(), context.audioWorklet.addModule('/worklets/microphone.js')])
  const recorder = new AudioWorkletNode(context, 'microphone', { numberOfOutputs: 0, channelCount: 1 })
  recorder.port.onmessage = ({ data }: MessageEvent<Float32Array>) => listeners.onSamples(data)
  context.createMediaStreamSource(stream).connect(recorder)
  stream.getAudioTracks().forEach((track) => report(track, listeners))
  return {
    sampleRateHz: context.sampleRate,
    isSpeakerphone: await hearsLoudspeaker(stream),
    async close() {
      stop(stream)
      await context.close()
    },
  }
}

function report(track: MediaStreamTrack, { onLost, onHeld }: MicrophoneListeners): void {
  // Stopping a track fires no event.
  track.addEventListener('ended', onLost)
  track.addEventListener('mute', () => onHeld(document.hidden ? 'background' : 'phone_call'))
  track.addEventListener('unmute', () => onHeld(null))
}

const stop = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop())

/** A browser that cancels the echo of its own sound may use the loudspeaker. */
async function hearsLoudspeaker(stream: MediaStream): Promise<boolean> {
  const isCancelled = stream.getAudioTracks()[0]?.getSettings().echoCancellation !== false
  return !isCancelled && !soundsInHeadset(await labels('audiooutput'))
}

async function labels(kind: MediaDeviceKind): Promise<string[]> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.filter((device) => device.kind === kind).map(({ label }) => label)
}

/** Some browsers fire the event when nothing of the sound devices has changed. */
function watchDevices(onChanged: () => void): () => Promise<void> {
  let before: string | null = null
  return async () => {
    const now = JSON.stringify([await labels('audioinput'), await labels('audiooutput')])
    const isOther = before !== null && before !== now
    before = now
    if (isOther) onChanged()
  }
}
