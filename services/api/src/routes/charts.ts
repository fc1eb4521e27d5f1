import type { BirthProfile, BirthProfileId, chartRoutes, kundliRoutes, UserId } from '@astrovoice/contracts'
import {
  describeBirthChart,
  describeDay,
  describeKundli,
  drawBirthChart,
  matchProfiles,
  UserFault,
} from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

type Routes = typeof chartRoutes & typeof kundliRoutes

export function handleCharts({ birthProfiles, clock, places, users }: ApiContext): RouteHandlers<Routes> {
  async function find(userId: UserId, id: BirthProfileId): Promise<BirthProfile> {
    const profile = await birthProfiles.find(userId, id)
    if (!profile) throw new UserFault('not_found')
    return profile
  }
  return {
    getChart: async ({ principal: { userId }, params }) =>
      describeBirthChart(await find(userId, params.birthProfileId), clock.nowMs()),
    drawChart: async ({ principal: { userId }, params, query }) =>
      drawBirthChart(await find(userId, params.birthProfileId), query),
    getKundli: async ({ principal: { userId }, params, query }) =>
      describeKundli(await find(userId, params.birthProfileId), clock.nowMs(), query.language),
    getDay: async ({ principal: { userId }, params, query: { date, placeId, language } }) => {
      const [profile, me] = await Promise.all([find(userId, params.birthProfileId), users.find(userId)])
      const place = placeId === undefined ? undefined : places.find(placeId)
      if (place === null) throw new UserFault('place_unknown')
      const presentPlace = me?.presentPlace ?? undefined
      return describeDay({ profile, place, presentPlace, date, nowMs: clock.nowMs(), language })
    },
    matchProfiles: async ({ principal: { userId }, params, query: { with: other, side, language } }) => {
      const first = await find(userId, params.birthProfileId)
      const second = await find(userId, other)
      return matchProfiles({ first, second, side, language, nowMs: clock.nowMs() })
    },
  }
}
