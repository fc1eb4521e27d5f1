import type { FeatureGroup } from './features.ts'

/** How many weights an output has; names of features that fall together share one. */
export const bucketCount = 20_480

/** Features as numbers: the weights that count, and how much each. */
export interface Vector {
  readonly buckets: Uint16Array
  readonly values: Float32Array
}

/** FNV-1a (32 bits) over the letters, by the number of buckets. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % bucketCount
}

/** Each group is of its own length, so that a long text weighs no more than a short one. */
export function vectorOf(groups: readonly FeatureGroup[]): Vector {
  const sums = new Map<number, number>()
  for (const { weight, names } of groups) {
    const distinct = new Set(names)
    const each = weight / Math.sqrt(distinct.size)
    for (const name of distinct) {
      const bucket = bucketOf(name)
      sums.set(bucket, (sums.get(bucket) ?? 0) + each)
    }
  }
  return { buckets: Uint16Array.from(sums.keys()), values: Float32Array.from(sums.values()) }
}
