import { toCoarse, type AskDeviceLocation } from './device-location-port.ts'

const limits = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 3_600_000 }

export const askDeviceLocation: AskDeviceLocation = () =>
  new Promise((resolve) => {
    // Browsers have it on secure pages only.
    if (!('geolocation' in navigator)) return resolve(null)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(toCoarse(coords)),
      () => resolve(null),
      limits,
    )
  })
