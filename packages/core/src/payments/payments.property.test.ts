import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import fc from 'fast-check'
import { openPaymentStage, type PaymentStage } from '../testing/builders/payment-stage.ts'
import { findFaults } from '../testing/port-contracts/money/any-history.ts'
import type { ProviderEvent, Webhook } from './payment-provider.ts'

/** What happens to one payment at the provider. */
const anyPayment = fc.record({
  caller: fc.nat(1),
  packId: fc.constantFrom('inr-100', 'inr-200', 'inr-1000'),
  hasFailed: fc.boolean(),
  isPaid: fc.boolean(),
  dispute: fc.constantFrom('none', 'open', 'won'),
  refundsPaise: fc.array(fc.integer({ min: 1, max: 11_800 }), { maxLength: 3 }),
})

/** How the webhooks of all payments come: in which order, how often, and which forgeries and replays between them. */
const anyDelivery = fc.record({
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  times: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 40, maxLength: 40 }),
  forged: fc.array(fc.nat(), { maxLength: 5 }),
  stale: fc.nat(5),
  /** When callers ask for their money, and of which payment. */
  asks: fc.array(fc.nat(11), { maxLength: 6 }),
  spend: fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 5 }),
})

type Paid = ReturnType<typeof anyPayment.generate>['value']

/** Lets it happen; returns what the provider has taken, and what a bank has taken back of it. */
async function happen(stage: PaymentStage, callers: readonly UserId[], paid: Paid) {
  const { provider } = stage
  const { id, pricePaise } = await stage.start(paid.packId, callers[paid.caller])
  if (paid.hasFailed) provider.fail(id)
  if (!paid.isPaid) return { id, caller: paid.caller, takenPaise: 0, disputedPaise: 0 }
  const chargeId = provider.pay(id)
  if (paid.dispute !== 'none') provider.tell('disputed', chargeId, { subjectId: `dispute_${id}` })
  if (paid.dispute === 'won') provider.tell('dispute_won', chargeId, { subjectId: `dispute_${id}` })
  let left = pricePaise
  for (const wished of paid.refundsPaise) {
    const amountPaise = Math.min(wished, left)
    if (amountPaise > 0) await provider.refund({ chargeId, refundId: randomUUID(), amountPaise })
    left -= amountPaise
  }
  const disputedPaise = paid.dispute === 'open' ? pricePaise : 0
  return { id, caller: paid.caller, takenPaise: pricePaise, disputedPaise }
}

type Begun = Awaited<ReturnType<typeof happen>>

const isNothingToRefund = (error: unknown) => expect(error).toMatchObject({ code: 'nothing_to_refund' })

async function dueFrom({ provider }: PaymentStage, begun: readonly Begun[]): Promise<number> {
  let due = 0
  for (const { id, takenPaise, disputedPaise } of begun) {
    const refunded = (await provider.findPayment(`charge_${id}`))?.refundedPaise ?? 0
    due += takenPaise - disputedPaise - refunded
  }
  return due
}

const forge = (webhook: Webhook): Webhook => ({
  ...webhook,
  body: Buffer.from(Buffer.from(webhook.body).toString().replace('INR', 'USD')),
})

/** The same event under another name and a signature that is right, of two days ago. */
const age = (stage: PaymentStage, webhook: Webhook): Webhook => {
  const event = JSON.parse(Buffer.from(webhook.body).toString()) as ProviderEvent
  const aged = { ...event, eventId: randomUUID(), occurredAtMs: event.occurredAtMs - 48 * 60 * 60_000 }
  const sent = stage.provider.send(aged)
  stage.provider.webhooks.pop()
  return sent
}

const sumOf = (totals: Readonly<Record<string, number>>) =>
  Object.values(totals).reduce((sum, total) => sum + total, 0)

test('payments, refunds and disputes, told in any order, twice and by forgers, add up: each event counts once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPayment, { maxLength: 6 }), anyDelivery, async (all, delivery) => {
      const stage = openPaymentStage()
      const callers = [randomUUID() as UserId, randomUUID() as UserId]
      const begun: Begun[] = []
      for (const each of all) begun.push(await happen(stage, callers, each))
      const genuine = [...stage.provider.webhooks]
      const sent = genuine.flatMap((webhook, i) =>
        Array.from({ length: delivery.times[i % 40]! }, (_, n) => ({
          webhook,
          at: delivery.order[(i * 3 + n) % 40]!,
        })),
      )
      const strangers =
        genuine.length === 0
          ? []
          : [
              ...delivery.forged.map((at) => ({ webhook: forge(genuine[at % genuine.length]!), at })),
              ...Array.from({ length: delivery.stale }, (_, at) => ({
                webhook: age(stage, genuine[at % genuine.length]!),
                at,
              })),
            ]
      const queue = [...sent, ...strangers].toSorted((a, b) => a.at - b.at)
      for (const [i, { webhook }] of queue.entries()) {
        await stage.receive(webhook).catch(() => undefined)
        if (i % 2 === 0) await stage.drain()
        const price = delivery.spend[i]
        if (price !== undefined) await stage.spend(price, callers[i % 2])
        const wished = begun[delivery.asks[i] ?? Infinity]
        if (wished) await stage.refund(wished.id, callers[wished.caller]).catch(isNothingToRefund)
      }
      await stage.drain()
      await stage.deliver(stage.provider.webhooks.slice(genuine.length))
      const totals = await stage.ledger.totals()
      expect(sumOf(totals)).toBe(0)
      // What the provider owes the service is what it has taken, without what it has paid back.
      expect(totals.provider_clearing + (await dueFrom(stage, begun))).toBe(0)
      expect(totals.refunds).toBe(0)
      for (const caller of callers) {
        const walletId = await stage.walletIdOf(caller)
        expect(await findFaults(stage, walletId)).toEqual([])
      }
      const refused = stage.webhooks.filter((each) => each === 'signature' || each === 'stale')
      expect(refused).toHaveLength(strangers.length)
      expect(stage.webhooks.filter((each) => each === 'stored')).toHaveLength(stage.provider.webhooks.length)
      expect(stage.outcomes.filter((each) => !each.endsWith(' applied'))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
