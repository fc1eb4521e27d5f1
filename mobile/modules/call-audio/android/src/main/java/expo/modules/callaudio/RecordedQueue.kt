package expo.modules.callaudio

/**
 * What the microphone has heard and JavaScript has not taken: pcm16. The oldest is dropped when JavaScript stands
 * still. Safe to use from several threads.
 */
internal class RecordedQueue(private val maxSamples: Int) {
  private val blocks = ArrayDeque<ShortArray>()
  private var length = 0
  private var isAnnounced = false

  /** Returns whether JavaScript has to learn that samples wait. */
  @Synchronized
  fun add(samples: ShortArray): Boolean {
    blocks.addLast(samples)
    length += samples.size
    while (length > maxSamples) length -= blocks.removeFirst().size
    val isNews = !isAnnounced
    isAnnounced = true
    return isNews
  }

  /** Everything that waits, as 16-bit little-endian samples. */
  @Synchronized
  fun take(): ByteArray {
    val bytes = ByteArray(length * 2)
    var at = 0
    for (sample in blocks.asSequence().flatMap { it.asSequence() }) {
      bytes[at++] = sample.toByte()
      bytes[at++] = (sample.toInt() shr 8).toByte()
    }
    clear()
    return bytes
  }

  @Synchronized
  fun clear() {
    blocks.clear()
    length = 0
    isAnnounced = false
  }
}
