import type { ErrorSpec } from './error-spec.ts'

export const paymentsErrors = {
  payment_unavailable: {
    httpStatus: 503,
    retryable: true,
    title: 'The payment provider takes no payment now.',
    fix: 'Nothing was paid. Try again in a minute with a new Idempotency-Key.',
  },
  pack_not_offered: {
    httpStatus: 409,
    retryable: false,
    title: 'This amount is not offered on this platform and in this country.',
    fix: 'Choose one of GET /v1/payments/packs, asked with the same platform and country.',
  },
  nothing_to_refund: {
    httpStatus: 409,
    retryable: false,
    title: 'Nothing of this payment can be paid back.',
    fix: 'Only money that was paid and is not spent goes back; `refundablePaise` of the payment says how much.',
  },
  webhook_refused: {
    httpStatus: 400,
    retryable: false,
    title: 'The signature of this webhook is wrong, or it is too old.',
    fix: 'Sign the bytes of the body with the secret of the webhook, and send it within a day.',
  },
} as const satisfies Record<string, ErrorSpec>
