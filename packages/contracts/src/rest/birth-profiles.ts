import { z } from 'zod'
import { BirthProfileId, PlaceId } from '../ids.ts'
import { Instant } from '../language.ts'
import { Place } from './places.ts'
import { nameText } from '../plain-text.ts'
import { defineRoute } from './route.ts'

const BirthDate = z.iso.date().describe('Civil date at the place of birth, 1900-01-01 to today.')
const BirthTime = z.iso
  .time({ precision: -1 })
  .nullable()
  .describe('Civil time at the place of birth, HH:MM; null when unknown.')

/** What a caller tells of a birth. */
export const BirthDetails = z
  .strictObject({
    name: nameText(80),
    date: BirthDate,
    time: BirthTime,
    placeId: PlaceId,
    disambiguation: z
      .string()
      .max(40)
      .optional()
      .describe('Which of the `choices` of a birth_time_ambiguous error is meant.'),
  })
  .meta({ id: 'BirthDetails' })
export type BirthDetails = z.infer<typeof BirthDetails>

export const BirthProfile = z
  .object({
    id: BirthProfileId,
    name: z.string(),
    date: BirthDate,
    time: BirthTime,
    place: Place,
    utc: Instant.describe('The moment of birth; noon at the place when the time is unknown.'),
    createdAt: Instant,
  })
  .meta({ id: 'BirthProfile' })
export type BirthProfile = z.infer<typeof BirthProfile>

const ProfileParams = z.object({ birthProfileId: BirthProfileId })

export const birthProfileRoutes = {
  createBirthProfile: defineRoute({
    method: 'post',
    path: '/v1/birth-profiles',
    summary: 'Adds a birth profile; the first one is the caller’s own and the default for calls.',
    tag: 'birth-profiles',
    auth: 'user',
    body: BirthDetails,
    idempotent: true,
    reply: { status: 201, schema: BirthProfile },
    errors: [
      'request_invalid',
      'birth_profiles_full',
      'place_unknown',
      'birth_time_ambiguous',
      'birth_time_impossible',
    ],
  }),
  listBirthProfiles: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles',
    summary: 'The caller’s birth profiles, oldest first.',
    tag: 'birth-profiles',
    auth: 'user',
    reply: { status: 200, schema: z.object({ birthProfiles: z.array(BirthProfile) }) },
    errors: [],
  }),
  replaceBirthProfile: defineRoute({
    method: 'put',
    path: '/v1/birth-profiles/{birthProfileId}',
    summary: 'Replaces a birth profile.',
    tag: 'birth-profiles',
    auth: 'user',
    params: ProfileParams,
    body: BirthDetails,
    reply: { status: 200, schema: BirthProfile },
    errors: [
      'request_invalid',
      'not_found',
      'place_unknown',
      'birth_time_ambiguous',
      'birth_time_impossible',
    ],
  }),
  deleteBirthProfile: defineRoute({
    method: 'delete',
    path: '/v1/birth-profiles/{birthProfileId}',
    summary: 'Deletes a birth profile.',
    tag: 'birth-profiles',
    auth: 'user',
    params: ProfileParams,
    reply: { status: 204 },
    errors: ['not_found'],
  }),
}

export const BirthProfileParams = ProfileParams
