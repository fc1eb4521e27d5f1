import { type Label, label } from '../jyotish/label.ts'
import { SIGNS, type Sign } from '../jyotish/signs.ts'
import type { Point } from './points.ts'

const WESTERN_DIGNITIES = ['domicile', 'exaltation', 'detriment', 'fall'] as const
export type WesternDignity = (typeof WESTERN_DIGNITIES)[number]

export const WESTERN_DIGNITY_LABELS: Readonly<Record<WesternDignity, Label>> = {
  domicile: label('in its own sign', 'स्वराशि में', 'apni rashi mein'),
  exaltation: label('exalted', 'उच्च', 'uchch'),
  detriment: label('in detriment', 'विपरीत राशि में', 'vipreet rashi mein'),
  fall: label('in its fall', 'नीच', 'neech'),
}

/** Signs each of the seven rules and the one it is exalted in. Ptolemy, Tetrabiblos 1.17 and 1.19. */
const SEATS: Readonly<Partial<Record<Point, { readonly rules: readonly Sign[]; readonly exalted: Sign }>>> = {
  sun: { rules: ['leo'], exalted: 'aries' },
  moon: { rules: ['cancer'], exalted: 'taurus' },
  mercury: { rules: ['gemini', 'virgo'], exalted: 'virgo' },
  venus: { rules: ['taurus', 'libra'], exalted: 'pisces' },
  mars: { rules: ['aries', 'scorpio'], exalted: 'capricorn' },
  jupiter: { rules: ['sagittarius', 'pisces'], exalted: 'cancer' },
  saturn: { rules: ['capricorn', 'aquarius'], exalted: 'libra' },
}

const opposite = (sign: Sign): Sign => SIGNS[(SIGNS.indexOf(sign) + 6) % 12] as Sign

/** Essential dignities of a point in a sign: Mercury in Virgo has two. */
export const dignitiesOf = (point: Point, sign: Sign): WesternDignity[] => {
  const seat = SEATS[point]
  if (!seat) return []
  const holds: Readonly<Record<WesternDignity, boolean>> = {
    domicile: seat.rules.includes(sign),
    exaltation: seat.exalted === sign,
    detriment: seat.rules.includes(opposite(sign)),
    fall: opposite(seat.exalted) === sign,
  }
  return WESTERN_DIGNITIES.filter((dignity) => holds[dignity])
}
