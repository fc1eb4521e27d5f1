import type { BodyGraha } from '../grahas.ts'
import { houseFrom } from '../arc.ts'

/** How one graha regards another. */
export type Regard = 'friend' | 'neutral' | 'enemy'
export type CompoundRegard = 'great-friend' | 'friend' | 'neutral' | 'enemy' | 'great-enemy'

const FRIENDS: Readonly<Record<BodyGraha, readonly BodyGraha[]>> = {
  sun: ['moon', 'mars', 'jupiter'],
  moon: ['sun', 'mercury'],
  mars: ['sun', 'moon', 'jupiter'],
  mercury: ['sun', 'venus'],
  jupiter: ['sun', 'moon', 'mars'],
  venus: ['mercury', 'saturn'],
  saturn: ['mercury', 'venus'],
}

const ENEMIES: Readonly<Record<BodyGraha, readonly BodyGraha[]>> = {
  sun: ['venus', 'saturn'],
  moon: [],
  mars: ['mercury'],
  mercury: ['moon'],
  jupiter: ['mercury', 'venus'],
  venus: ['sun', 'moon'],
  saturn: ['sun', 'moon', 'mars'],
}

/** Natural (naisargika) regard of one graha for another; a graha is its own friend. BPHS 3.55. */
export const naturalRegard = (graha: BodyGraha, other: BodyGraha): Regard => {
  if (graha === other || FRIENDS[graha].includes(other)) return 'friend'
  return ENEMIES[graha].includes(other) ? 'enemy' : 'neutral'
}

const TEMPORAL_FRIEND_HOUSES = new Set([2, 3, 4, 10, 11, 12])

/** Temporal (tatkalika) friendship: the other stands 2, 3, 4, 10, 11 or 12 signs away. BPHS 3.56. */
export const isTemporalFriend = (signIndex: number, otherSignIndex: number): boolean =>
  TEMPORAL_FRIEND_HOUSES.has(houseFrom(signIndex, otherSignIndex))

const COMPOUND: readonly CompoundRegard[] = ['great-enemy', 'enemy', 'neutral', 'friend', 'great-friend']
const WEIGHT: Readonly<Record<Regard, number>> = { enemy: -1, neutral: 0, friend: 1 }

/** Natural and temporal regard taken together (panchadha maitri). BPHS 3.57-58. */
export const compoundRegard = (natural: Regard, temporalFriend: boolean): CompoundRegard =>
  COMPOUND[2 + WEIGHT[natural] + (temporalFriend ? 1 : -1)] as CompoundRegard
