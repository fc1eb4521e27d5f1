/** Vipat, Pratyari and Naidhana: the third, fifth and seventh of each nine stars from that of birth. */
const HOSTILE_TARAS = [3, 5, 7]

/** Tara bala: whether the star of a day is not hostile to the star of birth, both 0 Ashwini … 26 Revati. */
export const isTaraGood = (birthNakshatra: number, nakshatra: number): boolean =>
  !HOSTILE_TARAS.includes((((nakshatra - birthNakshatra + 27) % 27) % 9) + 1)
