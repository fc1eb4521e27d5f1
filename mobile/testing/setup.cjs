// What an app has on a phone before its first script. A module that is missing here names itself in the error.
globalThis.window ??= globalThis
process.env.EXPO_OS ??= 'ios'
require('expo-modules-core/src/polyfill/dangerous-internal').installExpoGlobalPolyfill()

const { NativeModule, SharedObject } = globalThis.expo
class NativeRequest extends SharedObject {}
class NativeResponse extends SharedObject {}
const done = async () => undefined
const make = (members) => Object.assign(new NativeModule(), members)

globalThis.expo.modules = {
  ...globalThis.expo.modules,
  ExpoFetchModule: make({ NativeRequest, NativeResponse }),
  ExpoAsset: make({ downloadAsync: done }),
  ExpoFontLoader: make({ getLoadedFonts: () => [], loadAsync: done }),
  ExpoLinking: make({ getLinkingURL: () => null }),
  ExpoCryptoAES: make({ EncryptionKey: SharedObject, SealedData: SharedObject }),
  ExpoCrypto: make({ randomUUID: () => require('node:crypto').randomUUID() }),
  ExpoKeepAwake: make({ activate: done, deactivate: done }),
  ExpoSplashScreen: make({ preventAutoHideAsync: done, hideAsync: done, hide: () => undefined }),
  ExpoGlassEffect: make({ isLiquidGlassAvailable: false }),
  ExpoLocation: make({}),
  ExponentConstants: make({ manifest: {} }),
  ExpoLocalization: make({ getLocales: () => [{ languageCode: 'en' }], getCalendars: () => [] }),
  ExpoSecureStore: make({
    getValueWithKeyAsync: async () => null,
    setValueWithKeyAsync: done,
    deleteValueWithKeyAsync: done,
  }),
  ExpoNetwork: make({ getNetworkStateAsync: async () => ({ isConnected: true }) }),
}
jest.mock('expo/src/async-require/messageSocket', () => undefined)
jest.mock('react-native-audio-api', () => require('react-native-audio-api/mock'))
jest.mock('@react-native-async-storage/async-storage', () =>
  require('@react-native-async-storage/async-storage/jest/async-storage-mock'),
)
