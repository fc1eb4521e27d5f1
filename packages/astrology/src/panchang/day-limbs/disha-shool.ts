import { label, type Label } from '../../jyotish/label.ts'

type Direction = 'east' | 'south' | 'west' | 'north'

const DIRECTION_LABELS: Readonly<Record<Direction, Label>> = {
  east: label('east', 'पूर्व', 'poorv'),
  south: label('south', 'दक्षिण', 'dakshin'),
  west: label('west', 'पश्चिम', 'paschim'),
  north: label('north', 'उत्तर', 'uttar'),
}

/** Sunday to Saturday. */
const BARRED: readonly Direction[] = ['west', 'east', 'north', 'north', 'south', 'west', 'east']
/** A journey is free again when so many ghatis have passed since sunrise. */
const GHATIS: Readonly<Record<Direction, number>> = { east: 8, south: 22, west: 15, north: 12 }
const GHATI_MS = 24 * 60_000

export type DishaShool = { readonly direction: Direction; readonly label: Label; readonly untilMs: number }

/** The direction in which a weekday does not set out, and until when. */
export const dishaShoolOf = (vara: number, sunriseMs: number): DishaShool => {
  const direction = BARRED[vara] as Direction
  return {
    direction,
    label: DIRECTION_LABELS[direction],
    untilMs: sunriseMs + GHATIS[direction] * GHATI_MS,
  }
}
