import { Platform } from 'react-native'
import Constants from 'expo-constants'
import { nameDevice } from './name-device.ts'

/** How the caller knows this device again in the list of their sign-ins. */
export const deviceName: string = nameDevice(
  Constants.deviceName ?? '',
  Platform.OS === 'ios' ? 'iPhone' : 'Android',
)
