import {
  MicrophoneMissing,
  type Microphone,
  type MicrophoneListeners,
  type Microphones,
} from '@astrovoice/client'
import { callAudio } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { AudioOutput, CallAudio, StartedMicrophone } from './call-audio-port.ts'
import { createHalfDuplex } from './half-duplex.ts'
import { pcm16ToFloats } from './pcm16.ts'
import type { Loudspeaker } from './sound-port.ts'
import { createTickedClock, type TickedClock } from './ticked-clock.ts'

export interface DeviceSound {
  openLoudspeaker(): Promise<Loudspeaker>
  readonly microphones: Microphones
  /** The time of a call. It goes on while the microphone is open, also in the background. */
  readonly clock: Clock
}

/** Both directions of a phone's sound. The loudspeaker has to be open before the microphone. */
export function createDeviceSound(native: CallAudio, base: Clock = systemClock): DeviceSound {
  const clock = createTickedClock(base)
  let openMicrophones = 0

  async function open(listeners: MicrophoneListeners): Promise<Microphone> {
    if (!(await native.requestMicrophone())) throw new MicrophoneMissing('The microphone may not be used.')
    const recording = createRecording(native, listeners, clock)
    try {
      const started = await native.startMicrophone()
      recording.begin(started)
      openMicrophones++
      return {
        sampleRateHz: callAudio.sampleRateHz,
        isSpeakerphone: isOpenAir(started.output),
        async close() {
          openMicrophones--
          recording.end()
          await native.stopMicrophone()
        },
      }
    } catch (cause) {
      recording.end()
      throw new MicrophoneMissing('The microphone cannot be recorded.', { cause })
    }
  }

  return {
    clock,
    openLoudspeaker: () => openLoudspeaker(native),
    microphones: {
      open,
      watch(onChanged) {
        const route = native.addListener('onRoute', onChanged)
        // An open microphone reports it itself.
        const released = native.addListener('onReleased', () => {
          if (openMicrophones === 0) onChanged()
        })
        return () => {
          route.remove()
          released.remove()
        }
      },
    },
  }
}

async function openLoudspeaker(native: CallAudio): Promise<Loudspeaker> {
  // The system's question comes before the call, so that it costs no minute. A call without a microphone is typed.
  await native.requestMicrophone()
  await native.open(callAudio.sampleRateHz)
  return {
    play: (chunk) => native.play(chunk),
    playedMs: () => native.playedMs(),
    queuedMs: () => native.queuedMs(),
    clear: () => native.clear(),
    level: () => native.level(),
    close: () => native.close(),
  }
}

/** Phones cancel their echo well or badly, so that the gateway guards against it too. */
const isOpenAir = (output: AudioOutput) => output === 'loudspeaker' || output === 'other'

function createRecording(native: CallAudio, listeners: MicrophoneListeners, clock: TickedClock) {
  const halfDuplex = createHalfDuplex(clock)
  let started: StartedMicrophone | null = null

  function hear() {
    clock.tick()
    const samples = pcm16ToFloats(native.takeRecorded())
    if (!started || samples.length === 0) return
    const isOpen = halfDuplex.isOpen({ playedMs: native.playedMs(), queuedMs: native.queuedMs() })
    const isEchoing = !started.cancelsEcho && isOpenAir(started.output)
    listeners.onSamples(isOpen || !isEchoing ? samples : new Float32Array(samples.length))
  }

  const subscriptions = [
    native.addListener('onRecorded', hear),
    native.addListener('onLost', listeners.onLost),
    native.addListener('onHeld', ({ by }) => listeners.onHeld(by)),
    native.addListener('onReleased', () => listeners.onHeld(null)),
    native.addListener('onRoute', ({ output }) => {
      if (started) started = { ...started, output }
    }),
  ]
  return {
    begin: (microphone: StartedMicrophone) => void (started = microphone),
    end: () => subscriptions.forEach((subscription) => subscription.remove()),
  }
}
