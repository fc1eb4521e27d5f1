import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { PaymentId } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import type { Webhook } from '@astrovoice/core'
import { paymentProviderContract } from '@astrovoice/core/testing/port-contracts'
import { createLogger } from '../../process/index.ts'
import { connectRedis, type Redis } from '../../redis/index.ts'
import { createSandboxPayments, signEvent } from './sandbox-payments.ts'
import { planDeliveries } from './webhook-sender.ts'

let redis: Redis
beforeAll(() => {
  const url = new URL('/9', process.env['REDIS_URL']).href
  redis = connectRedis({ url, logger: createLogger('test', 'silent') })
})
afterAll(() => redis.disconnect())

const nowMs = () => Date.parse('2026-11-30T06:00:00Z')

paymentProviderContract('sandbox', async () => {
  const sent: Webhook[] = []
  const provider = createSandboxPayments({
    redis,
    publicUrl: 'http://127.0.0.1:8080/',
    onWebhooks: (webhooks) => void sent.push(...webhooks),
    clock: { ...systemClock, nowMs },
  })
  const act = async (id: PaymentId, action: 'pay' | 'fail' | 'dispute') =>
    void (await provider.act(`order_${id}`, action))
  return {
    provider,
    nowMs,
    async pay(paymentId) {
      await act(paymentId, 'pay')
      return `charge_${paymentId}`
    },
    async fail(paymentId) {
      await act(paymentId, 'fail')
      return `charge_${paymentId}_1`
    },
    dispute: (paymentId) => act(paymentId, 'dispute'),
    tellOther: async () => void sent.push(signEvent({ kind: 'settled_to_bank' })),
    webhooks: () => sent,
    close: async () => {},
  }
})

test('the sandbox delivers as real providers do: the last first, the others late, and the last twice', () => {
  const [failed, paid] = [signEvent({ kind: 'failed' }), signEvent({ kind: 'paid' })]
  const plan = planDeliveries([failed, paid]).toSorted((a, b) => a.afterMs - b.afterMs)
  expect(plan.map(({ webhook }) => webhook)).toEqual([paid, failed, paid])
  expect(planDeliveries([])).toEqual([])
})
