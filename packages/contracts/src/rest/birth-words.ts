import { z } from 'zod'

/** Who a birth profile is of, seen from the caller. */
export const Relation = z.enum(['self', 'partner', 'child', 'parent', 'friend', 'other']).meta({
  id: 'Relation',
  description: 'Who the person is to the caller. At most one profile of a caller is `self`.',
})
export type Relation = z.infer<typeof Relation>

export const Gender = z.enum(['woman', 'man', 'other']).meta({
  id: 'Gender',
  description:
    'Used for how Hindi addresses the caller, and for the sides of a match. It is never taken from a name.',
})
export type Gender = z.infer<typeof Gender>

/** Six parts of four hours each; the first begins at midnight. */
export const PartOfDay = z
  .enum(['after_midnight', 'early_morning', 'morning', 'afternoon', 'evening', 'night'])
  .meta({
    id: 'PartOfDay',
    description:
      'Four hours by the clock of the place: after_midnight from 0, early_morning from 4, morning from 8, afternoon from 12, evening from 16, night from 20 o’clock.',
  })
export type PartOfDay = z.infer<typeof PartOfDay>

/** How well the time of a birth is known: to the minute, within half an hour, within four hours, or not at all. */
export const TimeAccuracy = z.enum(['exact', 'about', 'part_of_day', 'unknown'])
export type TimeAccuracy = z.infer<typeof TimeAccuracy>

/** What tells how well a time is known. A birth that was told in a call has neither mark. */
interface MarkedTime {
  readonly time: string | null
  readonly isTimeApproximate?: boolean
  readonly partOfDay?: PartOfDay | null
}

export function accuracyOf({ time, isTimeApproximate, partOfDay }: MarkedTime): TimeAccuracy {
  if (time !== null) return isTimeApproximate ? 'about' : 'exact'
  return partOfDay ? 'part_of_day' : 'unknown'
}
