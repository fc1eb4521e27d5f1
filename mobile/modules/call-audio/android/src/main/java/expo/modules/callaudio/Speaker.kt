package expo.modules.callaudio

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioTimestamp
import android.media.AudioTrack
import android.os.Process
import kotlin.concurrent.thread

/** As the echo canceller's reference, the sound has to be speech of a call. */
internal val callAttributes: AudioAttributes
  get() = AudioAttributes.Builder()
    .setUsage(AudioAttributes.USAGE_VOICE_COMMUNICATION)
    .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
    .build()

/** A timestamp holds for this long; asking for one at every block costs too much. */
private const val STAMP_EVERY_NS = 200_000_000L

/** Plays the queue, and silence when it is empty, on a thread of its own. The system resamples for the device. */
internal class Speaker(
  private val queue: PlayoutQueue,
  private val sampleRateHz: Int,
  private val onFailed: () -> Unit
) {
  @Volatile private var isRunning = true
  private val block = ShortArray(sampleRateHz / 50)
  private val worker = thread(name = "call-speaker") { run() }

  /** False once it has failed. */
  val isAlive: Boolean
    get() = worker.isAlive

  fun close() {
    isRunning = false
    worker.join()
  }

  private fun run() {
    Process.setThreadPriority(Process.THREAD_PRIORITY_URGENT_AUDIO)
    // A track dies with the system's audio server or its output, and is made again.
    while (isRunning) {
      val track = try {
        openTrack()
      } catch (_: RuntimeException) {
        return onFailed()
      }
      val result = play(track)
      track.release()
      queue.restart()
      if (result != AudioTrack.ERROR_DEAD_OBJECT && isRunning) return onFailed()
    }
  }

  private fun openTrack(): AudioTrack {
    val format = AudioFormat.Builder()
      .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
      .setSampleRate(sampleRateHz)
      .setChannelMask(AudioFormat.CHANNEL_OUT_MONO)
      .build()
    val minBytes =
      AudioTrack.getMinBufferSize(sampleRateHz, AudioFormat.CHANNEL_OUT_MONO, AudioFormat.ENCODING_PCM_16BIT)
    val track = AudioTrack.Builder()
      .setAudioAttributes(callAttributes)
      .setAudioFormat(format)
      .setTransferMode(AudioTrack.MODE_STREAM)
      // Two blocks of two bytes a sample; larger buffers delay a barge-in.
      .setBufferSizeInBytes(maxOf(minBytes, block.size * 4))
      .build()
    track.play()
    return track
  }

  /** Returns the last result of a write. */
  private fun play(track: AudioTrack): Int {
    val clock = PresentationClock(track, sampleRateHz)
    var written = 0L
    while (isRunning) {
      queue.fill(block, written + block.size)
      val result = track.write(block, 0, block.size)
      if (result < 0) return result
      written += result
      queue.hear(clock.presented(written))
    }
    return AudioTrack.SUCCESS
  }
}

/** How many samples of a track have come out of the device. */
private class PresentationClock(private val track: AudioTrack, private val sampleRateHz: Int) {
  private val stamp = AudioTimestamp()
  private var isStamped = false
  private var askedAtNs = 0L

  fun presented(written: Long): Long {
    val nowNs = System.nanoTime()
    if (!isStamped || nowNs - askedAtNs > STAMP_EVERY_NS) {
      isStamped = track.getTimestamp(stamp)
      askedAtNs = nowNs
    }
    // Some outputs give no timestamps, and none does at first. The head is what the mixer has taken.
    if (!isStamped) return track.playbackHeadPosition.toLong() and 0xFFFF_FFFFL
    return minOf(written, stamp.framePosition + (nowNs - stamp.nanoTime) * sampleRateHz / 1_000_000_000)
  }
}
