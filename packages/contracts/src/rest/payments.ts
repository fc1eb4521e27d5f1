import { z } from 'zod'
import { PaymentId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

const paise = z.int().min(0)

/** Where the app runs; what can be paid there differs. */
export const Platform = z.enum(['web', 'android', 'ios']).meta({ id: 'Platform' })
export type Platform = z.infer<typeof Platform>

export const PaymentProviderName = z.enum(['sandbox', 'razorpay']).meta({ id: 'PaymentProviderName' })
export type PaymentProviderName = z.infer<typeof PaymentProviderName>

const PackId = z.string().regex(/^[a-z0-9-]{1,32}$/)
const Country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters')

/** An amount that can be added to a wallet. */
export const Pack = z
  .object({
    id: PackId,
    creditPaise: paise.describe('What the wallet gains.'),
    taxPaise: paise.describe('GST on it.'),
    pricePaise: paise.describe('What is paid: the sum of both.'),
  })
  .meta({ id: 'Pack' })
export type Pack = z.infer<typeof Pack>

export const PaymentState = z
  .enum(['pending', 'paid', 'failed', 'expired', 'disputed', 'refunded'])
  .describe(
    'pending: nobody knows yet. failed and expired: nothing was paid; if money comes late, it becomes paid. disputed: the payer’s bank took it back.',
  )
  .meta({ id: 'PaymentState' })
export type PaymentState = z.infer<typeof PaymentState>

/** A payment into the caller's wallet. */
export const Payment = z
  .object({
    id: PaymentId,
    provider: PaymentProviderName,
    state: PaymentState,
    creditPaise: paise,
    taxPaise: paise,
    pricePaise: paise,
    refundablePaise: paise.describe(
      'What of its credit can be paid back now: what is not spent. Its tax comes with it.',
    ),
    refundingPaise: paise.describe('What is on its way back, tax included.'),
    refundedPaise: paise.describe('What was paid back, tax included.'),
    at: Instant.describe('When it was begun.'),
    checkoutUrl: z.url().nullable().describe('The provider’s page to pay at; null once it is not pending.'),
  })
  .meta({ id: 'Payment' })
export type Payment = z.infer<typeof Payment>

export const paymentRoutes = {
  listPacks: defineRoute({
    method: 'get',
    path: '/v1/payments/packs',
    summary: 'The amounts that can be added on this platform and in this country; none where nothing can.',
    tag: 'payments',
    auth: 'user',
    query: z.strictObject({ platform: Platform, country: Country.default('IN') }),
    reply: {
      status: 200,
      schema: z.object({ provider: PaymentProviderName.nullable(), packs: z.array(Pack) }),
    },
    errors: ['request_invalid'],
  }),
  startPayment: defineRoute({
    method: 'post',
    path: '/v1/payments',
    summary: 'Begins a payment. The wallet gains when the provider says that it was paid.',
    tag: 'payments',
    auth: 'user',
    idempotent: true,
    body: z.strictObject({ packId: PackId, platform: Platform, country: Country.default('IN') }),
    reply: { status: 201, schema: Payment },
    errors: ['request_invalid', 'pack_not_offered', 'payment_unavailable'],
    budgets: ['payments'],
  }),
  listPayments: defineRoute({
    method: 'get',
    path: '/v1/payments',
    summary: 'The caller’s payments, latest first.',
    tag: 'payments',
    auth: 'user',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      before: PaymentId.optional().describe('`nextBefore` of the page before.'),
    }),
    reply: {
      status: 200,
      schema: z.object({
        payments: z.array(Payment),
        nextBefore: PaymentId.nullable().describe('Null on the last page.'),
      }),
    },
    errors: ['request_invalid'],
  }),
  getPayment: defineRoute({
    method: 'get',
    path: '/v1/payments/{paymentId}',
    summary: 'How a payment stands.',
    tag: 'payments',
    auth: 'user',
    params: z.object({ paymentId: PaymentId }),
    reply: { status: 200, schema: Payment },
    errors: ['not_found'],
  }),
  refundPayment: defineRoute({
    method: 'post',
    path: '/v1/payments/{paymentId}/refunds',
    summary: 'Pays back what of a payment is not spent, with its tax, to where it came from.',
    tag: 'payments',
    auth: 'user',
    idempotent: true,
    params: z.object({ paymentId: PaymentId }),
    reply: { status: 201, schema: Payment },
    errors: ['not_found', 'nothing_to_refund'],
    budgets: ['refunds'],
  }),
  receivePaymentWebhook: defineRoute({
    method: 'post',
    path: '/v1/webhooks/payments/{provider}',
    summary: 'What a payment provider tells. The signature covers the bytes of the body.',
    tag: 'payments',
    auth: 'public',
    repeat: 'no_effect',
    params: z.object({ provider: PaymentProviderName }),
    headers: z.object({
      'x-razorpay-signature': z.string().max(200).optional(),
      'x-sandbox-signature': z.string().max(200).optional(),
    }),
    rawBody: true,
    reply: { status: 204 },
    errors: ['not_found', 'webhook_refused'],
  }),
}
