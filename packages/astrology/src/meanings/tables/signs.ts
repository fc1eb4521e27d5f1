import type { Sign } from '../../jyotish/signs.ts'

/** Traits as themes: strengths, and after a slash what asks for care. Common practice. */
export const SIGN_TRAITS: Readonly<Record<Sign, string>> = {
  aries: 'courage initiative energy / haste temper',
  taurus: 'patience steadiness comforts / stubbornness comfort-seeking',
  gemini: 'wit communication curiosity / restlessness indecision',
  cancer: 'care-for-others feelings home / worry sensitivity',
  leo: 'confidence leadership generosity / pride stubbornness',
  virgo: 'detail intellect modesty / criticism worry',
  libra: 'balance politeness arts / indecision comfort-seeking',
  scorpio: 'depth perseverance research / doubt secrecy',
  sagittarius: 'ideals generosity dharma / haste debate',
  capricorn: 'discipline hard-work ambition / strain solitude',
  aquarius: 'independence ideals friends / stubbornness solitude',
  pisces: 'kindness imagination devotion / indecision sensitivity',
}
