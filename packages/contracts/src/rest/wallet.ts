import { z } from 'zod'
import { AstrologerId, CallId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

const paise = z.int().min(0)

/** What a caller has, and what calls may cost them. */
export const Wallet = z
  .object({
    paidPaise: paise.describe('Money that was paid and is not spent.'),
    bonusPaise: paise.describe('Given by the service; it is spent first, and not paid back.'),
    reservedPaise: paise.describe('Set aside for the call under way; what it does not cost goes back.'),
    callLimitPaise: paise.nullable().describe('What one call may cost at most, as the caller wishes.'),
    isCharged: z.boolean().describe('Whether calls are charged at all.'),
    freeCallMs: z
      .int()
      .min(0)
      .nullable()
      .describe('How much may be heard in the next call for nothing; null when it is charged.'),
    runningCall: z
      .object({ callId: CallId, astrologerId: AstrologerId, pricePaisePerMinute: paise })
      .nullable(),
    topUp: z
      .enum(['none', 'sandbox'])
      .describe('How money can be added. sandbox: play money, in development only.'),
  })
  .meta({ id: 'Wallet' })
export type Wallet = z.infer<typeof Wallet>

/** One line of the history of a wallet. */
export const WalletEntry = z
  .object({
    ordinal: z.int().min(1),
    kind: z.enum([
      'top_up',
      'bonus',
      'call',
      'refund',
      'refund_failed',
      'correction',
      'dispute',
      'dispute_won',
    ]),
    at: Instant,
    changePaise: z.int().describe('What the caller gained; below 0 for what they spent.'),
    balancePaise: paise.describe('What they had after it, reserved money among it.'),
    call: z
      .object({
        callId: CallId,
        astrologerId: AstrologerId,
        heardMs: z.int().min(0).describe('What was heard of answers that are charged.'),
        pricePaisePerMinute: paise.describe('0 for a free call.'),
      })
      .nullable()
      .describe('Of entries of calls.'),
  })
  .meta({ id: 'WalletEntry' })
export type WalletEntry = z.infer<typeof WalletEntry>

export const walletRoutes = {
  getWallet: defineRoute({
    method: 'get',
    path: '/v1/wallet',
    summary: 'What the caller has, what is reserved for the call under way, and what a call may cost.',
    tag: 'wallet',
    auth: 'user',
    compressed: true,
    reply: { status: 200, schema: Wallet },
    errors: [],
  }),
  listWalletEntries: defineRoute({
    method: 'get',
    path: '/v1/wallet/entries',
    summary: 'Everything that the caller paid, spent and got back, latest first.',
    tag: 'wallet',
    auth: 'user',
    compressed: true,
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      before: z.coerce.number().int().min(1).optional().describe('`nextBefore` of the page before.'),
    }),
    reply: {
      status: 200,
      schema: z.object({
        entries: z.array(WalletEntry),
        nextBefore: z.int().min(1).nullable().describe('Null on the last page.'),
      }),
    },
    errors: ['request_invalid'],
  }),
  setCallLimit: defineRoute({
    method: 'put',
    path: '/v1/wallet/limit',
    summary: 'Sets what one call may cost at most, from the next call on; null takes the limit away.',
    tag: 'wallet',
    auth: 'user',
    body: z.strictObject({ callLimitPaise: z.int().min(100).max(100_000_000).nullable() }),
    reply: { status: 200, schema: Wallet },
    errors: ['request_invalid'],
    budgets: ['walletChanges'],
  }),
  topUpInSandbox: defineRoute({
    method: 'post',
    path: '/v1/wallet/sandbox-top-ups',
    summary: 'Adds play money, where stand-ins are allowed: on a developer’s machine and in tests.',
    tag: 'wallet',
    auth: 'user',
    idempotent: true,
    body: z.strictObject({ amountPaise: z.int().min(100).max(1_000_000) }),
    reply: { status: 201, schema: Wallet },
    errors: ['request_invalid', 'not_found'],
    budgets: ['walletChanges'],
  }),
}
