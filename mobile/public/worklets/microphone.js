/* global registerProcessor, AudioWorkletProcessor */

/** Eight render quanta: 21 ms at 48 kHz. Fewer messages, and still well within one 40 ms frame. */
const blockSamples = 1024

/** Posts the microphone's audio: blocks of mono samples from -1 to 1, at the device's own rate. */
class Microphone extends AudioWorkletProcessor {
  block = new Float32Array(blockSamples)
  filled = 0

  process([[input]]) {
    // There is no channel while the device is switched.
    if (!input) return true
    this.block.set(input, this.filled)
    this.filled += input.length
    if (this.filled === blockSamples) {
      this.port.postMessage(this.block, [this.block.buffer])
      this.block = new Float32Array(blockSamples)
      this.filled = 0
    }
    return true
  }
}

registerProcessor('microphone', Microphone)
