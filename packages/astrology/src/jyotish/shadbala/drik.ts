import { forwardArc } from '../arc.ts'
import { isBenefic } from '../strength/benefics.ts'
import { type BodyGraha, SEVEN_GRAHAS } from '../grahas.ts'
import type { Natal } from '../natal.ts'

/** Sphuta drishti of any graha by the arc it looks across, 0 … 60 virupas. BPHS 26.6-8. */
export const drishtiVirupas = (arcDeg: number): number => {
  if (arcDeg < 30 || arcDeg >= 300) return 0
  if (arcDeg < 60) return (arcDeg - 30) / 2
  if (arcDeg < 90) return arcDeg - 45
  if (arcDeg < 120) return 30 + (120 - arcDeg) / 2
  if (arcDeg < 150) return 150 - arcDeg
  if (arcDeg < 180) return (arcDeg - 150) * 2
  return (300 - arcDeg) / 2
}

type Span = readonly [fromDeg: number, toDeg: number]

/** The special aspects: virupas added over two spans of 30°. BPHS 26.9-12, as read by B. V. Raman. */
const SPECIAL: Readonly<Partial<Record<BodyGraha, { virupas: number; spans: readonly Span[] }>>> = {
  saturn: {
    virupas: 45,
    spans: [
      [60, 90],
      [270, 300],
    ],
  },
  mars: {
    virupas: 15,
    spans: [
      [90, 120],
      [210, 240],
    ],
  },
  jupiter: {
    virupas: 30,
    spans: [
      [120, 150],
      [240, 270],
    ],
  },
}

const aspectVirupas = (natal: Natal, from: BodyGraha, to: BodyGraha): number => {
  const arcDeg = forwardArc(natal.grahas[from].longitudeDeg, natal.grahas[to].longitudeDeg)
  const special = SPECIAL[from]
  const isSpecial = special?.spans.some(([a, b]) => arcDeg >= a && arcDeg < b)
  return drishtiVirupas(arcDeg) + (isSpecial ? (special?.virupas ?? 0) : 0)
}

/** A quarter of the benefic less the malefic drishti on a graha; may be negative. BPHS 27.19. */
export const drikBala = (natal: Natal, graha: BodyGraha): number =>
  SEVEN_GRAHAS.filter((from) => from !== graha).reduce(
    (sum, from) => sum + aspectVirupas(natal, from, graha) * (isBenefic(natal, from) ? 1 : -1),
    0,
  ) / 4
