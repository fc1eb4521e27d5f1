import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { BirthProfileParams } from '../birth-profiles.ts'

const graha = ['sun', 'moon', 'mars', 'mercury', 'jupiter', 'venus', 'saturn', 'rahu', 'ketu'] as const

export const Graha = z.enum(graha).meta({ id: 'Graha' })
export type Graha = z.infer<typeof Graha>

/** A point of the sidereal zodiac. */
export const ZodiacPoint = z
  .object({
    longitudeDeg: z.number().min(0).lt(360),
    sign: z.string().describe('English name of the sign.'),
    signIndex: z.int().min(0).max(11).describe('0 = Aries (Mesha).'),
    degreeInSign: z.number().min(0).lt(30),
    nakshatra: z.string(),
    pada: z.int().min(1).max(4),
  })
  .meta({ id: 'ZodiacPoint' })

export const GrahaPosition = ZodiacPoint.extend({
  graha: Graha,
  house: z.int().min(1).max(12).nullable().describe('Whole-sign house; null without a birth time.'),
  isRetrograde: z.boolean(),
}).meta({ id: 'GrahaPosition' })

export const DashaPeriod = z
  .object({ lord: Graha, startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })
  .meta({ id: 'DashaPeriod' })

/** The divisional charts that are drawn and described. */
export const DrawnVarga = z
  .enum(['D1', 'D2', 'D3', 'D4', 'D7', 'D9', 'D10', 'D12', 'D20', 'D24'])
  .meta({ id: 'DrawnVarga' })
export type DrawnVarga = z.infer<typeof DrawnVarga>

/** The sidereal birth chart and the dasha that runs now. */
export const BirthChart = z
  .object({
    engineVersion: z.string(),
    conventions: z.object({
      ayanamsa: z.string(),
      node: z.string(),
      houses: z.string(),
      dashaYearDays: z.number(),
    }),
    ayanamsaDeg: z.number(),
    ascendant: ZodiacPoint.nullable().describe('Null without a birth time.'),
    grahas: z.array(GrahaPosition),
    dasha: z
      .object({ maha: DashaPeriod, antar: DashaPeriod })
      .nullable()
      .describe('The periods that run now; null past the 120 years of the cycle.'),
  })
  .meta({ id: 'BirthChart' })
export type BirthChart = z.infer<typeof BirthChart>

export const chartRoutes = {
  getChart: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles/{birthProfileId}/chart',
    summary: 'The sidereal chart of a birth profile, computed afresh.',
    tag: 'charts',
    auth: 'user',
    etag: true,
    compressed: true,
    params: BirthProfileParams,
    reply: { status: 200, schema: BirthChart },
    errors: ['not_found'],
  }),
  drawChart: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles/{birthProfileId}/chart.svg',
    summary: 'The chart as a drawing.',
    tag: 'charts',
    auth: 'user',
    etag: true,
    compressed: true,
    params: BirthProfileParams,
    query: z.strictObject({
      style: z.enum(['north', 'south', 'western']).default('north'),
      theme: z.enum(['light', 'dark']).default('light'),
      language: z.enum(['en', 'hi']).default('en'),
      varga: DrawnVarga.default('D1').describe('Other than D1 only in the styles north and south.'),
    }),
    reply: { status: 200, mediaType: 'image/svg+xml' },
    errors: ['request_invalid', 'not_found'],
  }),
}
