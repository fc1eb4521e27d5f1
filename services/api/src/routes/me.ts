import type { meRoutes } from '@astrovoice/contracts'
import { readConsents, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleMe({ users, places, consentRules }: ApiContext): RouteHandlers<typeof meRoutes> {
  return {
    async getMe({ principal: { userId } }) {
      const me = await users.find(userId)
      // A token outlives an erased caller by minutes.
      if (!me) throw new UserFault('token_invalid')
      return me
    },
    async setPresentPlace({ principal: { userId }, body: { placeId } }) {
      // To forget a place needs no consent.
      if (placeId !== null) consentRules.assertMayStore(await readConsents(users, userId))
      const place = placeId === null ? null : places.find(placeId)
      if (placeId !== null && !place) throw new UserFault('place_unknown')
      const me = await users.setPresentPlace(userId, place)
      if (!me) throw new UserFault('token_invalid')
      return me
    },
    async setPreferences({ principal: { userId }, body }) {
      const me = await users.setPreferences(userId, body)
      if (!me) throw new UserFault('token_invalid')
      return me
    },
  }
}
