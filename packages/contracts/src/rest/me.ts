import { z } from 'zod'
import { PlaceId, UserId } from '../ids.ts'
import { Instant } from '../language.ts'
import { Place } from './places.ts'
import { Preferences, PreferencesChange } from './preferences.ts'
import { defineRoute } from './route.ts'

export const Me = z
  .object({
    id: UserId,
    phone: z.string().nullable(),
    email: z.string().nullable(),
    createdAt: Instant,
    presentPlace: Place.nullable().describe('Where the caller is; null when they have not said.'),
    preferences: Preferences,
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

export const meRoutes = {
  getMe: defineRoute({
    method: 'get',
    path: '/v1/me',
    summary: 'The signed-in caller.',
    tag: 'me',
    auth: 'user',
    reply: { status: 200, schema: Me },
    errors: [],
  }),
  setPresentPlace: defineRoute({
    method: 'put',
    path: '/v1/me/present-place',
    summary:
      'Says where the caller is: days, periods, muhurtas and festivals are read there, in calls and in the app.',
    tag: 'me',
    auth: 'user',
    body: z.strictObject({
      placeId: PlaceId.nullable().describe('Null: not said, so the place of birth is taken.'),
    }),
    reply: { status: 200, schema: Me },
    errors: ['request_invalid', 'age_not_declared', 'consent_missing', 'place_unknown'],
  }),
  setPreferences: defineRoute({
    method: 'put',
    path: '/v1/me/preferences',
    summary: 'Sets languages, quiet hours and the time zone of the caller; what is left out stays as it is.',
    tag: 'me',
    auth: 'user',
    body: PreferencesChange,
    reply: { status: 200, schema: Me },
    errors: ['request_invalid'],
  }),
}
