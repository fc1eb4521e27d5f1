/* global registerProcessor, AudioWorkletProcessor, sampleRate */

const reportEverySec = 0.04

/**
 * Plays samples at once, in the order given. The page holds the jitter buffer and learns at once when the queue is empty.
 * In: `{ samples, latencySec }`; `{ samples: null, generation }` drops the queue and restarts the count. Out:
 * `{ generation, left, heard }`: how many samples of that generation have left for the device, and how many have been
 * heard. Heard is what had left one device latency ago.
 */
class Loudspeaker extends AudioWorkletProcessor {
  queue = []
  offset = 0
  generation = 0
  left = 0
  heard = 0
  /** [when, in samples since the start, left by then]: moves on to `heard` once the latency has passed. */
  underway = []
  latencySamples = 0
  now = 0
  sinceReport = 0
  isNews = false

  constructor() {
    super()
    this.port.onmessage = ({ data: { samples, latencySec, generation } }) => {
      if (samples === null) return this.drop(generation)
      this.latencySamples = latencySec * sampleRate
      this.queue.push(samples)
    }
  }

  process(_inputs, [[output]]) {
    this.now += output.length
    const isPlaying = this.queue.length > 0
    if (isPlaying) this.fill(output)
    this.listen()
    this.sinceReport += output.length
    const hasRunDry = isPlaying && this.queue.length === 0
    if (hasRunDry || (this.isNews && this.sinceReport >= reportEverySec * sampleRate)) this.report()
    return true
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
    this.left += filled
    this.underway.push([this.now, this.left])
    this.isNews = true
  }

  listen() {
    while (this.underway.length > 0 && this.underway[0][0] <= this.now - this.latencySamples) {
      this.heard = this.underway.shift()[1]
      this.isNews = true
    }
  }

  report() {
    this.sinceReport = 0
    this.isNews = false
    this.port.postMessage({ generation: this.generation, left: this.left, heard: this.heard })
  }

  drop(generation) {
    this.queue = []
    this.offset = 0
    this.generation = generation
    this.left = 0
    this.heard = 0
    this.underway = []
  }
}

registerProcessor('loudspeaker', Loudspeaker)
