package expo.modules.callaudio

import android.annotation.SuppressLint
import android.media.AudioFormat
import android.media.AudioManager
import android.media.AudioRecord
import android.media.AudioRecordingConfiguration
import android.media.MediaRecorder
import android.media.audiofx.AcousticEchoCanceler
import android.media.audiofx.AudioEffect
import android.media.audiofx.NoiseSuppressor
import android.os.Build
import android.os.Process
import androidx.annotation.RequiresApi
import java.util.concurrent.Executor
import kotlin.concurrent.thread

internal interface RecorderListener {
  /** Samples wait in the queue. */
  fun onRecorded()

  /** Another app or the system's microphone switch silences the microphone, or does so no longer. */
  fun onSilenced(isSilenced: Boolean)

  /** No more samples come. */
  fun onFailed()
}

/**
 * Records the microphone of a call into the queue, with echo cancelled and noise suppressed where the phone can. The
 * system resamples from the device. The permission has to be granted.
 * @throws IllegalStateException if the microphone cannot be recorded.
 */
@SuppressLint("MissingPermission")
internal class Recorder(
  private val queue: RecordedQueue,
  private val sampleRateHz: Int,
  private val callbacks: Executor,
  private val listener: RecorderListener
) {
  @Volatile private var isRunning = true
  private val record = openRecord()
  private val canceller = start { AcousticEchoCanceler.create(record.audioSessionId) }
  private val suppressor = start { NoiseSuppressor.create(record.audioSessionId) }

  /** Whether the phone takes its own sound out of the microphone's. */
  val cancelsEcho: Boolean = canceller?.enabled == true

  private val watch: AudioManager.AudioRecordingCallback?
  private val worker: Thread

  init {
    try {
      record.startRecording()
      check(record.recordingState == AudioRecord.RECORDSTATE_RECORDING) { "The microphone does not start." }
    } catch (cause: IllegalStateException) {
      release()
      throw cause
    }
    watch = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) watchSilence() else null
    worker = thread(name = "call-microphone") { run() }
  }

  fun close() {
    isRunning = false
    record.stop()
    worker.join()
    if (watch != null && Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
      record.unregisterAudioRecordingCallback(watch)
    }
    release()
  }

  private fun run() {
    Process.setThreadPriority(Process.THREAD_PRIORITY_URGENT_AUDIO)
    val block = ShortArray(sampleRateHz / 50)
    while (isRunning) {
      val length = record.read(block, 0, block.size)
      if (!isRunning) return
      if (length < 0) return listener.onFailed()
      if (length > 0 && queue.add(block.copyOf(length))) listener.onRecorded()
    }
  }

  private fun openRecord(): AudioRecord {
    val minBytes =
      AudioRecord.getMinBufferSize(sampleRateHz, AudioFormat.CHANNEL_IN_MONO, AudioFormat.ENCODING_PCM_16BIT)
    check(minBytes > 0) { "The microphone cannot be recorded at $sampleRateHz Hz." }
    // A fifth of a second: a late thread loses nothing.
    val bytes = maxOf(minBytes, sampleRateHz / 5 * 2)
    val opened = AudioRecord(
      MediaRecorder.AudioSource.VOICE_COMMUNICATION,
      sampleRateHz,
      AudioFormat.CHANNEL_IN_MONO,
      AudioFormat.ENCODING_PCM_16BIT,
      bytes
    )
    if (opened.state != AudioRecord.STATE_INITIALIZED) {
      opened.release()
      error("The microphone cannot be opened.")
    }
    return opened
  }

  /** An effect that the phone lacks or refuses is left out. */
  private fun <T : AudioEffect> start(create: () -> T?): T? = try {
    create()?.also { it.enabled = true }
  } catch (_: RuntimeException) {
    null
  }

  @RequiresApi(Build.VERSION_CODES.Q)
  private fun watchSilence(): AudioManager.AudioRecordingCallback {
    val callback = object : AudioManager.AudioRecordingCallback() {
      override fun onRecordingConfigChanged(configs: List<AudioRecordingConfiguration>) {
        val own = configs.firstOrNull { it.clientAudioSessionId == record.audioSessionId } ?: return
        if (isRunning) listener.onSilenced(own.isClientSilenced)
      }
    }
    record.registerAudioRecordingCallback(callbacks, callback)
    return callback
  }

  private fun release() {
    canceller?.release()
    suppressor?.release()
    record.release()
  }
}
