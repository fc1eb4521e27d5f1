import type { astrologerRoutes } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleAstrologers({ astrologers }: ApiContext): RouteHandlers<typeof astrologerRoutes> {
  return {
    async listAstrologers({ query }) {
      return { astrologers: await astrologers.list(query) }
    },
    async getAstrologer({ params: { astrologerId } }) {
      const astrologer = await astrologers.find(astrologerId)
      if (!astrologer) throw new UserFault('astrologer_unknown')
      return astrologer
    },
  }
}
