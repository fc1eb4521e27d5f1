import { label, type Label } from '../../jyotish/label.ts'
import type { Interval } from '../limbs.ts'
import { intersect } from '../muhurta/intervals.ts'
import type { Limb } from '../panchang.ts'

type Row = { readonly label: Label; readonly isGood: boolean }

const good = (en: string, hi: string): Row => ({ label: label(en, hi), isGood: true })
const hard = (en: string, hi: string): Row => ({ label: label(en, hi), isGood: false })

const ANANDADI: readonly Row[] = [
  good('Ananda', 'आनंद'),
  hard('Kaladanda', 'कालदंड'),
  hard('Dhumra', 'धूम्र'),
  good('Dhata', 'धाता'),
  good('Saumya', 'सौम्य'),
  hard('Dhvanksha', 'ध्वांक्ष'),
  good('Dhvaja', 'ध्वज'),
  good('Shrivatsa', 'श्रीवत्स'),
  hard('Vajra', 'वज्र'),
  hard('Mudgara', 'मुद्गर'),
  good('Chhatra', 'छत्र'),
  good('Mitra', 'मित्र'),
  good('Manasa', 'मानस'),
  good('Padma', 'पद्म'),
  hard('Lumba', 'लुंब'),
  hard('Utpata', 'उत्पात'),
  hard('Mrityu', 'मृत्यु'),
  hard('Kana', 'काण'),
  good('Siddhi', 'सिद्धि'),
  good('Shubha', 'शुभ'),
  good('Amrita', 'अमृत'),
  hard('Musala', 'मुसल'),
  hard('Gada', 'गदा'),
  good('Matanga', 'मातंग'),
  hard('Rakshasa', 'राक्षस'),
  hard('Chara', 'चर'),
  good('Sthira', 'स्थिर'),
  good('Pravardhana', 'प्रवर्धमान'),
]

/** Places in the row of twenty-eight stars, in which Abhijit is the twenty-second. */
const SHRAVANA = 21
const placeOf = (nakshatra: number): number => (nakshatra >= SHRAVANA ? nakshatra + 1 : nakshatra)

/** Ashwini, Mrigashira, Ashlesha, Hasta, Anuradha, Uttara Ashadha, Shatabhisha: where each weekday begins to count. */
const FIRST_OF_VARA = [0, 4, 8, 12, 16, 20, 24]

/** A yoga of weekday and star, as long as both last. */
export type Anandadi = Interval & Row & { readonly index: number }

/** The yogas of a day, in order. */
export const anandadisWithin = (vara: number, stars: readonly Limb[], day: Interval): Anandadi[] =>
  stars.flatMap((star) => {
    const index = (placeOf(star.index) - (FIRST_OF_VARA[vara] as number) + 28) % 28
    return intersect([star], [day]).map((span) => ({ ...span, ...(ANANDADI[index] as Row), index }))
  })
