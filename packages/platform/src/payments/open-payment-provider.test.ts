import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { openPaymentProvider } from './open-payment-provider.ts'

test('secrets of the webhook are read with or without blanks around the comma', () => {
  const { paymentProvider } = openPaymentProvider(
    {
      PAYMENTS: 'razorpay',
      RAZORPAY_KEY_ID: 'rzp_test_x',
      RAZORPAY_KEY_SECRET: 'x',
      RAZORPAY_WEBHOOK_SECRETS: 'new, old',
      RAZORPAY_URL: 'http://127.0.0.1:9/v1',
    },
    { redis: new Redis({ lazyConnect: true }), publicUrl: 'https://api.example.org' },
  )
  const nowMs = Date.parse('2026-11-30T06:00:00Z')
  const body = Buffer.from(
    JSON.stringify({
      entity: 'event',
      event: 'payment.downtime.started',
      created_at: nowMs / 1000,
      payload: {},
    }),
  )
  for (const secret of ['new', 'old']) {
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const webhook = { body, headers: { 'x-razorpay-signature': signature } }
    expect(paymentProvider?.readWebhook(webhook, nowMs).kind).toBe('ignored')
  }
})
