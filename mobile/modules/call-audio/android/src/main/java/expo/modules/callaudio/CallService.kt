package expo.modules.callaudio

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.app.Service
import android.content.Context
import android.content.Intent
import android.content.pm.ServiceInfo
import android.os.Build
import android.os.IBinder

private const val CHANNEL = "calls"
private const val NOTIFICATION = 1

/** Keeps the microphone during a call while the app is in the background or the screen is locked. */
class CallService : Service() {
  override fun onBind(intent: Intent?): IBinder? = null

  override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
    val notification = notification()
    try {
      if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        startForeground(NOTIFICATION, notification, ServiceInfo.FOREGROUND_SERVICE_TYPE_MICROPHONE)
      } else {
        startForeground(NOTIFICATION, notification)
      }
      isRunning = true
    } catch (_: RuntimeException) {
      // The system refuses a microphone to an app that has just left the foreground.
      stopSelf()
    }
    return START_NOT_STICKY
  }

  override fun onDestroy() {
    isRunning = false
  }

  private fun notification(): Notification {
    val builder = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
      val channel =
        NotificationChannel(CHANNEL, getString(R.string.call_audio_channel), NotificationManager.IMPORTANCE_LOW)
      (getSystemService(NOTIFICATION_SERVICE) as NotificationManager).createNotificationChannel(channel)
      Notification.Builder(this, CHANNEL)
    } else {
      olderBuilder()
    }
    return builder
      .setSmallIcon(android.R.drawable.ic_btn_speak_now)
      .setContentTitle(applicationInfo.loadLabel(packageManager))
      .setContentText(getString(R.string.call_audio_in_call))
      .setContentIntent(openApp())
      .setCategory(Notification.CATEGORY_CALL)
      .setOngoing(true)
      .build()
  }

  @Suppress("DEPRECATION")
  private fun olderBuilder() = Notification.Builder(this)

  private fun openApp(): PendingIntent? {
    val launch = packageManager.getLaunchIntentForPackage(packageName) ?: return null
    return PendingIntent.getActivity(this, 0, launch, PendingIntent.FLAG_IMMUTABLE)
  }

  companion object {
    @Volatile
    var isRunning = false
      private set

    /** The system allows it only while the app is visible. */
    fun start(context: Context) {
      val intent = Intent(context, CallService::class.java)
      try {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) context.startForegroundService(intent)
        else context.startService(intent)
      } catch (_: IllegalStateException) {
        // The app has left the foreground; the microphone counts as held until it is back.
      }
    }

    fun stop(context: Context) {
      context.stopService(Intent(context, CallService::class.java))
    }
  }
}
