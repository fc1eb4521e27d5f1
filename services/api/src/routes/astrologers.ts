import type { astrologerRoutes } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleAstrologers({ directory }: ApiContext): RouteHandlers<typeof astrologerRoutes> {
  return {
    async listAstrologers({ query: { inLanguage, ...search } }) {
      const listed = await directory.search(search)
      return { astrologers: listed.map((each) => ({ ...each, ...each.words[inLanguage] })) }
    },
    async getAstrologer({ params: { astrologerId }, query: { inLanguage } }) {
      const astrologer = await directory.find(astrologerId)
      if (!astrologer || astrologer.state === 'draft') throw new UserFault('astrologer_unknown')
      return { ...astrologer, ...astrologer.words[inLanguage] }
    },
  }
}
