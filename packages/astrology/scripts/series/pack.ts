import type { PackedGroup } from '../../src/ephemeris/packed-series.ts'

type VsopRow = readonly [amplitude: number, phase: number, frequency: number]
type ElpRow = readonly [amplitude: number, ...phasePolynomial: number[]]

/** The largest |time| of the supported years, in the unit of the theory: a power's terms weigh by it. */
const vsopSpan = 0.2
const elpSpan = 2
const turn = 2 * Math.PI

/** One coordinate of VSOP87 (amplitude · cos(phase + frequency · millennia)) without what is under `cut`. */
export function packVsop(
  coordinate: Readonly<Record<string, readonly VsopRow[]>>,
  cut: number,
): PackedGroup[] {
  return Object.entries(coordinate).map(([power, rows]) => {
    const weight = vsopSpan ** Number(power)
    const constant = rows.filter((row) => row[2] === 0).reduce((sum, [a, b]) => sum + a * Math.cos(b), 0)
    const kept = rows.filter(([a, , c]) => c !== 0 && Math.abs(a) * weight >= cut)
    const terms = kept.map(([a, b, c]) => ({ amplitude: a, turns: [b / turn, c / turn] }))
    return pack(constant, terms)
  })
}

/** One coordinate of ELP-MPP02 (amplitude · sin(phase polynomial in centuries)); `unit` converts amplitudes. */
export function packElp(
  coordinate: Readonly<Record<string, readonly ElpRow[]>>,
  cut: number,
  unit: number,
): PackedGroup[] {
  return Object.entries(coordinate).map(([power, rows]) => {
    const weight = elpSpan ** Number(power)
    const still = ([, , rate]: ElpRow): boolean => rate === 0
    const constant = rows.filter(still).reduce((sum, [a, b = 0]) => sum + a * unit * Math.sin(b), 0)
    const kept = rows.filter((row) => !still(row) && Math.abs(row[0]) * weight >= cut)
    const terms = kept.map(([a, b = 0, ...rest]) => ({
      amplitude: a * unit,
      turns: [b / turn - 0.25, ...[0, 1, 2].map((index) => (rest[index] ?? 0) / turn)],
    }))
    return pack(constant, terms)
  })
}

type Term = { amplitude: number; turns: number[] }

/** Largest first, amplitudes and phases as 32-bit fractions, frequencies as doubles. */
function pack(constant: number, terms: Term[]): PackedGroup {
  const sorted = terms.toSorted((a, b) => Math.abs(b.amplitude) - Math.abs(a.amplitude))
  const unit = Math.abs(sorted[0]?.amplitude ?? 0) / (2 ** 32 - 1)
  const isCurved = (sorted[0]?.turns.length ?? 0) > 2
  const stride = isCurved ? 24 : 16
  const bytes = Buffer.alloc(sorted.length * stride)
  sorted.forEach(({ amplitude, turns: [phase = 0, frequency = 0, quadratic = 0, cubic = 0] }, index) => {
    const positivePhase = amplitude < 0 ? phase + 0.5 : phase
    const at = index * stride
    bytes.writeUInt32LE(Math.round(Math.abs(amplitude) / unit), at)
    bytes.writeUInt32LE(Math.round((positivePhase - Math.floor(positivePhase)) * 2 ** 32) >>> 0, at + 4)
    bytes.writeDoubleLE(frequency, at + 8)
    if (isCurved) {
      bytes.writeFloatLE(quadratic, at + 16)
      bytes.writeFloatLE(cubic, at + 20)
    }
  })
  return { constant, unit, isCurved, terms: bytes.toString('base64') }
}
