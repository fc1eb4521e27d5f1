import { z } from 'zod'
import { Instant } from '../language.ts'
import { claimIds, explained } from './claim.ts'

/** A span of time that favours one area of life. */
export const TimeWindow = z
  .object({
    from: Instant,
    until: Instant,
    strength: z.enum(['strong', 'fair', 'slight']),
    opens: z.string().describe('What begins it, as a phrase.'),
    closes: z.string().describe('What ends it, as a phrase.'),
    birthTimeEffect: z
      .string()
      .nullable()
      .describe('How it moves when the time of birth is off; null when it does not move.'),
    claims: claimIds,
  })
  .meta({ id: 'TimeWindow' })
export type TimeWindow = z.infer<typeof TimeWindow>

/** When something is favoured, on a line of time. */
export const WindowsCard = z
  .object({
    kind: z.literal('windows'),
    ...explained,
    from: Instant,
    until: Instant,
    timeZone: z.string().describe('IANA name of the zone in which dates are said.'),
    promise: z
      .object({ strength: z.enum(['strong', 'fair', 'weak']), text: z.string(), claims: claimIds })
      .nullable()
      .describe('What the birth chart promises of this area at all.'),
    windows: z.array(TimeWindow).describe('In order of time, inside the span; empty when there is none.'),
  })
  .meta({ id: 'WindowsCard', description: 'Favoured spans of time for one area of life.' })
export type WindowsCard = z.infer<typeof WindowsCard>
