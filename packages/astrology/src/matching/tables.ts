/**
 * The one table set of the 36 gunas: `north-indian`, after Muhurta Chintamani, chapter on marriage, with the
 * point tables in use today. Where printed tables differ, the choice is named at the table. Rows are the
 * groom, columns the bride, unless a table is symmetric.
 */
export const TABLE_SET = 'north-indian'

/**
 * Vashya, in the order chatushpada, manava, jalachara, vanachara, keeta. Muhurta Chintamani gives the relation
 * (same class, prey, enemy); the points are those of the printed north Indian almanacs. Some sources give 0
 * where this table has ½.
 */
export const VASHYA_POINTS: readonly (readonly number[])[] = [
  [2, 1, 1, 0.5, 1],
  [1, 2, 0.5, 0, 1],
  [1, 0.5, 2, 1, 1],
  [0.5, 0, 1, 2, 0],
  [1, 1, 1, 0, 2],
]

/**
 * Yoni, in the order horse … lion: 4 same, 3 friendly, 2 neutral, 1 unfriendly, 0 sworn enemies. As printed in
 * the Maitreya documentation (saravali.de, Yoni Koota), made symmetric: there horse-deer is 3 and deer-horse 1
 * (3 is taken), buffalo-lion 1 and lion-buffalo 2 (1 is taken).
 */
export const YONI_POINTS: readonly (readonly number[])[] = [
  [4, 2, 2, 3, 2, 2, 2, 1, 0, 1, 3, 3, 2, 1],
  [2, 4, 3, 3, 2, 2, 2, 2, 3, 1, 2, 3, 2, 0],
  [2, 3, 4, 2, 1, 2, 1, 3, 3, 1, 2, 0, 3, 1],
  [3, 3, 2, 4, 2, 1, 1, 1, 1, 2, 2, 2, 0, 2],
  [2, 2, 1, 2, 4, 2, 1, 2, 2, 1, 0, 2, 1, 1],
  [2, 2, 2, 1, 2, 4, 0, 2, 2, 1, 3, 3, 2, 1],
  [2, 2, 1, 1, 1, 0, 4, 2, 2, 2, 2, 2, 1, 2],
  [1, 2, 3, 1, 2, 2, 2, 4, 3, 0, 3, 2, 2, 1],
  [0, 3, 3, 1, 2, 2, 2, 3, 4, 1, 2, 2, 2, 1],
  [1, 1, 1, 2, 1, 1, 2, 0, 1, 4, 1, 1, 2, 1],
  [3, 2, 2, 2, 0, 3, 2, 3, 2, 1, 4, 2, 2, 1],
  [3, 3, 0, 2, 2, 3, 2, 2, 2, 1, 2, 4, 3, 2],
  [2, 2, 3, 0, 1, 2, 1, 2, 2, 2, 2, 3, 4, 2],
  [1, 0, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4],
]

/**
 * Gana, groom in rows: deva, manushya, rakshasa. The asymmetric north Indian table, as in Future Point's
 * Horoscope Matching, ch. 9; for a deva groom and a rakshasa bride its table prints 1 and its text 0 (0 is taken).
 */
export const GANA_POINTS: readonly (readonly number[])[] = [
  [6, 6, 0],
  [5, 6, 0],
  [1, 0, 6],
]

/** Graha maitri by the two lords' regard for each other, worse regard first. Muhurta Chintamani 6.27-29. */
export const MAITRI_POINTS = {
  'friend friend': 5,
  'neutral friend': 4,
  'neutral neutral': 3,
  'enemy friend': 1,
  'enemy neutral': 0.5,
  'enemy enemy': 0,
} as const

/** Signs the two Moons stand apart, counted both ways, that carry bhakoot dosha. Muhurta Chintamani 6.31. */
export const BHAKOOT_DOSHA: readonly number[] = [2, 12, 5, 9, 6, 8]
