import { z } from 'zod'
import { Instant } from '../language.ts'
import { claimIds, explained } from './claim.ts'

/** One limb of the panchang, such as the tithi, and until when it holds. */
export const DayLimb = z
  .object({
    name: z.enum(['tithi', 'vara', 'nakshatra', 'yoga', 'karana']),
    label: z.string(),
    value: z.string(),
    until: Instant.nullable(),
  })
  .meta({ id: 'DayLimb' })

/** A stretch of a day that almanacs call good or hard. */
export const DayPeriod = z
  .object({
    from: Instant,
    until: Instant,
    quality: z.enum(['good', 'hard']),
    label: z.string().describe('Its name, such as Rahu Kaal.'),
    claims: claimIds,
  })
  .meta({ id: 'DayPeriod' })
export type DayPeriod = z.infer<typeof DayPeriod>

/** A day at a place, for a person. */
export const DayCard = z
  .object({
    kind: z.literal('day'),
    ...explained,
    date: z.iso.date(),
    place: z.string(),
    timeZone: z.string().describe('IANA name of the zone of the place.'),
    sentences: z
      .array(z.object({ text: z.string(), claims: claimIds }))
      .describe('What the day is good for.'),
    limbs: z.array(DayLimb),
    sunrise: Instant.nullable().describe('Null where the sun does not rise that day.'),
    sunset: Instant.nullable(),
    periods: z.array(DayPeriod).describe('In order of time.'),
  })
  .meta({ id: 'DayCard', description: 'A day at a place, for a person.' })
export type DayCard = z.infer<typeof DayCard>
