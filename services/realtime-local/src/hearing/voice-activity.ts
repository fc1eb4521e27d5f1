/** The detector's events; times are milliseconds of audio since its start. */
export type VoiceActivity =
  | { readonly kind: 'started'; readonly atMs: number }
  /**
   * Speech has paused for a moment: it may be over, so hearing may begin. It comes again after a sound in the pause that
   * is too short to be speech by itself, such as the end of a “t”.
   */
  | { readonly kind: 'paused'; readonly atMs: number }
  | { readonly kind: 'resumed'; readonly atMs: number }
  | { readonly kind: 'stopped'; readonly atMs: number }

export interface VoiceActivityOptions {
  readonly sampleRateHz: number
  /** 0 hears every rustle, 1 only loud and clear speech. */
  readonly threshold: number
  readonly silenceDurationMs: number
}

const frameMs = 10
const startAfterMs = 60
/** Longer than the silence inside most words. What is heard early and in vain costs time of the hearing threads. */
const pauseAfterMs = 80
/** Below this nothing counts as speech, at any noise floor: about -52 dBFS. */
const quietestRms = 80
/** The floor rises by this per second of louder sound, so that a steady hum becomes background. */
const floorRiseDbPerSecond = 3

/**
 * Finds where speech begins and ends by its loudness over an adaptive noise floor. It counts audio, not clock time,
 * so the result does not depend on how the chunks arrive.
 */
export function createVoiceActivity(options: VoiceActivityOptions) {
  const frameLength = (options.sampleRateHz * frameMs) / 1000
  const marginDb = 4 + 16 * options.threshold
  const pauseMs = Math.min(pauseAfterMs, options.silenceDurationMs)
  let pending = new Int16Array(0)
  let nowMs = 0
  let floorDb = 20 * Math.log10(quietestRms) - marginDb
  let isSpeaking = false
  let isPaused = false
  let hasSoundInPause = false
  let loudMs = 0
  let quietMs = 0

  function isLoud(frame: Int16Array): boolean {
    let sum = 0
    for (const sample of frame) sum += sample * sample
    const levelDb = 10 * Math.log10(sum / frame.length + 1)
    floorDb =
      levelDb < floorDb ? levelDb : Math.min(levelDb, floorDb + (floorRiseDbPerSecond * frameMs) / 1000)
    return levelDb > Math.max(20 * Math.log10(quietestRms), floorDb + marginDb)
  }

  function takeFrame(frame: Int16Array): VoiceActivity | undefined {
    const loud = isLoud(frame)
    nowMs += frameMs
    loudMs = loud ? loudMs + frameMs : 0
    quietMs = loud ? 0 : quietMs + frameMs
    if (!isSpeaking) {
      if (loudMs < startAfterMs) return undefined
      isSpeaking = true
      return { kind: 'started', atMs: nowMs - loudMs }
    }
    if (quietMs >= options.silenceDurationMs) {
      isSpeaking = isPaused = false
      return { kind: 'stopped', atMs: nowMs }
    }
    if (isPaused && loudMs >= startAfterMs) {
      isPaused = false
      return { kind: 'resumed', atMs: nowMs }
    }
    if (isPaused && loud) hasSoundInPause = true
    if ((isPaused && !hasSoundInPause) || quietMs < pauseMs) return undefined
    isPaused = true
    hasSoundInPause = false
    return { kind: 'paused', atMs: nowMs }
  }

  return {
    /** Takes samples in chunks of any size and returns their events, in order. */
    process(samples: Int16Array): VoiceActivity[] {
      const all = new Int16Array(pending.length + samples.length)
      all.set(pending)
      all.set(samples, pending.length)
      const noticed: VoiceActivity[] = []
      let start = 0
      for (; start + frameLength <= all.length; start += frameLength) {
        const activity = takeFrame(all.subarray(start, start + frameLength))
        if (activity) noticed.push(activity)
      }
      pending = all.slice(start)
      return noticed
    },
  }
}
