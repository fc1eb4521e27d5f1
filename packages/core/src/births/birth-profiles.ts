import type {
  BirthDetails,
  BirthProfile,
  BirthProfileId,
  Place,
  Relation,
  UserId,
} from '@astrovoice/contracts'

/** Birth details with their place and moment. */
export interface ResolvedBirth extends Pick<
  BirthDetails,
  'name' | 'date' | 'time' | 'isTimeApproximate' | 'partOfDay' | 'gender'
> {
  readonly place: Place
  readonly utcMs: number
  readonly toldAtMs: number
  /** Under eighteen when it was told; their guardian has agreed then. */
  readonly isMinor: boolean
  /** Null: not said. */
  readonly relation: Relation | null
}

/**
 * Profiles of one caller; those of others are not found. A caller has at most `budgets.birthProfiles.times`, and one of
 * them may be their own.
 */
export interface BirthProfiles {
  /**
   * Of two simultaneous creates, one gets the last free place, or is the caller's own. Where the relation was not said,
   * the first birth of an adult is.
   * @throws UserFault birth_profiles_full, birth_profile_own_exists.
   */
  create(userId: UserId, birth: ResolvedBirth): Promise<BirthProfile>
  list(userId: UserId): Promise<BirthProfile[]>
  find(userId: UserId, id: BirthProfileId): Promise<BirthProfile | null>
  /** The caller's own, else the oldest one. */
  findDefault(userId: UserId): Promise<BirthProfile | null>
  /** The caller's own. */
  findOwn(userId: UserId): Promise<BirthProfile | null>
  /**
   * A relation that was not said stays. `birthChangedAt` is when another moment or place was told last.
   * @throws UserFault birth_profile_own_exists.
   */
  replace(userId: UserId, id: BirthProfileId, birth: ResolvedBirth): Promise<BirthProfile | null>
  delete(userId: UserId, id: BirthProfileId): Promise<boolean>
}

/** Whether a birth as the caller tells it now has another chart than the stored one. */
export const hasOtherChart = (stored: BirthProfile, told: ResolvedBirth): boolean =>
  Date.parse(stored.utc) !== told.utcMs ||
  stored.place.id !== told.place.id ||
  stored.time !== told.time ||
  stored.partOfDay !== told.partOfDay ||
  stored.isTimeApproximate !== told.isTimeApproximate
