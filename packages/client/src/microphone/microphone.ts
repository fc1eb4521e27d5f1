import type { MuteReason } from '@astrovoice/contracts'

/** Who holds the microphone back from the app: a phone call, or the system while the app is in the background. */
export type HeldBy = Extract<MuteReason, 'phone_call' | 'background'>

export interface MicrophoneListeners {
  /** Mono samples from -1 to 1, at the rate of the microphone. */
  readonly onSamples: (samples: Float32Array) => void
  /** No more samples come: the device was unplugged or taken away. */
  readonly onLost: () => void
  /** Something holds the microphone back; null when it is free again. */
  readonly onHeld: (by: HeldBy | null) => void
}

/** An open microphone, with echo cancellation where the system has it. */
export interface Microphone {
  readonly sampleRateHz: number
  /** The microphone may hear the loudspeaker. */
  readonly isSpeakerphone: boolean
  close(): Promise<void>
}

/** The sound devices of a phone or computer. */
export interface Microphones {
  /** @throws MicrophoneMissing without a microphone or without permission. */
  open(listeners: MicrophoneListeners): Promise<Microphone>
  /** Reports that a device was plugged in or out, or that the sound moved to another one. Returns how to stop. */
  watch(onChanged: () => void): () => void
}

/** There is no microphone, or no permission for it. */
export class MicrophoneMissing extends Error {
  override readonly name = 'MicrophoneMissing'
}
