import type { Place, PlaceId } from '@astrovoice/contracts'

export interface Point {
  readonly latitudeDeg: number
  readonly longitudeDeg: number
}

export interface Places {
  readonly attribution: string
  search(query: string, limit: number): Place[]
  /** Within 100 km of a point, the one that people there would name first. */
  near(point: Point, limit: number): Place[]
  find(id: PlaceId): Place | null
}
