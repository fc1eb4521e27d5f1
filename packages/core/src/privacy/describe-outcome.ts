import { dataClasses, type DataClass } from './data-classes.ts'
import type { ErasureOutcome } from './erasures.ts'

/** What an erasure removes and what it keeps, by the registry. */
export function describeOutcome(): ErasureOutcome {
  const classes: readonly DataClass[] = Object.values(dataClasses)
  return {
    removed: classes.flatMap(({ what, erased }) => ('step' in erased ? [what] : [])),
    kept: classes.flatMap(({ what, erased }) => ('kept' in erased ? [{ what, why: erased.kept }] : [])),
  }
}
