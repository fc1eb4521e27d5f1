import type { BirthProfile, BirthProfileId, chartRoutes, UserId } from '@astrovoice/contracts'
import { describeBirthChart, drawBirthChart, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleCharts({ birthProfiles, clock }: ApiContext): RouteHandlers<typeof chartRoutes> {
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
  }
}
