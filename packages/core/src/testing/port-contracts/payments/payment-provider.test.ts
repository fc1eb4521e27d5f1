import { InMemoryPaymentProvider } from '../../fakes/index.ts'
import { paymentProviderContract } from './payment-provider.ts'

const nowMs = () => Date.parse('2026-11-30T06:00:00Z')

paymentProviderContract('in memory', async () => {
  const provider = new InMemoryPaymentProvider(nowMs)
  return {
    provider,
    nowMs,
    pay: async (paymentId) => provider.pay(paymentId),
    fail: async (paymentId) => provider.fail(paymentId),
    dispute: async (paymentId) =>
      void provider.tell('disputed', `charge_${paymentId}`, { subjectId: `dispute_${paymentId}` }),
    tellOther: async () => void provider.send({ kind: 'settled_to_bank' }),
    webhooks: () => provider.webhooks,
    close: async () => {},
  }
})
