import * as SecureStore from 'expo-secure-store'
import type { DeviceStore } from './device-store-port.ts'

/** The keychain on iOS, the Keystore on Android. Nobody else writes to it. */
export const deviceStore: DeviceStore = {
  get: (key) => SecureStore.getItemAsync(key),
  set: (key, value) =>
    value === null ? SecureStore.deleteItemAsync(key) : SecureStore.setItemAsync(key, value),
  watch: () => () => undefined,
  alone: (_name, act) => act(),
}
