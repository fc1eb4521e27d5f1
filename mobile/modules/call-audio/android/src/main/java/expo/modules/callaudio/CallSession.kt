package expo.modules.callaudio

import android.content.Context
import android.media.AudioManager
import android.os.Handler
import android.os.Looper
import java.util.concurrent.Executor

/** What JavaScript learns; `by` is `phone_call` or `background`, `output` a word of [AudioRoutes.output]. */
internal interface CallSessionListener {
  fun onRecorded()
  fun onHeld(by: String)
  fun onReleased()
  fun onRoute(output: String)
  fun onLost()
}

internal class OpenMicrophone(val output: String, val cancelsEcho: Boolean)

/** The sound devices of the phone during a call. */
internal class CallSession(
  private val context: Context,
  private val sampleRateHz: Int,
  private val listener: CallSessionListener
) : RecorderListener {
  /** Five minutes: longer than any answer. */
  val playout = PlayoutQueue(sampleRateHz * 300)
  val recorded = RecordedQueue(sampleRateHz * 2)

  private val audio = context.getSystemService(Context.AUDIO_SERVICE) as AudioManager
  private val handler = Handler(Looper.getMainLooper())
  private val callbacks = Executor { handler.post(it) }
  private val focus = AudioFocus(audio, handler) { isLost -> changeHold { isFocusLost = isLost } }
  private val routes = AudioRoutes(audio, handler) { output -> listener.onRoute(output) }
  private var speaker: Speaker
  private var recorder: Recorder? = null
  private var isFocusLost = false
  private var isSilenced = false
  private var isInBackground = false
  private var heldBy: String? = null
  private var isClosed = false

  init {
    if (!focus.ask()) {
      isFocusLost = true
      heldBy = "phone_call"
      playout.isHeld = true
    }
    audio.mode = AudioManager.MODE_IN_COMMUNICATION
    routes.start()
    speaker = openSpeaker()
  }

  private fun openSpeaker() = Speaker(playout, sampleRateHz) { listener.onLost() }

  /**
   * Records from now on. Takes the sound back from another app that holds it.
   * @throws IllegalStateException if something keeps it, or the microphone cannot be recorded.
   */
  @Synchronized
  fun startMicrophone(): OpenMicrophone {
    check(!isClosed) { "The call has ended." }
    stopMicrophone()
    if (isFocusLost) {
      check(focus.ask()) { "Another app or a phone call holds the sound." }
      changeHold { isFocusLost = false }
    }
    if (!speaker.isAlive) speaker = openSpeaker()
    val opened = Recorder(recorded, sampleRateHz, callbacks, this)
    recorder = opened
    if (!CallService.isRunning && !isInBackground) CallService.start(context)
    changeHold {}
    return OpenMicrophone(routes.output, opened.cancelsEcho)
  }

  @Synchronized
  fun stopMicrophone() {
    recorder?.close()
    recorder = null
    recorded.clear()
    isSilenced = false
  }

  /** Without its service the system silences the microphone in the background. */
  fun onBackground(isBackground: Boolean) = changeHold {
    isInBackground = isBackground
    if (!isBackground && recorder != null && !CallService.isRunning) CallService.start(context)
  }

  @Synchronized
  fun close() {
    if (isClosed) return
    isClosed = true
    stopMicrophone()
    speaker.close()
    routes.close()
    audio.mode = AudioManager.MODE_NORMAL
    focus.abandon()
    CallService.stop(context)
  }

  override fun onRecorded() = listener.onRecorded()

  override fun onFailed() = listener.onLost()

  override fun onSilenced(isSilenced: Boolean) = changeHold { this.isSilenced = isSilenced }

  @Synchronized
  private fun changeHold(change: () -> Unit) {
    if (isClosed) return
    val wasLost = isFocusLost
    change()
    playout.isHeld = isFocusLost
    if (wasLost && !isFocusLost) {
      // A phone call leaves its own mode and device behind.
      audio.mode = AudioManager.MODE_IN_COMMUNICATION
      routes.choose()
    }
    val isUnserved = isInBackground && recorder != null && !CallService.isRunning
    val now = if (isFocusLost || isSilenced) "phone_call" else if (isUnserved) "background" else null
    if (now == heldBy) return
    heldBy = now
    if (now == null) listener.onReleased() else listener.onHeld(now)
  }
}
