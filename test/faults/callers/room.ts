import { bytesPerMs, callAudio } from '@astrovoice/contracts'
import type { PlayedMs, RecordingPlayer } from './recording-player.ts'

const { frameMs } = callAudio
const samplesPerMs = bytesPerMs / 2
const samplesPerFrame = frameMs * samplesPerMs

/** A noise of 1.2 s, then a pause that is long enough to end a turn. */
const noiseFrames = 20
const pauseFrames = 13
/** What a microphone hears of a loudspeaker beside it. */
const echoShare = 0.3

/** What the phone hears besides the caller, and whether its microphone is open. */
export interface Room {
  readonly counts: () => RoomCounts
  /** Takes a frame of the caller's voice. */
  hear(voice: Uint8Array): void
  setOpen(isOpen: boolean): void
  setNoisy(isNoisy: boolean): void
}

export interface RoomCounts {
  /** Frames that were sent, and those of them with noise or an echo. */
  readonly frames: number
  readonly noisy: number
  readonly echoing: number
  /** Frames that a closed microphone did not send. */
  readonly dropped: number
}

export interface RoomOptions {
  readonly player: RecordingPlayer
  readonly send: (frame: Uint8Array) => void
  /** How long the sound of the loudspeaker takes to the microphone; no echo when left out. */
  readonly echoDelayMs?: number | undefined
}

export function createRoom({ player, send, echoDelayMs }: RoomOptions): Room {
  const echo = echoDelayMs === undefined ? null : createEcho(player, echoDelayMs)
  const hiss = createHiss()
  const counts = { frames: 0, noisy: 0, echoing: 0, dropped: 0 }
  let [isOpen, isNoisy, frame] = [true, false, 0]
  return {
    counts: () => ({ ...counts }),
    hear(voice) {
      const samples = Int16Array.from(new Int16Array(voice.buffer, voice.byteOffset, samplesPerFrame))
      const isEchoing = echo?.addTo(samples) ?? false
      const isNoise = isNoisy && frame++ % (noiseFrames + pauseFrames) < noiseFrames
      if (isNoise) samples.forEach((_, i) => (samples[i] = hiss()))
      if (!isOpen) return void counts.dropped++
      counts.frames++
      if (isEchoing) counts.echoing++
      if (isNoise) counts.noisy++
      send(new Uint8Array(samples.buffer))
    },
    setOpen: (open) => void (isOpen = open),
    setNoisy(noisy) {
      isNoisy = noisy
      frame = 0
    },
  }
}

/** White noise of Numerical Recipes' linear congruential generator, from its high bits. */
function createHiss(): () => number {
  let state = 1
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0) >> 18
}

/** The numbered sound of the loudspeaker, weaker and later. */
function createEcho(player: RecordingPlayer, delayMs: number) {
  let heard = 0
  const coming: (PlayedMs | null)[] = Array.from({ length: delayMs }, () => null)
  return {
    /** Adds what arrives now; false when that is silence. */
    addTo(samples: Int16Array): boolean {
      // Reading it makes it play on.
      player.playedMs()
      const fresh = player.played.slice(heard, heard + frameMs)
      heard += fresh.length
      coming.push(...fresh, ...Array.from({ length: frameMs - fresh.length }, () => null))
      const arriving = coming.splice(0, frameMs)
      arriving.forEach((each, atMs) => {
        if (!each) return
        for (let i = 0; i < samplesPerMs; i++) {
          const number = i % 2 === 0 ? each.ms : each.answer
          samples[atMs * samplesPerMs + i]! += Math.round(number * echoShare)
        }
      })
      return arriving.some((each) => each !== null)
    },
  }
}
