package expo.modules.callaudio

import android.Manifest
import android.content.Context
import android.os.Build
import com.facebook.react.bridge.Arguments
import com.facebook.react.bridge.ReactContext
import com.facebook.react.bridge.UiThreadUtil
import com.facebook.react.jstasks.HeadlessJsTaskConfig
import com.facebook.react.jstasks.HeadlessJsTaskContext
import expo.modules.interfaces.permissions.PermissionsStatus
import expo.modules.kotlin.Promise
import expo.modules.kotlin.exception.CodedException
import expo.modules.kotlin.exception.Exceptions
import expo.modules.kotlin.modules.Module
import expo.modules.kotlin.modules.ModuleDefinition

private const val TASK = "CallAudio"

/** The sound of a call for JavaScript: `CallAudio` in mobile/src/voice/call-audio-port.ts says what each means. */
class CallAudioModule : Module(), CallSessionListener {
  @Volatile private var session: CallSession? = null
  private var timersTask: Int? = null
  private var sampleRateHz = 24_000

  private val context: Context
    get() = appContext.reactContext ?: throw Exceptions.ReactContextLost()

  override fun definition() = ModuleDefinition {
    Name("CallAudio")
    Events("onRecorded", "onHeld", "onReleased", "onRoute", "onLost")

    AsyncFunction("requestMicrophone") { promise: Promise -> requestMicrophone(promise) }
    AsyncFunction("open") { rateHz: Int -> open(rateHz) }
    AsyncFunction<Map<String, Any>>("startMicrophone") { startMicrophone() }
    AsyncFunction<Unit>("stopMicrophone") { session?.stopMicrophone() }
    AsyncFunction<Unit>("close") { close() }

    Function<ByteArray>("takeRecorded") { session?.recorded?.take() ?: ByteArray(0) }
    Function<Unit, ByteArray>("play") { pcm16 -> session?.playout?.add(pcm16) }
    Function<Unit>("clear") { session?.playout?.clear() }
    Function<Double>("playedMs") { toMs(session?.playout?.heardSamples ?: 0L) }
    Function<Double>("queuedMs") { toMs(session?.playout?.queuedSamples?.toLong() ?: 0L) }
    Function<Double>("level") { session?.playout?.level ?: 0.0 }

    OnActivityEntersForeground { session?.onBackground(false) }
    OnActivityEntersBackground { session?.onBackground(true) }
    OnDestroy { close() }
  }

  override fun onRecorded() = sendEvent("onRecorded")
  override fun onHeld(by: String) = sendEvent("onHeld", mapOf("by" to by))
  override fun onReleased() = sendEvent("onReleased")
  override fun onRoute(output: String) = sendEvent("onRoute", mapOf("output" to output))
  override fun onLost() = sendEvent("onLost")

  private fun toMs(samples: Long): Double = samples * 1000.0 / sampleRateHz

  private fun requestMicrophone(promise: Promise) {
    val permissions = appContext.permissions ?: throw Exceptions.PermissionsModuleNotFound()
    if (permissions.hasGrantedPermissions(Manifest.permission.RECORD_AUDIO)) return promise.resolve(true)
    // Without the second one the call's notification is hidden; the call works all the same.
    val asked = listOfNotNull(
      Manifest.permission.RECORD_AUDIO,
      Manifest.permission.POST_NOTIFICATIONS.takeIf { Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU }
    )
    permissions.askForPermissions(
      { answers -> promise.resolve(answers[Manifest.permission.RECORD_AUDIO]?.status == PermissionsStatus.GRANTED) },
      *asked.toTypedArray()
    )
  }

  @Synchronized
  private fun open(rateHz: Int) {
    close()
    sampleRateHz = rateHz
    session = CallSession(context, rateHz, this)
    keepTimers()
  }

  @Synchronized
  private fun startMicrophone(): Map<String, Any> {
    val open = session ?: throw CodedException("Open the sound of a call before its microphone.")
    try {
      val microphone = open.startMicrophone()
      return mapOf("output" to microphone.output, "cancelsEcho" to microphone.cancelsEcho)
    } catch (cause: IllegalStateException) {
      throw CodedException(cause.message, cause)
    }
  }

  @Synchronized
  private fun close() {
    session?.close()
    session = null
    dropTimers()
  }

  /** React Native stops timers in the background unless a task runs; the socket and the playout need them. */
  private fun keepTimers() {
    val react = appContext.reactContext as? ReactContext ?: return
    UiThreadUtil.runOnUiThread {
      if (timersTask != null || session == null) return@runOnUiThread
      val task = HeadlessJsTaskConfig(TASK, Arguments.createMap(), 0, true)
      timersTask = HeadlessJsTaskContext.getInstance(react).startTask(task)
    }
  }

  private fun dropTimers() {
    val react = appContext.reactContext as? ReactContext ?: return
    UiThreadUtil.runOnUiThread {
      if (session != null) return@runOnUiThread
      timersTask?.let { HeadlessJsTaskContext.getInstance(react).finishTask(it) }
      timersTask = null
    }
  }
}
