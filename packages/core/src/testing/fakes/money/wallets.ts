import { randomUUID } from 'node:crypto'
import type { CallId, UserId, WalletId } from '@astrovoice/contracts'
import type { CallBill, CallCharge, Wallets } from '../../../money/index.ts'

/** Gives a wallet to every caller that `isKnown`. */
export class InMemoryWallets implements Wallets {
  readonly #isKnown: (userId: UserId) => boolean
  readonly #wallets = new Map<UserId, { readonly id: WalletId; readonly callLimitPaise: number | null }>()
  readonly #charges = new Map<CallId, CallCharge>()

  constructor(isKnown: (userId: UserId) => boolean = () => true) {
    this.#isKnown = isKnown
  }

  async open(userId: UserId) {
    if (!this.#isKnown(userId)) return null
    const wallet = this.#wallets.get(userId) ?? { id: randomUUID() as WalletId, callLimitPaise: null }
    this.#wallets.set(userId, wallet)
    const hasCalled = this.#chargesOf(userId).some(({ bill }) => bill === null || bill.chargedMs > 0)
    return { ...wallet, hasCalled }
  }

  async setCallLimit(userId: UserId, callLimitPaise: number | null) {
    const wallet = await this.open(userId)
    if (!wallet) return false
    this.#wallets.set(userId, { id: wallet.id, callLimitPaise })
    return true
  }

  async openCharge(charge: Omit<CallCharge, 'bill'>) {
    if (!this.#isKnown(charge.userId)) return false
    if (!this.#charges.has(charge.callId)) this.#charges.set(charge.callId, { ...charge, bill: null })
    return true
  }

  async findCharge(callId: CallId) {
    return this.#charges.get(callId) ?? null
  }

  async settleCharge(callId: CallId, bill: CallBill) {
    const charge = this.#charges.get(callId)
    if (charge?.bill === null) this.#charges.set(callId, { ...charge, bill })
  }

  async dropCharge(callId: CallId) {
    if (this.#charges.get(callId)?.bill === null) this.#charges.delete(callId)
  }

  async findCharges(userId: UserId, callIds: readonly CallId[]) {
    return this.#chargesOf(userId).filter(({ callId }) => callIds.includes(callId))
  }

  async findRunning(userId: UserId) {
    return (await this.listCharges(userId)).find(({ bill }) => bill === null) ?? null
  }

  async listCharges(userId: UserId) {
    return this.#chargesOf(userId).toSorted((a, b) => b.openedAtMs - a.openedAtMs)
  }

  async listUnsettled(beforeMs: number, limit: number) {
    return [...this.#charges.values()]
      .filter(({ bill, openedAtMs }) => bill === null && openedAtMs < beforeMs)
      .toSorted((a, b) => a.openedAtMs - b.openedAtMs)
      .slice(0, limit)
  }

  /** As the database does when a caller's row goes. */
  erase(userId: UserId): void {
    this.#wallets.delete(userId)
    for (const { callId } of this.#chargesOf(userId)) this.#charges.delete(callId)
  }

  #chargesOf(userId: UserId): CallCharge[] {
    return [...this.#charges.values()].filter((each) => each.userId === userId)
  }
}
