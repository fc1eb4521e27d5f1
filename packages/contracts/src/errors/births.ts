import type { ErrorSpec } from './error-spec.ts'

export const birthsErrors = {
  birth_profile_missing: {
    httpStatus: 409,
    retryable: false,
    title: 'The caller has no birth profile to compute a chart from.',
    fix: 'Create one at POST /v1/birth-profiles, then try again.',
  },
  birth_profiles_full: {
    httpStatus: 409,
    retryable: false,
    title: 'The caller has as many birth profiles as one may have.',
    fix: 'Delete one at DELETE /v1/birth-profiles/{birthProfileId}, then try again.',
  },
  birth_profile_own_exists: {
    httpStatus: 409,
    retryable: false,
    title: 'The caller has a profile of their own birth already.',
    fix: 'Change that one at PUT /v1/birth-profiles/{birthProfileId}, or send another `relation`.',
  },
  birth_time_ambiguous: {
    httpStatus: 422,
    retryable: false,
    title: 'The clocks of that place showed this time twice, or two clocks were in use.',
    fix: 'Send `disambiguation` with one of the two choices in `choices`.',
  },
  birth_time_impossible: {
    httpStatus: 422,
    retryable: false,
    title: 'That date or time never happened at that place.',
    fix: 'Correct the date or time; `detail` says what is possible.',
  },
  caller_too_young: {
    httpStatus: 422,
    retryable: false,
    title: 'By this birth the caller is under eighteen, and the service is for adults.',
    fix: 'Correct the date if it is wrong. A child’s birth is stored by a parent, with the relation `child`.',
  },
  day_not_computed: {
    httpStatus: 422,
    retryable: false,
    title: 'The almanac of that day cannot be computed.',
    fix: 'Ask for a date from 1900 to 2099, at a place where the sun rises on that day.',
  },
  horoscope_too_far: {
    httpStatus: 422,
    retryable: false,
    title: 'Horoscopes are written for a year before and after today.',
    fix: 'Ask for a date within a year of today.',
  },
  guardian_needed: {
    httpStatus: 422,
    retryable: false,
    title: 'The birth is of a person under eighteen, and nobody responsible for them has agreed.',
    fix: 'Ask the caller whether they are the parent or guardian and agree to it being stored; send `isGuardian: true` if they do.',
  },
  match_too_young: {
    httpStatus: 422,
    retryable: false,
    title: 'Charts of people under eighteen are not matched.',
    fix: 'Send two profiles of adults.',
  },
  place_unknown: {
    httpStatus: 422,
    retryable: false,
    title: 'The place is not in the place table.',
    fix: 'Search it at GET /v1/places and send the `placeId` found there.',
  },
} as const satisfies Record<string, ErrorSpec>
