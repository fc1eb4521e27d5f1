const { AndroidConfig, withAndroidManifest } = require('expo/config-plugins')

const service = 'expo.modules.callaudio.CallService'
/** A phone before Android 12 needs it to send sound to a Bluetooth headset. */
const olderBluetooth = { 'android:name': 'android.permission.BLUETOOTH', 'android:maxSdkVersion': '30' }

/** Declares the service that keeps the microphone of a call in the background. */
module.exports = (config) =>
  withAndroidManifest(config, (mod) => {
    const application = AndroidConfig.Manifest.getMainApplicationOrThrow(mod.modResults)
    const others = (application.service ?? []).filter(({ $ }) => $['android:name'] !== service)
    const attributes = {
      'android:name': service,
      'android:exported': 'false',
      'android:foregroundServiceType': 'microphone',
      'android:stopWithTask': 'true',
    }
    application.service = [...others, { $: attributes }]

    const { manifest } = mod.modResults
    const permissions = manifest['uses-permission'] ?? []
    const isOther = ({ $ }) => $['android:name'] !== olderBluetooth['android:name']
    manifest['uses-permission'] = [...permissions.filter(isOther), { $: olderBluetooth }]
    return mod
  })
