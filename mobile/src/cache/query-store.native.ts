import AsyncStorage from '@react-native-async-storage/async-storage'

/** The app's own folder. */
export const queryStore = AsyncStorage
