import { Accuracy, getCurrentPositionAsync, requestForegroundPermissionsAsync } from 'expo-location'
import { toCoarse, type AskDeviceLocation } from './device-location-port.ts'

export const askDeviceLocation: AskDeviceLocation = async () => {
  const { granted } = await requestForegroundPermissionsAsync()
  if (!granted) return null
  try {
    const { coords } = await getCurrentPositionAsync({ accuracy: Accuracy.Lowest })
    return toCoarse(coords)
  } catch {
    // The system's location is off, or has no fix.
    return null
  }
}
