import { z } from 'zod'

/** What is spoken: English, Hindi (written in Devanagari), or Hinglish (Hindi in Latin letters, mixed with English). */
export const Language = z.enum(['en', 'hi', 'hinglish']).meta({ id: 'Language' })
export type Language = z.infer<typeof Language>

export const Speciality = z
  .enum([
    'vedic',
    'love',
    'marriage',
    'career',
    'finance',
    'health',
    'education',
    'family',
    'spirituality',
    'numerology',
    'tarot',
    'muhurta',
  ])
  .meta({ id: 'Speciality' })
export type Speciality = z.infer<typeof Speciality>

/** A moment in milliseconds since 1970, as an Instant. */
export const toInstant = (utcMs: number): string => new Date(utcMs).toISOString()

/** A moment, ISO 8601 in UTC. Databases know no year 0. */
export const Instant = z.iso
  .datetime()
  .refine((text) => !text.startsWith('0000'), 'must be in the years 1 to 9999')
