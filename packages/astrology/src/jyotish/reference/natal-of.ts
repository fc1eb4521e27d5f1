import { forEachGraha, type Graha } from '../grahas.ts'
import { type Natal, readNatal } from '../natal.ts'
import { type Sign, SIGNS } from '../signs.ts'

type Place = Sign | readonly [sign: Sign, degree: number]

const degreesOf = (place: Place): number => {
  const [sign, degree] = typeof place === 'string' ? [place, 15] : place
  return SIGNS.indexOf(sign) * 30 + degree
}

/** A chart as books print them, sign by sign; a graha not named stands at 15° of Aries. For tests. */
export const natalOf = (lagna: Place, places: Readonly<Partial<Record<Graha, Place>>>): Natal =>
  readNatal({
    ascendantDeg: degreesOf(lagna),
    longitudeDeg: forEachGraha((graha) => degreesOf(places[graha] ?? 'aries')),
    speedDegPerDay: forEachGraha(() => 1),
  })

/** Jawaharlal Nehru, 14 November 1889, 23:06 local mean time, Allahabad (AstroDatabank), Lahiri, to the degree. */
export const NEHRU = (): Natal =>
  natalOf(['cancer', 24], {
    sun: ['scorpio', 0],
    moon: ['cancer', 18],
    mars: ['virgo', 10],
    mercury: ['libra', 17],
    jupiter: ['sagittarius', 15],
    venus: ['libra', 7],
    saturn: ['leo', 11],
    rahu: ['gemini', 12],
    ketu: ['sagittarius', 12],
  })
