import { z } from 'zod'
import { Claim } from '../../cards/claim.ts'
import { DayCard } from '../../cards/day-card.ts'
import { MatchCard } from '../../cards/match-card.ts'
import { BirthProfileId, PlaceId } from '../../ids.ts'
import { Instant, Language } from '../../language.ts'
import { BirthProfileParams } from '../birth-profiles.ts'
import { TimeAccuracy } from '../birth-words.ts'
import { DrawnVarga, Graha } from './charts.ts'
import { defineRoute } from '../route.ts'

const House = z.int().min(1).max(12)
export const KundliMeaning = z
  .object({ text: z.string(), claims: z.array(Claim) })
  .meta({ id: 'KundliMeaning', description: 'What something is held to mean, and what that rests on.' })
export type KundliMeaning = z.infer<typeof KundliMeaning>

const meaning = KundliMeaning.nullable().describe(
  'Null where nothing is said of it, as without a birth time.',
)

const Standing = z.object({
  graha: Graha,
  label: z.string(),
  sign: z.string(),
  house: House.nullable().describe('Null without a birth time.'),
})

export const KundliPlacement = Standing.extend({
  degreeInSign: z.number().min(0).lt(30),
  nakshatra: z.string(),
  pada: z.int().min(1).max(4),
  isRetrograde: z.boolean(),
  meaning,
}).meta({ id: 'KundliPlacement' })
export type KundliPlacement = z.infer<typeof KundliPlacement>

export const KundliVarga = z
  .object({
    varga: DrawnVarga,
    label: z.string(),
    about: z.string().describe('The part of life that it is read for.'),
    lagna: z.string().nullable().describe('The sign that rises in it; null without a birth time.'),
    placements: z.array(Standing),
  })
  .meta({ id: 'KundliVarga' })
export type KundliVarga = z.infer<typeof KundliVarga>

const period = { lord: Graha, label: z.string(), from: Instant, until: Instant, isNow: z.boolean() }

export const KundliDasha = z
  .object({
    ...period,
    meaning,
    antardashas: z.array(z.object(period)).describe('In order of time; the first may begin before birth.'),
  })
  .meta({ id: 'KundliDasha' })
export type KundliDasha = z.infer<typeof KundliDasha>

/** A yoga or a dosha, and why it holds or does not. */
export const KundliFinding = z
  .object({
    id: z.string(),
    label: z.string(),
    isPresent: z.boolean().nullable().describe('Null when it cannot be judged without a birth time.'),
    text: z.string(),
    meaning,
    claims: z.array(Claim),
  })
  .meta({ id: 'KundliFinding' })
export type KundliFinding = z.infer<typeof KundliFinding>

export const KundliTransit = z
  .object({
    graha: Graha,
    label: z.string(),
    sign: z.string(),
    houseFromMoon: House,
    houseFromLagna: House.nullable(),
    isFavourable: z
      .boolean()
      .describe('The house from the Moon is a good one of this graha, and nothing obstructs it.'),
    until: Instant.nullable().describe('When it leaves the sign; null where that is not computed.'),
    meaning,
  })
  .meta({ id: 'KundliTransit' })
export type KundliTransit = z.infer<typeof KundliTransit>

/** How well the time of birth is known, and what that leaves open. */
export const KundliBirthTime = z
  .object({
    accuracy: TimeAccuracy,
    mayBeOffByMinutes: z.int().min(0).describe('How far from the moment that is computed with.'),
    isLagnaKnown: z.boolean().describe('Whether lagna and houses are the same at every possible moment.'),
    isMoonSignKnown: z.boolean(),
    dashasMoveByDays: z.int().min(0).describe('How many days the dashas may begin and end sooner or later.'),
    text: z.string().nullable().describe('The same in a sentence; null for an exact time.'),
  })
  .meta({ id: 'KundliBirthTime' })
export type KundliBirthTime = z.infer<typeof KundliBirthTime>

/** The birth chart with what it is held to mean. */
export const Kundli = z
  .object({
    engineVersion: z.string(),
    timeZone: z.string().describe('IANA name of the zone of the birth place, in which dates are said.'),
    summary: z.string(),
    birthTime: KundliBirthTime,
    placements: z.array(KundliPlacement),
    vargas: z.array(KundliVarga),
    dashas: z.array(KundliDasha).describe('Vimshottari mahadashas in order of time.'),
    yogas: z.array(KundliFinding).describe('Those that are formed.'),
    doshas: z.array(KundliFinding),
    transits: z.array(KundliTransit).describe('Now.'),
  })
  .meta({ id: 'Kundli', description: 'The birth chart with what it is held to mean.' })
export type Kundli = z.infer<typeof Kundli>

const said = { language: Language.default('en') }

export const kundliRoutes = {
  getKundli: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles/{birthProfileId}/kundli',
    summary: 'The birth chart with its vargas, dashas, yogas, doshas and transits, in words.',
    tag: 'charts',
    auth: 'user',
    etag: true,
    compressed: true,
    params: BirthProfileParams,
    query: z.strictObject(said),
    reply: { status: 200, schema: Kundli },
    errors: ['request_invalid', 'not_found'],
    budgets: ['readings'],
  }),
  getDay: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles/{birthProfileId}/day',
    summary: 'A day at a place, for the person of a birth profile.',
    tag: 'charts',
    auth: 'user',
    etag: true,
    compressed: true,
    params: BirthProfileParams,
    query: z.strictObject({
      ...said,
      date: z.iso.date().optional().describe('By the clock of the place; today when left out.'),
      placeId: PlaceId.optional().describe(
        'Where the day is spent; the caller’s present place when left out, else the place of birth.',
      ),
    }),
    reply: { status: 200, schema: DayCard },
    errors: ['request_invalid', 'not_found', 'place_unknown', 'day_not_computed'],
    budgets: ['readings'],
  }),
  matchProfiles: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles/{birthProfileId}/match',
    summary: 'Guna milan of two birth profiles.',
    tag: 'charts',
    auth: 'user',
    etag: true,
    compressed: true,
    params: BirthProfileParams,
    query: z.strictObject({
      ...said,
      with: BirthProfileId.describe('The other profile.'),
      side: z
        .enum(['bride', 'groom'])
        .optional()
        .describe(
          'Whose part the profile of the path takes: the kootas are not symmetric. Left out: by the genders of a woman and a man, else the points hold for both sides.',
        ),
    }),
    reply: { status: 200, schema: MatchCard },
    errors: ['request_invalid', 'not_found', 'match_too_young'],
    budgets: ['readings'],
  }),
}
