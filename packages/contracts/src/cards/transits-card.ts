import { z } from 'zod'
import { Instant } from '../language.ts'
import { claimIds, explained } from './claim.ts'

const House = z.int().min(1).max(12)

/** One stay of a graha in a sign. */
export const SignStay = z
  .object({
    sign: z.string(),
    houseFromMoon: House,
    houseFromLagna: House.nullable().describe('Null without a birth time.'),
    from: Instant.nullable().describe('Null where it lies before the years that are computed.'),
    until: Instant.nullable().describe('Null where it lies after the years that are computed.'),
  })
  .meta({ id: 'SignStay' })
export type SignStay = z.infer<typeof SignStay>

/** A graha over the birth chart. */
export const GrahaTransit = z
  .object({
    label: z.string(),
    isRetrograde: z.boolean().describe('Always false for the Sun, the Moon and the nodes.'),
    stays: z.array(SignStay).min(1).describe('In order of time; the one after the span comes last.'),
    stations: z
      .array(z.object({ turns: z.enum(['retrograde', 'direct']), at: Instant }))
      .describe('When it turns next.'),
    text: z.string().describe('What it is held to bring.'),
    claims: claimIds,
  })
  .meta({ id: 'GrahaTransit' })
export type GrahaTransit = z.infer<typeof GrahaTransit>

/** Where grahas stand over the birth chart, and until when. */
export const TransitsCard = z
  .object({
    kind: z.literal('transits'),
    ...explained,
    timeZone: z.string().describe('IANA name of the zone in which dates are said.'),
    transits: z.array(GrahaTransit).min(1),
  })
  .meta({ id: 'TransitsCard', description: 'Where grahas stand over the birth chart, and until when.' })
export type TransitsCard = z.infer<typeof TransitsCard>
