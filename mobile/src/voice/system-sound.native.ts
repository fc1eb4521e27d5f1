import { requireNativeModule } from 'expo'
import { AppRegistry, Platform } from 'react-native'
import type { CallAudio } from './call-audio-port.ts'
import { createDeviceSound } from './device-sound.ts'

/** While it runs, timers go on in the background. The native module starts it with a call and ends it there. */
if (Platform.OS === 'android') {
  AppRegistry.registerHeadlessTask('CallAudio', () => () => new Promise<void>(() => {}))
}

export const systemSound = createDeviceSound(requireNativeModule<CallAudio>('CallAudio'))
