import type { walletRoutes } from '@astrovoice/contracts'
import { describeWallet, listWalletEntries, setCallLimit, topUpInSandbox } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export const handleWallet = (context: ApiContext): RouteHandlers<typeof walletRoutes> => ({
  getWallet: ({ principal: { userId } }) => describeWallet(context, userId),
  listWalletEntries: ({ principal: { userId }, query }) => listWalletEntries(context, userId, query),
  setCallLimit: ({ principal: { userId }, body }) => setCallLimit(context, userId, body.callLimitPaise),
  topUpInSandbox: ({ principal: { userId }, body }) => topUpInSandbox(context, userId, body.amountPaise),
})
