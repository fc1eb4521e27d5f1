import type { Place, Point } from './place.ts'
import type { PlaceTable } from './place-table.ts'

const EARTH_RADIUS_KM = 6371
const DEG = Math.PI / 180

/** Great-circle distance by the haversine formula, on a sphere: within half a percent. */
export const distanceKm = (a: Point, b: Point): number => {
  const [sinLat, sinLon] = [
    Math.sin(((b.latitudeDeg - a.latitudeDeg) * DEG) / 2),
    Math.sin(((b.longitudeDeg - a.longitudeDeg) * DEG) / 2),
  ]
  const h = sinLat ** 2 + Math.cos(a.latitudeDeg * DEG) * Math.cos(b.latitudeDeg * DEG) * sinLon ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** People name the large town that they live at the edge of: one ten times larger may be so much farther off. */
const KM_FOR_SIZE = 8

/**
 * Towns of the table within a distance of a point, the one that people there would name first. Walks through the whole
 * table.
 */
export const placesNear = (table: PlaceTable, point: Point, withinKm: number): Place[] => {
  const near: { readonly place: Place; readonly cost: number }[] = []
  // A degree of latitude is 111 km everywhere: most towns are left out by it alone.
  const withinDeg = withinKm / 111
  for (let line = 0; line < table.size; line++) {
    const at = table.point(line)
    if (Math.abs(at.latitudeDeg - point.latitudeDeg) > withinDeg) continue
    const km = distanceKm(point, at)
    if (km > withinKm) continue
    const place = table.place(line)
    near.push({ place, cost: km - KM_FOR_SIZE * Math.log10(place.population + 1) })
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ place }) => place)
}
