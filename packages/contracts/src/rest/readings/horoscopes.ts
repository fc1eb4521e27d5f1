import { z } from 'zod'
import { Claim, claimIds } from '../../cards/claim.ts'
import { BirthProfileId } from '../../ids.ts'
import { Instant, Language } from '../../language.ts'
import { defineRoute } from '../route.ts'

export const HoroscopePeriod = z.enum(['day', 'week', 'month', 'year']).meta({ id: 'HoroscopePeriod' })
export type HoroscopePeriod = z.infer<typeof HoroscopePeriod>

/** The signs of the sidereal zodiac, from Aries (Mesha) to Pisces (Meena). */
export const MoonSign = z
  .enum([
    'aries',
    'taurus',
    'gemini',
    'cancer',
    'leo',
    'virgo',
    'libra',
    'scorpio',
    'sagittarius',
    'capricorn',
    'aquarius',
    'pisces',
  ])
  .meta({ id: 'MoonSign' })
export type MoonSign = z.infer<typeof MoonSign>

/** Go on, with care, or rather at another time. */
export const Light = z.enum(['green', 'amber', 'red']).meta({ id: 'Light' })
export type Light = z.infer<typeof Light>

export const HoroscopeSentence = z
  .object({
    part: z
      .enum(['verdict', 'time', 'why', 'change', 'moon', 'transit', 'ingress', 'dasha', 'action', 'ground'])
      .describe('change: why it is unlike the day before. ground: for which place, and how sure.'),
    text: z.string(),
    claims: claimIds,
  })
  .meta({ id: 'HoroscopeSentence' })
export type HoroscopeSentence = z.infer<typeof HoroscopeSentence>

/** How the day suits one thing that people do. */
export const HoroscopeUse = z
  .object({
    use: z.enum(['beginnings', 'work', 'money', 'people', 'travel', 'study', 'home']),
    label: z.string(),
    light: Light,
    reason: z.string(),
    claims: claimIds,
  })
  .meta({ id: 'HoroscopeUse' })
export type HoroscopeUse = z.infer<typeof HoroscopeUse>

/** A span that a calendar can show. */
export const HoroscopeWindow = z
  .object({
    from: Instant,
    until: Instant,
    quality: z.enum(['good', 'hard']),
    label: z.string(),
    claims: claimIds,
  })
  .meta({ id: 'HoroscopeWindow' })
export type HoroscopeWindow = z.infer<typeof HoroscopeWindow>

/** All that a small widget shows. */
export const HoroscopeWidget = z
  .object({
    title: z.string().max(60),
    light: Light,
    text: z.string().max(240),
    nextWindow: z
      .object({ from: Instant, until: Instant, label: z.string() })
      .nullable()
      .describe('The clearest time of the day.'),
    endsAt: Instant.describe('When another horoscope takes its place.'),
  })
  .meta({ id: 'HoroscopeWidget' })
export type HoroscopeWidget = z.infer<typeof HoroscopeWidget>

/** A day, week, month or year for a Moon sign or for one person. The same all through its period. */
export const Horoscope = z
  .object({
    engineVersion: z.string(),
    period: HoroscopePeriod,
    from: z.iso.date(),
    until: z.iso.date().describe('The last day.'),
    sign: MoonSign.nullable().describe('Null where the hour of birth leaves the sign of the Moon open.'),
    signLabel: z.string().nullable(),
    isPersonal: z.boolean(),
    place: z.string().describe('The place of reckoning, whose sunrise and clock count.'),
    timeZone: z.string().describe('IANA name of the zone of the place.'),
    title: z.string(),
    light: Light,
    sentences: z.array(HoroscopeSentence),
    uses: z.array(HoroscopeUse).describe('Of a day; else empty.'),
    windows: z.array(HoroscopeWindow).describe('Of a day, in order of time; else empty.'),
    bestDates: z.array(z.iso.date()).describe('Of a week or a month; else empty.'),
    gentleDates: z.array(z.iso.date()).describe('Of a week or a month; else empty.'),
    widget: HoroscopeWidget,
    claims: z.array(Claim).describe('Each claim that the horoscope names by id, once.'),
  })
  .meta({ id: 'Horoscope', description: 'A day, week, month or year for a Moon sign or for one person.' })
export type Horoscope = z.infer<typeof Horoscope>

const asked = {
  period: HoroscopePeriod.default('day'),
  date: z.iso
    .date()
    .optional()
    .describe(
      'A day of the period by the clock of the place, within a year of today; today when left out. Weeks begin on Monday.',
    ),
  language: Language.default('en'),
}

export const horoscopeRoutes = {
  getSignHoroscope: defineRoute({
    method: 'get',
    path: '/v1/horoscopes',
    summary: 'The horoscope of a Moon sign, reckoned for Ujjain.',
    tag: 'horoscopes',
    auth: 'public',
    etag: true,
    compressed: true,
    query: z.strictObject({ ...asked, sign: MoonSign }),
    reply: { status: 200, schema: Horoscope },
    errors: ['request_invalid', 'horoscope_too_far', 'day_not_computed'],
  }),
  getMyHoroscope: defineRoute({
    method: 'get',
    path: '/v1/me/horoscope',
    summary:
      'The horoscope of a birth of the caller, where the caller is. Needs the consent to accounts and charts.',
    tag: 'horoscopes',
    auth: 'user',
    etag: true,
    compressed: true,
    query: z.strictObject({
      ...asked,
      birthProfileId: BirthProfileId.optional().describe(
        'Left out: the caller’s own birth, else the oldest one.',
      ),
    }),
    reply: { status: 200, schema: Horoscope },
    errors: [
      'request_invalid',
      'age_not_declared',
      'consent_missing',
      'birth_profile_missing',
      'not_found',
      'horoscope_too_far',
      'day_not_computed',
    ],
    budgets: ['readings'],
  }),
}
