import { z } from 'zod'
import { BirthProfileId, PlaceId } from '../ids.ts'
import { Instant } from '../language.ts'
import { nameText } from '../plain-text.ts'
import { Gender, PartOfDay, Relation } from './birth-words.ts'
import { Place } from './places.ts'
import { defineRoute } from './route.ts'

const BirthDate = z.iso.date().describe('Civil date at the place of birth, 1900-01-01 to today.')
const BirthTime = z.iso
  .time({ precision: -1 })
  .nullable()
  .describe('Civil time at the place of birth, HH:MM; null when unknown.')
const isTimeApproximate = z
  .boolean()
  .describe('The time is right within half an hour, and not from a record. Only with a time.')
const partOfDay = PartOfDay.nullable().describe(
  'In which four hours by the clock of the place the birth was; null when not even that is known. Only without a time.',
)
const gender = Gender.nullable().describe('As the caller told it; null: not said.')

interface ToldTime {
  readonly time: string | null
  readonly isTimeApproximate: boolean
  readonly partOfDay: PartOfDay | null
}

const isConsistent = ({ time, ...told }: ToldTime): boolean =>
  time === null ? !told.isTimeApproximate : told.partOfDay === null

/** What a caller tells of a birth. */
export const BirthDetails = z
  .strictObject({
    name: nameText(80),
    date: BirthDate,
    time: BirthTime,
    isTimeApproximate: isTimeApproximate.default(false),
    partOfDay: partOfDay.default(null),
    gender: gender.default(null),
    relation: Relation.optional().describe(
      'Left out: stays as it is; of a new profile `self` for the first one of an adult, else `other`.',
    ),
    isGuardian: z
      .boolean()
      .default(false)
      .describe(
        'The caller is the parent or guardian of this person, and agrees to the birth being stored. Needed for a person under 18.',
      ),
    placeId: PlaceId,
    disambiguation: z
      .string()
      .max(40)
      .optional()
      .describe('Which of the `choices` of a birth_time_ambiguous error is meant.'),
  })
  .refine(isConsistent, {
    path: ['time'],
    message: 'isTimeApproximate needs a time, and partOfDay needs time to be null',
  })
  .meta({ id: 'BirthDetails' })
export type BirthDetails = z.infer<typeof BirthDetails>

export const BirthProfile = z
  .object({
    id: BirthProfileId,
    name: z.string(),
    date: BirthDate,
    time: BirthTime,
    isTimeApproximate: isTimeApproximate.default(false),
    partOfDay: partOfDay.default(null),
    gender: gender.default(null),
    relation: Relation.default('other'),
    guardianAgreedAt: Instant.nullable()
      .default(null)
      .describe('When a parent or guardian agreed to the birth of a person under 18 being stored.'),
    place: Place,
    utc: Instant.describe(
      'The moment of birth; the middle of the part of the day, or noon at the place, when the time is unknown.',
    ),
    createdAt: Instant,
    birthChangedAt: Instant.nullable()
      .default(null)
      .describe(
        'When date, time or place last changed. What was said before rests on another chart and is not remembered in calls.',
      ),
  })
  .meta({ id: 'BirthProfile' })
export type BirthProfile = z.infer<typeof BirthProfile>

const ProfileParams = z.object({ birthProfileId: BirthProfileId })

const storingErrors = [
  'request_invalid',
  'age_not_declared',
  'consent_missing',
  'birth_profile_own_exists',
  'caller_too_young',
  'guardian_needed',
  'place_unknown',
  'birth_time_ambiguous',
  'birth_time_impossible',
] as const

export const birthProfileRoutes = {
  createBirthProfile: defineRoute({
    method: 'post',
    path: '/v1/birth-profiles',
    summary: 'Adds a birth profile. The caller’s own is the default for calls, else the first one.',
    tag: 'birth-profiles',
    auth: 'user',
    body: BirthDetails,
    idempotent: true,
    reply: { status: 201, schema: BirthProfile },
    errors: [...storingErrors, 'birth_profiles_full'],
  }),
  listBirthProfiles: defineRoute({
    method: 'get',
    path: '/v1/birth-profiles',
    summary: 'The caller’s birth profiles, oldest first.',
    tag: 'birth-profiles',
    auth: 'user',
    etag: true,
    compressed: true,
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
    errors: [...storingErrors, 'not_found'],
  }),
  deleteBirthProfile: defineRoute({
    method: 'delete',
    path: '/v1/birth-profiles/{birthProfileId}',
    summary: 'Deletes a birth profile, and the calls about it if the caller wants that.',
    tag: 'birth-profiles',
    auth: 'user',
    audit: 'birth_deleted',
    params: ProfileParams,
    query: z.strictObject({
      calls: z
        .enum(['keep', 'delete'])
        .default('keep')
        .describe(
          'delete: calls about this birth go along, with their transcripts, summaries and audio. They are not remembered either way.',
        ),
    }),
    reply: { status: 204 },
    errors: ['request_invalid', 'not_found', 'conversation_busy'],
    budgets: ['deletions'],
  }),
}

export const BirthProfileParams = ProfileParams
