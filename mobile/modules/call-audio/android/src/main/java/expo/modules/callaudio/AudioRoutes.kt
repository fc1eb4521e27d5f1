package expo.modules.callaudio

import android.media.AudioDeviceCallback
import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.media.AudioManager.OnCommunicationDeviceChangedListener
import android.os.Build
import android.os.Handler
import androidx.annotation.RequiresApi
import java.util.concurrent.Executor

private val wired = setOf(
  AudioDeviceInfo.TYPE_WIRED_HEADSET,
  AudioDeviceInfo.TYPE_WIRED_HEADPHONES,
  AudioDeviceInfo.TYPE_USB_HEADSET
)

/** Best first: what the caller wears, then the loudspeaker, since they look at the screen. */
private val preferred = listOf(
  AudioDeviceInfo.TYPE_BLE_HEADSET,
  AudioDeviceInfo.TYPE_HEARING_AID,
  AudioDeviceInfo.TYPE_BLUETOOTH_SCO,
  AudioDeviceInfo.TYPE_WIRED_HEADSET,
  AudioDeviceInfo.TYPE_WIRED_HEADPHONES,
  AudioDeviceInfo.TYPE_USB_HEADSET,
  AudioDeviceInfo.TYPE_BUILTIN_SPEAKER,
  AudioDeviceInfo.TYPE_BUILTIN_EARPIECE
)

/** Sends the sound of a call to the best device, and follows devices that come and go. */
internal class AudioRoutes(
  private val audio: AudioManager,
  private val handler: Handler,
  private val onChanged: (output: String) -> Unit
) : AudioDeviceCallback() {
  private var lastOutput: String? = null
  private val callbacks = Executor { handler.post(it) }
  private val systemListener: Any? = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) followSystem() else null

  /** `loudspeaker`, `earpiece`, `headset` or `other`. */
  val output: String
    get() = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) outputOfSystem() else outputBefore31()

  fun start() {
    choose()
    lastOutput = output
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
      audio.addOnCommunicationDeviceChangedListener(callbacks, systemListener as OnCommunicationDeviceChangedListener)
    }
    audio.registerAudioDeviceCallback(this, handler)
  }

  fun close() {
    audio.unregisterAudioDeviceCallback(this)
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
      audio.removeOnCommunicationDeviceChangedListener(systemListener as OnCommunicationDeviceChangedListener)
      audio.clearCommunicationDevice()
    } else {
      leaveBefore31()
    }
  }

  /** Asks for the best device that is connected. */
  fun choose() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) chooseOfSystem() else chooseBefore31()
  }

  override fun onAudioDevicesAdded(added: Array<out AudioDeviceInfo>?) = follow()

  override fun onAudioDevicesRemoved(removed: Array<out AudioDeviceInfo>?) = follow()

  private fun follow() {
    choose()
    report()
  }

  private fun report() {
    val now = output
    if (now == lastOutput) return
    lastOutput = now
    onChanged(now)
  }

  @RequiresApi(Build.VERSION_CODES.S)
  private fun followSystem() = OnCommunicationDeviceChangedListener { report() }

  @RequiresApi(Build.VERSION_CODES.S)
  private fun chooseOfSystem() {
    val connected = audio.availableCommunicationDevices
    val best = preferred.firstNotNullOfOrNull { type -> connected.firstOrNull { it.type == type } } ?: return
    if (audio.communicationDevice?.id == best.id) return
    try {
      audio.setCommunicationDevice(best)
    } catch (_: IllegalArgumentException) {
      // It was unplugged meanwhile; its removal is reported too.
    }
  }

  @RequiresApi(Build.VERSION_CODES.S)
  private fun outputOfSystem(): String = when (audio.communicationDevice?.type) {
    AudioDeviceInfo.TYPE_BUILTIN_SPEAKER, AudioDeviceInfo.TYPE_BUILTIN_SPEAKER_SAFE -> "loudspeaker"
    AudioDeviceInfo.TYPE_BUILTIN_EARPIECE -> "earpiece"
    in preferred -> "headset"
    else -> "other"
  }

  private fun connected(): Set<Int> =
    audio.getDevices(AudioManager.GET_DEVICES_OUTPUTS).mapTo(mutableSetOf()) { it.type }

  @Suppress("DEPRECATION")
  private fun chooseBefore31() {
    val types = connected()
    val isBluetooth = AudioDeviceInfo.TYPE_BLUETOOTH_SCO in types && audio.isBluetoothScoAvailableOffCall
    if (isBluetooth != audio.isBluetoothScoOn) {
      if (isBluetooth) audio.startBluetoothSco() else audio.stopBluetoothSco()
      audio.isBluetoothScoOn = isBluetooth
    }
    audio.isSpeakerphoneOn = !isBluetooth && types.none { it in wired }
  }

  @Suppress("DEPRECATION")
  private fun outputBefore31(): String = when {
    audio.isSpeakerphoneOn -> "loudspeaker"
    audio.isBluetoothScoOn || connected().any { it in wired } -> "headset"
    else -> "earpiece"
  }

  @Suppress("DEPRECATION")
  private fun leaveBefore31() {
    if (audio.isBluetoothScoOn) {
      audio.isBluetoothScoOn = false
      audio.stopBluetoothSco()
    }
    audio.isSpeakerphoneOn = false
  }
}
