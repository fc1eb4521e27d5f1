import type { AstrologerGender } from '@astrovoice/contracts'

/** Colours behind an astrologer, on which white has a contrast of 4.5 at least. */
export const hues = ['#7C5CBF', '#A84B61', '#37727E', '#8F6122', '#4B6CB7', '#4F7740'] as const
const skins = ['#C68B59', '#A86E42', '#D9A374', '#8D5A34'] as const
const hairs = ['#1F1714', '#3A2A22', '#5B5450', '#8A8580'] as const
const cloths = ['#E8B04A', '#C2513B', '#2F6B5E', '#5A4A8F', '#F0E6D2', '#35507A'] as const

/** A number that stays the same for a text: the polynomial hash of its letters. */
const hash = (text: string) =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)

/** The colour behind the portrait and the initials of an astrologer, by their id. */
export const hueOf = (id: string): string => pick(hues, hash(id))

/** How an astrologer is drawn. */
export function drawnFrom(id: string, gender: AstrologerGender) {
  const seed = hash(id)
  return {
    skin: pick(skins, seed >> 2),
    hair: pick(hairs, seed >> 4),
    cloth: pick(cloths, seed >> 6),
    hasBeard: gender === 'man' && (seed >> 8) % 2 === 0,
    hasMark: gender === 'woman' && (seed >> 9) % 2 === 0,
  }
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!
