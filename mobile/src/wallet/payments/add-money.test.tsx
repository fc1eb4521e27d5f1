import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Linking } from 'react-native'
import { Payment, type Pack } from '@astrovoice/contracts'
import { wallet } from '../../testing/examples.ts'
import { renderScreen, type Replies } from '../../testing/render-screen.tsx'
import { WalletScreen } from '../wallet-screen.tsx'

const packs: Pack[] = [
  { id: 'inr-100', creditPaise: 10_000, taxPaise: 1800, pricePaise: 11_800 },
  { id: 'inr-1000', creditPaise: 100_000, taxPaise: 18_000, pricePaise: 118_000 },
]
const checkoutUrl = 'https://pay.example.org/1'
const pending = Payment.parse({
  id: '0197c2a0-0000-4000-8000-0000000000aa',
  provider: 'sandbox',
  state: 'pending',
  creditPaise: 100_000,
  taxPaise: 18_000,
  pricePaise: 118_000,
  refundablePaise: 0,
  refundingPaise: 0,
  refundedPaise: 0,
  at: '2026-11-29T05:00:00.000Z',
  checkoutUrl,
})

const user = userEvent.setup()
const show = (replies: Replies) =>
  renderScreen(<WalletScreen onBack={() => undefined} />, {
    getWallet: () => wallet,
    listWalletEntries: () => ({ entries: [], nextBefore: null }),
    listAstrologers: () => ({ astrologers: [] }),
    listPacks: () => ({ provider: 'sandbox', packs }),
    listPayments: () => ({ payments: [], nextBefore: null }),
    ...replies,
  })

test('the price has its tax before anything is pressed, and a payment opens the provider’s page', async () => {
  const opened = jest.spyOn(Linking, 'openURL').mockResolvedValue(true)
  const begun: unknown[] = []
  let payments: Payment[] = []
  await show({
    startPayment({ body }) {
      begun.push(body)
      payments = [pending]
      return pending
    },
    listPayments: () => ({ payments, nextBefore: null }),
  })
  await screen.findByText('You pay ₹118: ₹100 for the wallet and ₹18 GST.')
  await user.press(screen.getByRole('radio', { name: '₹1,000' }))
  await screen.findByText('You pay ₹1,180: ₹1,000 for the wallet and ₹180 GST.')
  await user.press(screen.getByRole('button', { name: 'Pay ₹1,180' }))
  await screen.findByText('Waiting for the payment')
  expect(begun).toEqual([{ packId: 'inr-1000', platform: 'ios' }])
  expect(opened).toHaveBeenCalledWith(checkoutUrl)
  await user.press(screen.getByRole('button', { name: 'Go to the payment page' }))
  expect(opened).toHaveBeenCalledTimes(2)
})

test('a payment that is settled meanwhile is shown as paid, and the balance is read again', async () => {
  let isPaid = false
  await show({
    getWallet: () => ({ ...wallet, paidPaise: isPaid ? 59_000 : 9000, bonusPaise: 0 }),
    listPayments() {
      const payment = isPaid ? { ...pending, state: 'paid' as const, checkoutUrl: null } : pending
      isPaid = true
      return { payments: [payment], nextBefore: null }
    },
  })
  await screen.findByText('Waiting for the payment')
  await screen.findByText('Paid', undefined, { timeout: 5000 })
  await screen.findByText('₹590')
  expect(screen.queryByRole('button', { name: 'Go to the payment page' })).toBeNull()
})

test('a press that got no reply is repeated with its key, and another amount has another one', async () => {
  const keys: unknown[] = []
  await show({
    startPayment({ idempotencyKey }) {
      keys.push(idempotencyKey)
      throw new Error('lost')
    },
  })
  const pay = async (price: string) => user.press(await screen.findByRole('button', { name: `Pay ${price}` }))
  await pay('₹118')
  await pay('₹118')
  await user.press(screen.getByRole('radio', { name: '₹1,000' }))
  await pay('₹1,180')
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('where nothing can be paid nothing is offered', async () => {
  await show({ listPacks: () => ({ provider: null, packs: [] }) })
  await screen.findByText(/^Nothing yet/)
  expect(screen.queryByText('Add money')).toBeNull()
})

test('what is not spent is asked back by one tap, and shown on its way until it is there', async () => {
  const asked: unknown[] = []
  const paid: Payment = { ...pending, state: 'paid', checkoutUrl: null, refundablePaise: 60_000 }
  let shown = paid
  await show({
    listPayments: () => ({ payments: [shown], nextBefore: null }),
    refundPayment({ params }) {
      asked.push(params.paymentId)
      shown = { ...paid, refundablePaise: 0, refundingPaise: 70_800 }
      return shown
    },
  })
  await user.press(await screen.findByRole('button', { name: 'Pay ₹600 back' }))
  await screen.findByText('₹708 is on its way back.')
  expect(screen.queryByRole('button', { name: 'Pay ₹600 back' })).toBeNull()
  expect(asked).toEqual([pending.id])
  shown = { ...paid, state: 'refunded', refundablePaise: 0, refundedPaise: 70_800 }
  await screen.findByText('Paid back', undefined, { timeout: 5000 })
})
