import type { Place, PlaceId } from '@astrovoice/contracts'

export interface Places {
  readonly attribution: string
  search(query: string, limit: number): Place[]
  find(id: PlaceId): Place | null
}
