package expo.modules.callaudio

import android.media.AudioFocusRequest
import android.media.AudioManager
import android.os.Build
import android.os.Handler

/** The right to sound. A phone call or another app takes it away, and gives it back if it was brief. */
internal class AudioFocus(
  private val audio: AudioManager,
  private val handler: Handler,
  private val onChanged: (isLost: Boolean) -> Unit
) : AudioManager.OnAudioFocusChangeListener {
  private var request: AudioFocusRequest? = null

  /** Returns whether it was granted. */
  fun ask(): Boolean {
    val result = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
      val asked = request ?: AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_EXCLUSIVE)
        .setAudioAttributes(callAttributes)
        .setOnAudioFocusChangeListener(this, handler)
        .build()
        .also { request = it }
      audio.requestAudioFocus(asked)
    } else {
      askBefore26()
    }
    return result == AudioManager.AUDIOFOCUS_REQUEST_GRANTED
  }

  fun abandon() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) request?.let { audio.abandonAudioFocusRequest(it) }
    else abandonBefore26()
  }

  override fun onAudioFocusChange(change: Int) {
    when (change) {
      AudioManager.AUDIOFOCUS_GAIN -> onChanged(false)
      AudioManager.AUDIOFOCUS_LOSS, AudioManager.AUDIOFOCUS_LOSS_TRANSIENT -> onChanged(true)
    }
  }

  @Suppress("DEPRECATION")
  private fun askBefore26() =
    audio.requestAudioFocus(this, AudioManager.STREAM_VOICE_CALL, AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_EXCLUSIVE)

  @Suppress("DEPRECATION")
  private fun abandonBefore26() = audio.abandonAudioFocus(this)
}
