import type { Birth } from '../birth-reading.ts'
import type { Side } from './comparison.ts'

/**
 * Whose part the first of two people takes, where their genders tell it: a woman is the bride of a man. Undefined for
 * other couples, and where a gender was not said: it is never taken from a name.
 */
export function sideOf(first: Pick<Birth, 'gender'>, second: Pick<Birth, 'gender'>): Side | undefined {
  if (first.gender === 'woman' && second.gender === 'man') return 'bride'
  return first.gender === 'man' && second.gender === 'woman' ? 'groom' : undefined
}
