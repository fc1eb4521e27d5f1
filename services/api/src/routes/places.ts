import type { placeRoutes } from '@astrovoice/contracts'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handlePlaces({ places }: ApiContext): RouteHandlers<typeof placeRoutes> {
  return {
    findNearPlaces: ({ query: { limit, ...point } }) => ({
      places: places.near(point, limit),
      attribution: places.attribution,
    }),
    searchPlaces: ({ query: { q, limit } }) => ({
      places: places.search(q, limit),
      attribution: places.attribution,
    }),
  }
}
