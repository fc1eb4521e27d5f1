import { z } from 'zod'

/** How calls are charged. The API and the gateway need the same values. */
export const billingSettings = {
  BILLING: z
    .enum(['off', 'on'])
    .default('off')
    .describe('whether calls are charged to their callers’ wallets. The same in the API and the gateway'),
  FREE_CALL_MINUTES: z.coerce
    .number()
    .int()
    .min(0)
    .max(90)
    .default(10)
    .describe(
      'minutes that may be heard for nothing in a caller’s first call. The same in the API and the gateway',
    ),
}

const minuteMs = 60_000

export const billingTermsOf = (settings: {
  readonly BILLING: 'off' | 'on'
  readonly FREE_CALL_MINUTES: number
  readonly STAND_INS?: 'allowed' | 'refused'
}) => ({
  isCharged: settings.BILLING === 'on',
  freeMs: settings.FREE_CALL_MINUTES * minuteMs,
  topUp: settings.STAND_INS === 'allowed' ? ('sandbox' as const) : ('none' as const),
})
