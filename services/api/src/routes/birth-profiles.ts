import type { birthProfileRoutes } from '@astrovoice/contracts'
import { deleteBirth, readConsents, resolveBirth, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleBirthProfiles(context: ApiContext): RouteHandlers<typeof birthProfileRoutes> {
  const { birthProfiles, users, consentRules } = context
  return {
    async createBirthProfile({ principal: { userId }, body }) {
      consentRules.assertMayStore(await readConsents(users, userId))
      return birthProfiles.create(userId, resolveBirth(context, body))
    },
    async listBirthProfiles({ principal: { userId } }) {
      return { birthProfiles: await birthProfiles.list(userId) }
    },
    async replaceBirthProfile({ principal: { userId }, params: { birthProfileId }, body }) {
      consentRules.assertMayStore(await readConsents(users, userId))
      const stored = await birthProfiles.find(userId, birthProfileId)
      if (!stored) throw new UserFault('not_found')
      // A relation that is left out stays, and the caller's own has to stay an adult's.
      const told = { ...body, relation: body.relation ?? stored.relation }
      const profile = await birthProfiles.replace(userId, birthProfileId, resolveBirth(context, told))
      if (!profile) throw new UserFault('not_found')
      return profile
    },
    async deleteBirthProfile({ principal: { userId }, params: { birthProfileId }, query: { calls } }) {
      await deleteBirth(context, userId, birthProfileId, calls)
    },
  }
}
