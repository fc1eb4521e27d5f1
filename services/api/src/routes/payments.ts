import type { paymentRoutes } from '@astrovoice/contracts'
import {
  getPayment,
  listPacks,
  listPayments,
  receiveWebhook,
  refundPayment,
  startPayment,
} from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export const handlePayments = ({ paying }: ApiContext): RouteHandlers<typeof paymentRoutes> => ({
  listPacks: ({ query }) => listPacks(paying, query),
  startPayment: ({ principal: { userId }, body }) => startPayment(paying, userId, body),
  listPayments: ({ principal: { userId }, query }) => listPayments(paying, userId, query),
  getPayment: ({ principal: { userId }, params }) => getPayment(paying, userId, params.paymentId),
  refundPayment: ({ principal: { userId }, params }) => refundPayment(paying, userId, params.paymentId),
  async receivePaymentWebhook({ params: { provider }, headers, rawBody }) {
    await receiveWebhook(paying, provider, { body: rawBody, headers })
    return undefined
  },
})
