import type { AstrologerId, astrologerRoutes } from '@astrovoice/contracts'
import { findSample, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleAstrologers(context: ApiContext): RouteHandlers<typeof astrologerRoutes> {
  const { directory } = context
  const findListed = async (id: AstrologerId) => {
    const astrologer = await directory.find(id)
    if (!astrologer || astrologer.state === 'draft') throw new UserFault('astrologer_unknown')
    return astrologer
  }
  return {
    async listAstrologers({ query: { inLanguage, ...search } }) {
      const listed = await directory.search(search)
      return { astrologers: listed.map((each) => ({ ...each, ...each.words[inLanguage] })) }
    },
    async getAstrologer({ params: { astrologerId }, query: { inLanguage } }) {
      const astrologer = await findListed(astrologerId)
      return { ...astrologer, ...astrologer.words[inLanguage] }
    },
    getAstrologerSample: async ({ params: { astrologerId }, query: { inLanguage } }) =>
      findSample(context, await findListed(astrologerId), inLanguage),
  }
}
