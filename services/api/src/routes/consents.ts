import type { consentRoutes } from '@astrovoice/contracts'
import { writeNotices } from '@astrovoice/contracts/consents'
import { decideConsents, describeConsents, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleConsents(context: ApiContext): RouteHandlers<typeof consentRoutes> {
  const { consents, users, aiProviders, grievanceContact } = context
  return {
    getNotices: ({ query: { language } }) => ({
      notices: writeNotices(language, aiProviders),
      grievanceContact,
    }),
    async getConsents({ principal: { userId } }) {
      const user = await users.find(userId)
      if (!user) throw new UserFault('token_invalid')
      return describeConsents(user.consents, aiProviders)
    },
    async decideConsents({ principal: { userId }, body }) {
      return describeConsents(await decideConsents(context, userId, body), aiProviders)
    },
    async listConsentEntries({ principal: { userId }, query }) {
      const { entries, nextBefore } = await consents.list(userId, query)
      return { entries: [...entries], nextBefore }
    },
  }
}
