/** Sun, Moon and planets, by their distance of motion: what has a place of its own in the sky. */
export const planets = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
] as const
export type Planet = (typeof planets)[number]

/** The lunar nodes: Rahu ascending, Ketu opposite. */
export const nodes = ['rahu', 'ketu'] as const
export type LunarNode = (typeof nodes)[number]

/** All bodies of a chart. */
export const bodies = [...planets, ...nodes] as const
export type Body = (typeof bodies)[number]

/** The nine of jyotish, in the order of the weekdays, then the nodes. */
export const grahas = [
  'sun',
  'moon',
  'mars',
  'mercury',
  'jupiter',
  'venus',
  'saturn',
  'rahu',
  'ketu',
] as const
export type Graha = (typeof grahas)[number]
