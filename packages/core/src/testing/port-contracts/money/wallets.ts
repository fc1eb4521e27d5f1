import { beforeEach, describe, expect, test } from '@jest/globals'
import type { AstrologerId, CallId, ItemId, UserId } from '@astrovoice/contracts'
import type { CallBill, CallCharge, Wallets } from '../../../money/index.ts'

export interface WalletsUnderTest {
  readonly wallets: Wallets
  createUser(): Promise<UserId>
  eraseUser(userId: UserId): Promise<void>
}

const openedAtMs = Date.parse('2026-11-30T06:00:00Z')

const bill: CallBill = {
  chargedMs: 61_000,
  chargedPaise: 1525,
  lines: [{ itemId: 'item_1' as ItemId, heardMs: 61_000, isFree: false, chargedPaise: 1525 }],
  settledAtMs: openedAtMs + 90_000,
}

function useCaller(open: () => WalletsUnderTest) {
  let subject: WalletsUnderTest
  let userId: UserId
  beforeEach(async () => {
    subject = open()
    userId = await subject.createUser()
  })
  return {
    wallets: () => subject.wallets,
    userId: () => userId,
    erase: () => subject.eraseUser(userId),
    openCharge: async (minute = 0): Promise<Omit<CallCharge, 'bill'>> => {
      const wallet = await subject.wallets.open(userId)
      const charge = {
        callId: crypto.randomUUID() as CallId,
        walletId: wallet!.id,
        userId,
        astrologerId: 'acharya-vidya' as AstrologerId,
        pricePaisePerMinute: 1500,
        isFree: false,
        openedAtMs: openedAtMs + minute * 60_000,
      }
      expect(await subject.wallets.openCharge(charge)).toBe(true)
      return charge
    },
  }
}

/** The contract of wallets and charges. */
export function walletsContract(name: string, open: () => WalletsUnderTest) {
  describe(`${name} as wallets`, () => {
    const { wallets, userId } = useCaller(open)

    test('a caller has one wallet, also when two requests make it', async () => {
      const opened = await Promise.all(Array.from({ length: 5 }, () => wallets().open(userId())))
      expect(new Set(opened.map((wallet) => wallet?.id)).size).toBe(1)
      expect(opened[0]).toMatchObject({ callLimitPaise: null, hasCalled: false })
    })

    test('a caller sets a limit for a call, and takes it away', async () => {
      expect(await wallets().setCallLimit(userId(), 10_000)).toBe(true)
      expect(await wallets().open(userId())).toMatchObject({ callLimitPaise: 10_000 })
      await wallets().setCallLimit(userId(), null)
      expect(await wallets().open(userId())).toMatchObject({ callLimitPaise: null })
    })
  })
  chargesContract(name, open)
  chargesOfCallersContract(name, open)
}

function chargesContract(name: string, open: () => WalletsUnderTest) {
  describe(`${name} as wallets`, () => {
    const { wallets, userId, openCharge } = useCaller(open)

    test('of several bills of a call the first stays', async () => {
      const charge = await openCharge()
      const { callId } = charge
      expect(await wallets().findCharge(callId)).toEqual({ ...charge, bill: null })
      await wallets().openCharge({ ...charge, pricePaisePerMinute: 1 })
      await wallets().settleCharge(callId, bill)
      await wallets().settleCharge(callId, { ...bill, chargedPaise: 1 })
      await wallets().dropCharge(callId)
      expect(await wallets().findCharge(callId)).toEqual({ ...charge, bill })
    })

    test('a call counts as the first one while it is under way, and once something was heard', async () => {
      const hasCalled = async () => (await wallets().open(userId()))?.hasCalled
      const { callId } = await openCharge()
      expect(await hasCalled()).toBe(true)
      await wallets().settleCharge(callId, { ...bill, chargedMs: 0, chargedPaise: 0, lines: [] })
      expect(await hasCalled()).toBe(false)
      const heard = await openCharge(1)
      await wallets().settleCharge(heard.callId, { ...bill, chargedPaise: 0 })
      expect(await hasCalled()).toBe(true)
    })

    test('a call that never began leaves no charge', async () => {
      const { callId } = await openCharge()
      await wallets().dropCharge(callId)
      expect(await wallets().findCharge(callId)).toBeNull()
    })
  })
}

function chargesOfCallersContract(name: string, open: () => WalletsUnderTest) {
  describe(`${name} as wallets`, () => {
    const { wallets, userId, openCharge, erase } = useCaller(open)

    test('charges without a bill are found by their age', async () => {
      const [old, settled, young] = [await openCharge(-9), await openCharge(-8), await openCharge(5)]
      await wallets().settleCharge(settled.callId, bill)
      const found = (await wallets().listUnsettled(openedAtMs, 1000)).map(({ callId }) => callId)
      expect(found).toContain(old.callId)
      expect(found).not.toContain(settled.callId)
      expect(found).not.toContain(young.callId)
    })

    test('the call under way is the newest without a bill', async () => {
      expect(await wallets().findRunning(userId())).toBeNull()
      const [first, second] = [await openCharge(0), await openCharge(1)]
      expect((await wallets().findRunning(userId()))?.callId).toBe(second.callId)
      await wallets().settleCharge(second.callId, bill)
      expect((await wallets().findRunning(userId()))?.callId).toBe(first.callId)
    })

    test('charges are those of their caller, the latest first', async () => {
      const [first, second] = [await openCharge(0), await openCharge(1)]
      expect((await wallets().listCharges(userId())).map(({ callId }) => callId)).toEqual([
        second.callId,
        first.callId,
      ])
      const both = [first.callId, crypto.randomUUID() as CallId]
      expect((await wallets().findCharges(userId(), both)).map(({ callId }) => callId)).toEqual([
        first.callId,
      ])
      const other = crypto.randomUUID() as UserId
      expect(await wallets().findCharges(other, both)).toEqual([])
    })

    test('an erased caller has no wallet, gets none, and opens no charge', async () => {
      const charge = await openCharge()
      await erase()
      expect(await wallets().open(userId())).toBeNull()
      expect(await wallets().setCallLimit(userId(), 1)).toBe(false)
      expect(await wallets().openCharge({ ...charge, callId: crypto.randomUUID() as CallId })).toBe(false)
      expect(await wallets().findCharge(charge.callId)).toBeNull()
    })
  })
}
