package expo.modules.callaudio

import java.nio.ByteBuffer
import java.nio.ByteOrder
import kotlin.math.sqrt

/**
 * Speech that waits to be played, and a count of what has been heard. Silence that the device plays meanwhile is not
 * counted. Safe to use from several threads.
 */
internal class PlayoutQueue(maxSamples: Int) {
  private class Mark(val position: Long, val taken: Long)

  private val roomForSamples = maxSamples
  private val chunks = ArrayDeque<ShortArray>()
  private val marks = ArrayDeque<Mark>()
  private var offset = 0
  private var taken = 0L

  /** Samples that wait. */
  @get:Synchronized
  var queuedSamples = 0
    private set

  /** Samples that have come out since the queue was made; never falls. */
  @get:Synchronized
  var heardSamples = 0L
    private set

  /** Root mean square of the last block, 0 to 1. */
  @get:Synchronized
  var level = 0.0
    private set

  /** Nothing is taken while something else holds the sound. */
  @set:Synchronized
  var isHeld = false

  /** Takes 16-bit little-endian samples. What exceeds the room is dropped. */
  @Synchronized
  fun add(pcm16: ByteArray) {
    val length = minOf(pcm16.size / 2, roomForSamples - queuedSamples)
    if (length <= 0) return
    val samples = ShortArray(length)
    ByteBuffer.wrap(pcm16).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples)
    chunks.addLast(samples)
    queuedSamples += length
  }

  /** Fills a block for the device with speech, then silence. [position] is the device's count of samples after it. */
  @Synchronized
  fun fill(block: ShortArray, position: Long) {
    val filled = if (isHeld) 0 else move(block)
    block.fill(0, filled)
    level = sqrt(block.sumOf { it.toDouble() * it } / block.size) / 32_768
    if (filled == 0) return
    taken += filled
    queuedSamples -= filled
    marks.addLast(Mark(position, taken))
  }

  private fun move(block: ShortArray): Int {
    var filled = 0
    while (filled < block.size) {
      val chunk = chunks.firstOrNull() ?: break
      val length = minOf(chunk.size - offset, block.size - filled)
      chunk.copyInto(block, filled, offset, offset + length)
      filled += length
      offset += length
      if (offset < chunk.size) break
      chunks.removeFirst()
      offset = 0
    }
    return filled
  }

  /** The device has presented its samples up to [position]. */
  @Synchronized
  fun hear(position: Long) {
    while (marks.isNotEmpty() && marks.first().position <= position) heardSamples = marks.removeFirst().taken
  }

  /** The device starts at position 0 again. The little that was on its way counts as heard. */
  @Synchronized
  fun restart() {
    marks.clear()
    heardSamples = taken
  }

  /** Drops what waits and what is on its way; neither is counted. */
  @Synchronized
  fun clear() {
    chunks.clear()
    marks.clear()
    offset = 0
    queuedSamples = 0
    taken = heardSamples
  }
}
