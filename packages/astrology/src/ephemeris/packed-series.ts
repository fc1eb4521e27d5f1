import { decodeBase64 } from './base64.ts'

/** The terms of one coordinate that share a power of time, as `scripts/make-series.ts` packs them. */
export type PackedGroup = {
  /** What does not oscillate, in the coordinate's own unit. */
  readonly constant: number
  /** The amplitude of one count. */
  readonly unit: number
  /** Whether phases are cubic in time (the Moon) or linear (the planets). */
  readonly isCurved: boolean
  /** Base64 of little-endian rows: u32 amplitude, u32 phase, f64 frequency, then f32 × 2 if curved; in turns. */
  readonly terms: string
}

/** By coordinate (longitude, latitude, radius), by power of time. */
export type PackedSeries = readonly (readonly PackedGroup[])[]

/** Unpacked: rows of [amplitude, phase, frequency] or [amplitude, phase, frequency, quadratic, cubic]. */
export type TermGroup = { readonly constant: number; readonly isCurved: boolean; readonly rows: Float64Array }

export type Series = readonly (readonly TermGroup[])[]

export function unpackSeries(packed: PackedSeries): Series {
  return packed.map((groups) => groups.map(unpackGroup))
}

function unpackGroup({ constant, unit, isCurved, terms }: PackedGroup): TermGroup {
  const bytes = decodeBase64(terms)
  const view = new DataView(bytes.buffer)
  const packedStride = isCurved ? 24 : 16
  const stride = isCurved ? 5 : 3
  const rows = new Float64Array((bytes.length / packedStride) * stride)
  for (let from = 0, to = 0; from < bytes.length; from += packedStride, to += stride) {
    rows[to] = view.getUint32(from, true) * unit
    rows[to + 1] = view.getUint32(from + 4, true) / 2 ** 32
    rows[to + 2] = view.getFloat64(from + 8, true)
    if (!isCurved) continue
    rows[to + 3] = view.getFloat32(from + 16, true)
    rows[to + 4] = view.getFloat32(from + 20, true)
  }
  return { constant, isCurved, rows }
}
