import type { BirthProfile, BirthProfileId, horoscopeRoutes, UserId } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

type Context = Pick<ApiContext, 'birthProfiles' | 'consentRules' | 'horoscopes' | 'users'>

export function handleHoroscopes(context: Context): RouteHandlers<typeof horoscopeRoutes> {
  const { birthProfiles, consentRules, horoscopes, users } = context
  async function find(userId: UserId, id: BirthProfileId | undefined): Promise<BirthProfile> {
    const profile = await (id ? birthProfiles.find(userId, id) : birthProfiles.findDefault(userId))
    if (!profile) throw new UserFault(id ? 'not_found' : 'birth_profile_missing')
    return profile
  }
  return {
    getSignHoroscope: ({ query: { sign, ...asked } }) => horoscopes.ofSign(sign, asked),
    async getMyHoroscope({ principal: { userId }, query: { birthProfileId, ...asked } }) {
      const me = await users.find(userId)
      if (!me) throw new UserFault('token_invalid')
      consentRules.assertMayStore(me.consents)
      return horoscopes.ofPerson(await find(userId, birthProfileId), me.presentPlace, asked)
    },
  }
}
