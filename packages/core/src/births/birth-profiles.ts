import type { BirthDetails, BirthProfile, BirthProfileId, Place, UserId } from '@astrovoice/contracts'

/** Birth details with what was found out about them. */
export interface ResolvedBirth extends Pick<BirthDetails, 'name' | 'date' | 'time'> {
  readonly place: Place
  readonly utcMs: number
}

/** Every question is asked for one caller: another caller's profile is not there. */
export interface BirthProfiles {
  create(userId: UserId, birth: ResolvedBirth): Promise<BirthProfile>
  list(userId: UserId): Promise<BirthProfile[]>
  find(userId: UserId, id: BirthProfileId): Promise<BirthProfile | null>
  /** The caller's own: the oldest. */
  findFirst(userId: UserId): Promise<BirthProfile | null>
  replace(userId: UserId, id: BirthProfileId, birth: ResolvedBirth): Promise<BirthProfile | null>
  delete(userId: UserId, id: BirthProfileId): Promise<boolean>
}
