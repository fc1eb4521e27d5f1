import type { PackedCorrection } from './correction.ts'
import type { PackedSeries } from './packed-series.ts'

/** A planet's series and what they lack. */
export type PackedTheory = { readonly series: PackedSeries; readonly correction: PackedCorrection }
