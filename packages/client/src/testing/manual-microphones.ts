import { MicrophoneMissing, type HeldBy, type MicrophoneListeners } from '../microphone/microphone.ts'
import type { Microphones } from '../microphone/microphone.ts'

/** Sound devices that are plugged in and out by hand. */
export function createManualMicrophones() {
  const sampleRateHz = 24_000
  let isPlugged = true
  let isSpeakerphone = false
  let listeners: MicrophoneListeners | null = null
  let openings = 0
  const watchers = new Set<() => void>()
  const microphones: Microphones = {
    async open(given) {
      if (!isPlugged) throw new MicrophoneMissing('No microphone is plugged in.')
      openings++
      listeners = given
      const close = async () => {
        if (listeners === given) listeners = null
      }
      return { sampleRateHz, isSpeakerphone, close }
    },
    watch(onChanged) {
      watchers.add(onChanged)
      return () => watchers.delete(onChanged)
    },
  }
  const change = () => watchers.forEach((onChanged) => onChanged())
  return {
    microphones,
    get openings() {
      return openings
    },
    get isOpen() {
      return listeners !== null
    },
    get watcherCount() {
      return watchers.size
    },
    hear: (ms: number) => listeners?.onSamples(new Float32Array((ms * sampleRateHz) / 1000).fill(0.1)),
    /** The device that is used ends; another one may be there. */
    lose: () => listeners?.onLost(),
    hold: (by: HeldBy | null) => listeners?.onHeld(by),
    unplug() {
      isPlugged = false
      listeners?.onLost()
    },
    plugIn() {
      isPlugged = true
      change()
    },
    moveSound(to: { readonly isSpeakerphone: boolean }) {
      isSpeakerphone = to.isSpeakerphone
      change()
    },
  }
}
