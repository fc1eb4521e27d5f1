/* global registerProcessor, AudioWorkletProcessor, sampleRate */

/** Waits for this much sound before it begins, so that the network's unevenness is not heard. */
const firstCushionSec = 0.12
/** How much longer it waits after every time it ran dry, and at most. */
const cushionStepSec = 0.1
const longestCushionSec = 0.5
const reportEverySec = 0.04

/**
 * Plays samples in the order given. In: `{ samples, latencySec }`; `samples: null` drops what is queued. Out: how many
 * samples have been heard, which is what was played a device's latency ago.
 */
class Loudspeaker extends AudioWorkletProcessor {
  queue = []
  queuedSamples = 0
  offset = 0
  played = 0
  heard = 0
  reported = 0
  isPlaying = false
  waitedSamples = 0
  sinceReport = 0
  cushionSamples = firstCushionSec * sampleRate
  latencySamples = 0
  /** [when, in samples since the start, played by then]: moves on to `heard` once the latency has passed. */
  underway = []
  now = 0

  constructor() {
    super()
    this.port.onmessage = ({ data: { samples, latencySec } }) => {
      if (samples === null) return this.drop()
      this.latencySamples = latencySec * sampleRate
      this.queue.push(samples)
      this.queuedSamples += samples.length
    }
  }

  process(_inputs, [[output]]) {
    this.now += output.length
    if (this.mayPlay(output.length)) this.fill(output)
    this.listen(output.length)
    return true
  }

  /** Starts when the cushion is full, or when nothing more has come for as long as it lasts. */
  mayPlay(length) {
    if (this.isPlaying || this.queuedSamples === 0) return this.isPlaying
    this.waitedSamples += length
    this.isPlaying = Math.max(this.queuedSamples, this.waitedSamples) >= this.cushionSamples
    return this.isPlaying
  }

  fill(output) {
    let filled = 0
    while (filled < output.length && this.queue.length > 0) {
      const part = this.queue[0].subarray(this.offset, this.offset + output.length - filled)
      output.set(part, filled)
      filled += part.length
      this.offset += part.length
      if (this.offset === this.queue[0].length) {
        this.queue.shift()
        this.offset = 0
      }
    }
    this.queuedSamples -= filled
    this.played += filled
    this.underway.push([this.now, this.played])
    if (filled < output.length) this.pause()
  }

  /** An answer that is over runs dry just as a late one does; only a longer wait before the next one tells. */
  pause() {
    this.isPlaying = false
    this.waitedSamples = 0
    this.cushionSamples = Math.min(
      longestCushionSec * sampleRate,
      this.cushionSamples + cushionStepSec * sampleRate,
    )
  }

  drop() {
    this.queue = []
    this.queuedSamples = 0
    this.offset = 0
    this.isPlaying = false
    this.waitedSamples = 0
    this.cushionSamples = firstCushionSec * sampleRate
  }

  listen(length) {
    while (this.underway.length > 0 && this.underway[0][0] <= this.now - this.latencySamples) {
      this.heard = this.underway.shift()[1]
    }
    this.sinceReport += length
    if (this.sinceReport < reportEverySec * sampleRate || this.heard === this.reported) return
    this.sinceReport = 0
    this.reported = this.heard
    this.port.postMessage(this.heard)
  }
}

registerProcessor('loudspeaker', Loudspeaker)
