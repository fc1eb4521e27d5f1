import { randomUUID } from 'node:crypto'
import { budgets } from '@astrovoice/contracts'
import type { BirthProfile, BirthProfileId, Relation, UserId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../../user-fault.ts'
import { hasOtherChart, type BirthProfiles, type ResolvedBirth } from '../../births/index.ts'

export class InMemoryBirthProfiles implements BirthProfiles {
  readonly #clock: Clock
  readonly #profiles: { readonly userId: UserId; profile: BirthProfile }[] = []

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async create(userId: UserId, birth: ResolvedBirth) {
    const held = this.#of(userId)
    if (held.length >= budgets.birthProfiles.times) throw new UserFault('birth_profiles_full')
    const relation = birth.relation ?? (held.length === 0 && !birth.isMinor ? 'self' : 'other')
    this.#assertOneOwn(userId, relation)
    const createdAt = new Date(this.#clock.nowMs()).toISOString()
    const id = randomUUID() as BirthProfileId
    const profile = toProfile(birth, { id, createdAt, relation, birthChangedAt: null })
    this.#profiles.push({ userId, profile })
    return profile
  }

  async list(userId: UserId) {
    return this.#of(userId)
  }

  async find(userId: UserId, id: BirthProfileId) {
    return this.#of(userId).find((profile) => profile.id === id) ?? null
  }

  async findDefault(userId: UserId) {
    return this.#ownOf(userId) ?? this.#of(userId)[0] ?? null
  }

  async findOwn(userId: UserId) {
    return this.#ownOf(userId) ?? null
  }

  async replace(userId: UserId, id: BirthProfileId, birth: ResolvedBirth) {
    const kept = this.#profiles.find((each) => each.userId === userId && each.profile.id === id)
    if (!kept) return null
    const { createdAt, ...before } = kept.profile
    const relation = birth.relation ?? before.relation
    this.#assertOneOwn(userId, relation, id)
    const birthChangedAt = hasOtherChart(kept.profile, birth)
      ? new Date(birth.toldAtMs).toISOString()
      : before.birthChangedAt
    kept.profile = toProfile(birth, { id, createdAt, relation, birthChangedAt })
    return kept.profile
  }

  #of(userId: UserId): BirthProfile[] {
    return this.#profiles.filter((each) => each.userId === userId).map(({ profile }) => profile)
  }

  #ownOf(userId: UserId): BirthProfile | undefined {
    return this.#of(userId).find(({ relation }) => relation === 'self')
  }

  #assertOneOwn(userId: UserId, relation: Relation, id?: BirthProfileId): void {
    const own = this.#ownOf(userId)
    if (relation === 'self' && own && own.id !== id) throw new UserFault('birth_profile_own_exists')
  }

  async delete(userId: UserId, id: BirthProfileId) {
    const at = this.#profiles.findIndex((each) => each.userId === userId && each.profile.id === id)
    if (at >= 0) this.#profiles.splice(at, 1)
    return at >= 0
  }
}

const toProfile = (
  { utcMs, toldAtMs, isMinor, ...birth }: ResolvedBirth,
  stored: Pick<BirthProfile, 'id' | 'createdAt' | 'relation' | 'birthChangedAt'>,
): BirthProfile => ({
  ...birth,
  ...stored,
  utc: new Date(utcMs).toISOString(),
  guardianAgreedAt: isMinor ? new Date(toldAtMs).toISOString() : null,
})
