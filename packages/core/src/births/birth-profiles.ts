import type { BirthDetails, BirthProfile, BirthProfileId, Place, UserId } from '@astrovoice/contracts'

/** Birth details with their place and moment. */
export interface ResolvedBirth extends Pick<BirthDetails, 'name' | 'date' | 'time'> {
  readonly place: Place
  readonly utcMs: number
}

/**
 * Profiles of one caller; those of others are not found. A caller has at most `budgets.birthProfiles.times`.
 */
export interface BirthProfiles {
  /** @throws UserFault birth_profiles_full. Of two simultaneous creates, one gets the last free place. */
  create(userId: UserId, birth: ResolvedBirth): Promise<BirthProfile>
  list(userId: UserId): Promise<BirthProfile[]>
  find(userId: UserId, id: BirthProfileId): Promise<BirthProfile | null>
  /** The oldest one: the caller's own. */
  findFirst(userId: UserId): Promise<BirthProfile | null>
  replace(userId: UserId, id: BirthProfileId, birth: ResolvedBirth): Promise<BirthProfile | null>
  delete(userId: UserId, id: BirthProfileId): Promise<boolean>
}
