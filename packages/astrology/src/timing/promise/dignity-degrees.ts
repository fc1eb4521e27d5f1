import type { Dignity } from '../../jyotish/strength/dignity.ts'
import { KENDRAS, TRIKONAS } from '../../jyotish/yogas/conditions.ts'

/** How far a dignity helps, -1 … 1; neutral says nothing. */
export const DIGNITY_DEGREES: Readonly<Record<Dignity, number>> = {
  exalted: 1,
  moolatrikona: 1,
  own: 0.8,
  friend: 0.3,
  neutral: 0,
  enemy: -0.4,
  debilitated: -1,
}

/** Kendras, trikonas, the 3rd and the 11th. */
export const HELPFUL: ReadonlySet<number> = new Set([...KENDRAS, ...TRIKONAS, 3, 11])
/** Houses in which malefics do well. */
export const UPACHAYAS: ReadonlySet<number> = new Set([3, 6, 10, 11])
