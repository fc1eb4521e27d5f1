import { MicrophoneMissing, type Microphone } from './sound-port.ts'

/** @throws MicrophoneMissing without a microphone or without permission. */
export async function openMicrophone(onSamples: (samples: Float32Array) => void): Promise<Microphone> {
  const stream = await listen()
  // The device's own rate: Firefox connects a stream only to a context of the same rate.
  const context = new AudioContext({ latencyHint: 'interactive' })
  await Promise.all([context.resume(), context.audioWorklet.addModule('/worklets/microphone.js')])
  const recorder = new AudioWorkletNode(context, 'microphone', { numberOfOutputs: 0, channelCount: 1 })
  recorder.port.onmessage = ({ data }: MessageEvent<Float32Array>) => onSamples(data)
  context.createMediaStreamSource(stream).connect(recorder)
  return {
    sampleRateHz: context.sampleRate,
    async close() {
      stream.getTracks().forEach((track) => track.stop())
      await context.close()
    },
  }
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
