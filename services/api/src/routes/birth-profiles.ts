import type { birthProfileRoutes } from '@astrovoice/contracts'
import { resolveBirth, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleBirthProfiles(context: ApiContext): RouteHandlers<typeof birthProfileRoutes> {
  const { birthProfiles } = context
  return {
    createBirthProfile: ({ principal: { userId }, body }) =>
      birthProfiles.create(userId, resolveBirth(context, body)),
    async listBirthProfiles({ principal: { userId } }) {
      return { birthProfiles: await birthProfiles.list(userId) }
    },
    async replaceBirthProfile({ principal: { userId }, params: { birthProfileId }, body }) {
      const profile = await birthProfiles.replace(userId, birthProfileId, resolveBirth(context, body))
      if (!profile) throw new UserFault('not_found')
      return profile
    },
    async deleteBirthProfile({ principal: { userId }, params: { birthProfileId } }) {
      if (!(await birthProfiles.delete(userId, birthProfileId))) throw new UserFault('not_found')
    },
  }
}
