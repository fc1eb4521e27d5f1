import type { HeldBy } from '@astrovoice/client'

/** Where the sound of a call comes out. A car and a television are `other`. */
export type AudioOutput = 'loudspeaker' | 'earpiece' | 'headset' | 'other'

export interface StartedMicrophone {
  readonly output: AudioOutput
  /** The phone takes its own sound out of the microphone's. */
  readonly cancelsEcho: boolean
}

export interface CallAudioEvents {
  /** Samples wait for `takeRecorded`; said once until they are taken. */
  onRecorded(): void
  onHeld(event: { readonly by: HeldBy }): void
  /** Nothing holds the microphone any more. It sounds again once it is started again. */
  onReleased(): void
  onRoute(event: { readonly output: AudioOutput }): void
  /** A device does not start again after the system stopped it. */
  onLost(): void
}

/**
 * The sound devices of a phone during a call, in both directions: modules/call-audio. All sound is pcm16, mono, at the
 * rate given to `open`.
 */
export interface CallAudio {
  /** Asks the caller where that is needed. Resolves whether the microphone may be used. */
  requestMicrophone(): Promise<boolean>
  /** Takes the sound devices, and plays from now on. */
  open(sampleRateHz: number): Promise<void>
  /** Records from now on; takes the sound back from another app. Rejects if something keeps it. */
  startMicrophone(): Promise<StartedMicrophone>
  stopMicrophone(): Promise<void>
  /** What has been recorded since the last time; empty when nothing was. */
  takeRecorded(): Uint8Array
  play(pcm16: Uint8Array): void
  /** Drops what has not come out; none of it is counted. */
  clear(): void
  /** What has come out since `open`; never falls. */
  playedMs(): number
  /** What has not left for the device. */
  queuedMs(): number
  /** Root mean square of what comes out now, 0 to 1. */
  level(): number
  /** Gives the devices back. */
  close(): Promise<void>
  addListener<Name extends keyof CallAudioEvents>(
    name: Name,
    listener: CallAudioEvents[Name],
  ): { remove(): void }
}
