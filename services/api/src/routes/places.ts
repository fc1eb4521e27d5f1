import type { placeRoutes } from '@astrovoice/contracts'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handlePlaces({ places, limits }: ApiContext): RouteHandlers<typeof placeRoutes> {
  return {
    async searchPlaces({ query: { q, limit }, ip }) {
      await limits.searchesByMachine.take(ip)
      return { places: places.search(q, limit), attribution: places.attribution }
    },
  }
}
