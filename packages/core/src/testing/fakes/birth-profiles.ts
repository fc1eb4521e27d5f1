import { randomUUID } from 'node:crypto'
import { budgets } from '@astrovoice/contracts'
import type { BirthProfile, BirthProfileId, UserId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../../user-fault.ts'
import type { BirthProfiles, ResolvedBirth } from '../../births/index.ts'

export class InMemoryBirthProfiles implements BirthProfiles {
  readonly #clock: Clock
  readonly #profiles: { readonly userId: UserId; profile: BirthProfile }[] = []

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async create(userId: UserId, birth: ResolvedBirth) {
    const held = this.#profiles.filter((each) => each.userId === userId).length
    if (held >= budgets.birthProfiles.times) throw new UserFault('birth_profiles_full')
    const createdAt = new Date(this.#clock.nowMs()).toISOString()
    const profile = toProfile(randomUUID() as BirthProfileId, birth, createdAt)
    this.#profiles.push({ userId, profile })
    return profile
  }

  async list(userId: UserId) {
    return this.#profiles.filter((each) => each.userId === userId).map(({ profile }) => profile)
  }

  async find(userId: UserId, id: BirthProfileId) {
    return (await this.list(userId)).find((profile) => profile.id === id) ?? null
  }

  async findFirst(userId: UserId) {
    return (await this.list(userId))[0] ?? null
  }

  async replace(userId: UserId, id: BirthProfileId, birth: ResolvedBirth) {
    const kept = this.#profiles.find((each) => each.userId === userId && each.profile.id === id)
    if (!kept) return null
    kept.profile = toProfile(id, birth, kept.profile.createdAt)
    return kept.profile
  }

  async delete(userId: UserId, id: BirthProfileId) {
    const at = this.#profiles.findIndex((each) => each.userId === userId && each.profile.id === id)
    if (at >= 0) this.#profiles.splice(at, 1)
    return at >= 0
  }
}

const toProfile = (
  id: BirthProfileId,
  { utcMs, ...birth }: ResolvedBirth,
  createdAt: string,
): BirthProfile => ({
  id,
  ...birth,
  utc: new Date(utcMs).toISOString(),
  createdAt,
})
