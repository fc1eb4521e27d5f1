import type { Side } from '../themes.ts'
import type { featuresOf } from './features.ts'

/** How many weights an output has; names of features that fall together share one. */
export const bucketCount = 262_144

/** Features as numbers: the weights that count, and how much each. A bucket may be there more than once. */
export interface Vector {
  readonly buckets: readonly number[]
  readonly values: readonly number[]
}

const sideSeeds: Readonly<Record<Side, number>> = { caller: 0x2545f491, astrologer: 0x9e3779b1 }

/** FNV-1a (32 bits). */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const bucketOf = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) % bucketCount

/**
 * Each group has one length, so that a long text weighs no more than a short one. A name counts for both sides and once
 * more for the side that speaks: what the sides have in common is learnt from both.
 */
export function vectorOf(groups: ReturnType<typeof featuresOf>, side: Side): Vector {
  const buckets: number[] = []
  const values: number[] = []
  for (const { weight, names } of groups) {
    const each = weight / Math.sqrt(2 * Math.max(1, names.length))
    for (const name of names) {
      const hash = hashOf(name)
      buckets.push(bucketOf(hash), bucketOf(Math.imul(hash ^ sideSeeds[side], 0x01000193) >>> 0))
      values.push(each, each)
    }
  }
  return { buckets, values }
}
