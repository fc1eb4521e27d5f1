import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import type { Payment } from '@astrovoice/contracts'
import { createLedger } from '@astrovoice/platform/postgres'
import { signEvent } from '@astrovoice/platform/payments'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startServices, type Services } from '../privacy/services.ts'

const opened = openForFile()
let services: Services
beforeAll(async () => {
  services = await opened.use(startServices(15))
})

/** Reads until there is something. The limit of the test bounds it. */
async function until<T>(read: () => Promise<T | null>): Promise<T> {
  return (await read()) ?? until(read)
}

async function act({ checkoutUrl }: Payment, action: string): Promise<number> {
  const page = new URL(new URL(checkoutUrl!).pathname, services.url)
  const body = new URLSearchParams({ action })
  return (await fetch(page, { method: 'POST', body, redirect: 'manual' })).status
}

test('a payment at the sandbox is in the wallet within ten seconds, and what is not spent goes back', async () => {
  const caller = await services.signIn('+919800000071')
  const body = { packId: 'inr-200', platform: 'android' } as const
  const begun = await caller.api.ask('startPayment', { body, idempotencyKey: randomUUID() })
  expect(await act(begun, 'pay')).toBe(303)
  const { paymentEvent, paymentRefund } = services.prisma
  const where = { paymentId: begun.id, kind: 'paid' }
  const { occurredAt, settledAt } = await until(() =>
    paymentEvent.findFirst({ where: { ...where, settledAt: { not: null } } }),
  )
  expect(settledAt!.getTime() - occurredAt.getTime()).toBeLessThan(10_000)
  const params = { paymentId: begun.id }
  const paid = { state: 'paid', checkoutUrl: null, refundablePaise: 20_000 }
  expect(await caller.api.ask('getPayment', { params })).toMatchObject(paid)
  expect(await caller.api.ask('getWallet', {})).toMatchObject({ paidPaise: 20_000 })

  const asked = await caller.api.ask('refundPayment', { params, idempotencyKey: randomUUID() })
  expect(asked).toMatchObject({ refundablePaise: 0, refundingPaise: 23_600 })
  expect(await caller.api.ask('getWallet', {})).toMatchObject({ paidPaise: 0 })
  const refund = await until(() => paymentRefund.findFirst({ where: { paymentId: begun.id, state: 'sent' } }))
  // The sandbox of the worker reaches no API here: the test sends what it tells.
  const event = { kind: 'refunded', paymentId: begun.id, amountPaise: 23_600, currency: 'INR' } as const
  const about = { chargeId: `charge_${begun.id}`, subjectId: refund.id, eventId: `refunded:${refund.id}` }
  const { body: bytes, headers } = signEvent({ ...event, ...about, occurredAtMs: Date.now() })
  const sent = { method: 'POST', body: Buffer.from(bytes), headers: headers as Record<string, string> }
  expect((await fetch(`${services.url}/v1/webhooks/payments/sandbox`, sent)).status).toBe(204)
  await until(() => paymentRefund.findFirst({ where: { id: refund.id, state: 'paid' } }))
  expect(await caller.api.ask('getPayment', { params })).toMatchObject({
    state: 'refunded',
    refundedPaise: 23_600,
  })
  const { entries } = await caller.api.ask('listWalletEntries', { query: {} })
  expect(entries.map(({ kind, changePaise }) => [kind, changePaise])).toEqual([
    ['refund', -20_000],
    ['top_up', 20_000],
  ])
  const totals = await createLedger(services.prisma).totals()
  expect(totals).toMatchObject({ caller_paid: 0, tax: 0, refunds: 0, provider_clearing: 0 })
})
