/** A point on the Earth to a tenth of a degree, some ten kilometres: enough for a town, and no address. */
export interface CoarsePoint {
  readonly latitudeDeg: number
  readonly longitudeDeg: number
}

/** Asks the device where it is, once; the system asks the caller first. Null when it is refused or not known. */
export type AskDeviceLocation = () => Promise<CoarsePoint | null>

/** Rounded on the device, so that nothing finer leaves it. */
export const toCoarse = ({
  latitude,
  longitude,
}: {
  readonly latitude: number
  readonly longitude: number
}): CoarsePoint => ({ latitudeDeg: toTenth(latitude), longitudeDeg: toTenth(longitude) })

const toTenth = (degrees: number): number => Math.round(degrees * 10) / 10
