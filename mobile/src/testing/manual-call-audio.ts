import type { AudioOutput, CallAudio, CallAudioEvents } from '../voice/call-audio-port.ts'

/** Bytes of a millisecond of pcm16 at 24 kHz. */
const bytesPerMs = 48
/** Full scale is 32,768. */
const toneSample = 8192

/** A phone whose time passes by hand, and whose microphone hears a tone. */
export function createManualCallAudio() {
  const listeners = new Map<string, Set<(event: never) => void>>()
  const state = { isAllowed: true, isKept: false, isOpen: false, isRecording: false, cancelsEcho: true }
  let output: AudioOutput = 'loudspeaker'
  let [queuedMs, playedMs, recordedMs, openings] = [0, 0, 0, 0]
  let isAnnounced = false

  function emit<Name extends keyof CallAudioEvents>(name: Name, ...event: Parameters<CallAudioEvents[Name]>) {
    for (const listener of [...(listeners.get(name) ?? [])])
      (listener as (...args: unknown[]) => void)(...event)
  }

  const native: CallAudio = {
    requestMicrophone: async () => state.isAllowed,
    async open() {
      state.isOpen = true
      ;[queuedMs, playedMs] = [0, 0]
    },
    async startMicrophone() {
      if (!state.isOpen || state.isKept) throw new Error('Another app holds the sound.')
      state.isRecording = true
      openings++
      return { output, cancelsEcho: state.cancelsEcho }
    },
    async stopMicrophone() {
      state.isRecording = false
      ;[recordedMs, isAnnounced] = [0, false]
    },
    takeRecorded() {
      const samples = new Int16Array((recordedMs * bytesPerMs) / 2).fill(toneSample)
      ;[recordedMs, isAnnounced] = [0, false]
      return new Uint8Array(samples.buffer)
    },
    play: (pcm16) => void (queuedMs += pcm16.byteLength / bytesPerMs),
    clear: () => void (queuedMs = 0),
    playedMs: () => playedMs,
    queuedMs: () => queuedMs,
    level: () => (queuedMs > 0 ? 0.25 : 0),
    async close() {
      state.isOpen = state.isRecording = false
    },
    addListener(name, listener) {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener))
      return { remove: () => void known.delete(listener) }
    },
  }

  return {
    native,
    /** Settings of the phone, to be changed at any time. */
    state,
    emit,
    get openings() {
      return openings
    },
    get listenerCount() {
      return [...listeners.values()].reduce((sum, each) => sum + each.size, 0)
    },
    pass(ms: number) {
      const passedMs = Math.min(ms, queuedMs)
      queuedMs -= passedMs
      playedMs += passedMs
      if (!state.isRecording) return
      recordedMs += ms
      if (!isAnnounced) emit('onRecorded')
      isAnnounced = recordedMs > 0
    },
    moveSound(to: AudioOutput) {
      output = to
      emit('onRoute', { output })
    },
  }
}
