import type { UserId } from '@astrovoice/contracts'
import type { SecondFactor, SecondFactors } from '../../../accounts/index.ts'

export class InMemorySecondFactors implements SecondFactors {
  readonly #factors = new Map<UserId, SecondFactor & { lastStep: number }>()

  async find(userId: UserId) {
    const factor = this.#factors.get(userId)
    return factor ? { secret: factor.secret, isConfirmed: factor.isConfirmed } : null
  }

  async offer(userId: UserId, secret: string) {
    if (this.#factors.get(userId)?.isConfirmed) return
    this.#factors.set(userId, { secret, isConfirmed: false, lastStep: 0 })
  }

  async useStep(userId: UserId, step: number) {
    const factor = this.#factors.get(userId)
    if (!factor || factor.lastStep >= step) return false
    this.#factors.set(userId, { ...factor, isConfirmed: true, lastStep: step })
    return true
  }
}
