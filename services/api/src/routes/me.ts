import type { meRoutes } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleMe({ users, places }: ApiContext): RouteHandlers<typeof meRoutes> {
  return {
    async getMe({ principal: { userId } }) {
      const me = await users.find(userId)
      // A token outlives an erased caller by minutes.
      if (!me) throw new UserFault('token_invalid')
      return me
    },
    async setPresentPlace({ principal: { userId }, body: { placeId } }) {
      const place = placeId === null ? null : places.find(placeId)
      if (placeId !== null && !place) throw new UserFault('place_unknown')
      const me = await users.setPresentPlace(userId, place)
      if (!me) throw new UserFault('token_invalid')
      return me
    },
  }
}
