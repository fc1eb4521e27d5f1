import { expect, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { CallId, WalletEntry } from '@astrovoice/contracts'
import { vidya, wallet } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { WalletScreen } from './wallet-screen.tsx'

const call = WalletEntry.parse({
  ordinal: 3,
  kind: 'call',
  at: '2026-11-29T05:00:00.000Z',
  changePaise: -1525,
  balancePaise: 8475,
  call: {
    callId: CallId.parse('0197c2a0-0000-7000-8000-00000000000c'),
    astrologerId: vidya.id,
    heardMs: 61_000,
    pricePaisePerMinute: 1500,
  },
})
const topUp = WalletEntry.parse({
  ordinal: 1,
  kind: 'top_up',
  at: '2026-11-28T05:00:00.000Z',
  changePaise: 10_000,
  balancePaise: 10_000,
  call: null,
})

const user = userEvent.setup()
const show = (replies: Replies) =>
  renderScreen(<WalletScreen onBack={() => undefined} />, {
    getWallet: () => wallet,
    listWalletEntries: () => ({ entries: [], nextBefore: null }),
    listAstrologers: () => ({ astrologers: [vidya] }),
    listPacks: () => ({ provider: null, packs: [] }),
    listPayments: () => ({ payments: [], nextBefore: null }),
    ...replies,
  })

test('the wallet shows what there is, what of it is bonus, and what is reserved', async () => {
  await show({ getWallet: () => ({ ...wallet, paidPaise: 9050, reservedPaise: 7500 }) })
  await screen.findByText('₹100.50')
  await screen.findByText('₹10 of it is bonus, which is spent first.')
  await screen.findByText(/^₹75 is set aside/)
  await screen.findByText(/^Nothing yet/)
  expect(screen.queryByRole('button', { name: /play money/ })).toBeNull()
})

test('the history has payments, and calls with what was heard and its price', async () => {
  await show({ listWalletEntries: () => ({ entries: [call, topUp], nextBefore: null }) })
  await screen.findByText('Call with Acharya Vidya Iyer')
  await screen.findByText('-₹15.25')
  await screen.findByText('1:01 heard at ₹15 a minute')
  await screen.findByText(/Then ₹84\.75$/)
  await screen.findByText('Money added')
  await screen.findByText('+₹100')
})

test('earlier entries are shown on demand', async () => {
  const asked: unknown[] = []
  await show({
    listWalletEntries({ query }) {
      asked.push(query.before)
      return query.before === undefined
        ? { entries: [call], nextBefore: 3 }
        : { entries: [topUp], nextBefore: null }
    },
  })
  await user.press(await screen.findByRole('button', { name: 'Show earlier' }))
  await screen.findByText('Money added')
  expect(asked).toEqual([undefined, 3])
})

test('a limit for a call is chosen, and one that was set elsewhere is among the choices', async () => {
  let callLimitPaise: number | null = 12_300
  await show({
    getWallet: () => ({ ...wallet, callLimitPaise }),
    setCallLimit({ body }) {
      ;({ callLimitPaise } = body)
      return { ...wallet, callLimitPaise }
    },
  })
  expect(await screen.findByRole('radio', { name: '₹123' })).toBeChecked()
  await user.press(screen.getByRole('radio', { name: '₹100' }))
  expect(await screen.findByRole('radio', { name: '₹100', checked: true })).toBeTruthy()
  expect(callLimitPaise).toBe(10_000)
  await user.press(screen.getByRole('radio', { name: 'No limit' }))
  expect(await screen.findByRole('radio', { name: 'No limit', checked: true })).toBeTruthy()
  expect(callLimitPaise).toBeNull()
})

test('where play money is there, it is added, and the balance is read again', async () => {
  let paidPaise = 150
  await show({
    getWallet: () => ({ ...wallet, paidPaise, bonusPaise: 0, topUp: 'sandbox' }),
    topUpInSandbox({ body }) {
      paidPaise += body.amountPaise
      return { ...wallet, paidPaise }
    },
  })
  await screen.findByText('₹1.50')
  await user.press(await screen.findByRole('button', { name: 'Add ₹200 of play money' }))
  await screen.findByText('₹201.50')
})
