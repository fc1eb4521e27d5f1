import { z } from 'zod'

/** How callers pay. The API and the worker need the same values. */
export const paymentSettings = {
  PAYMENTS: z
    .enum(['none', 'sandbox', 'razorpay'])
    .default('none')
    .describe('who takes callers’ money; with none they cannot pay. The same in the API and the worker'),
  RAZORPAY_KEY_ID: z.string().default('').describe('for PAYMENTS=razorpay: the id of the API key'),
  RAZORPAY_KEY_SECRET: z.string().default('').describe('for PAYMENTS=razorpay: the secret of the API key'),
  RAZORPAY_WEBHOOK_SECRETS: z
    .string()
    .default('')
    .describe(
      'for PAYMENTS=razorpay: the secret of the webhook; after a change the old one too, separated by a comma',
    ),
  RAZORPAY_URL: z
    .url()
    .default('https://api.razorpay.com/v1')
    .describe('for PAYMENTS=razorpay: where its API is'),
}

export type PaymentSettings = z.output<z.ZodObject<typeof paymentSettings>>

const isRazorpay = ({ PAYMENTS }: PaymentSettings) => PAYMENTS === 'razorpay'

/** Which of them are required when. */
export const paymentNeeds = {
  RAZORPAY_KEY_ID: isRazorpay,
  RAZORPAY_KEY_SECRET: isRazorpay,
  RAZORPAY_WEBHOOK_SECRETS: isRazorpay,
}
