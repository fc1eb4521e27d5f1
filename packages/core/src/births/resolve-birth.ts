import {
  CivilTimeFault,
  civilDateAt,
  civilTimeToUtc,
  type CivilTimeFaultCode,
  type ClockReading,
} from '@astrovoice/astrology/time-place'
import {
  isUnderAge,
  type BirthDetails,
  type BirthProfile,
  type Choice,
  type ErrorCode,
  type Place,
} from '@astrovoice/contracts'
import type { ResolvedBirth } from './birth-profiles.ts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Places } from './places.ts'
import { middleHours } from './time-accuracy.ts'
import { UserFault } from '../user-fault.ts'

/** Local noon: the least error for a birth at an unknown time of the day. */
const noon = '12:00'
const noonHour = 12
const earliestMs = Date.UTC(1900, 0, 1)
const hourMs = 3_600_000
const dayMs = 86_400_000

/**
 * Finds the place and the moment of a birth, and whether it may be stored. The birth of somebody under eighteen needs
 * their guardian, and is not the caller's own.
 * @throws UserFault place_unknown; birth_time_ambiguous with the choices; birth_time_impossible; caller_too_young;
 * guardian_needed.
 */
export function resolveBirth(
  { places, clock }: { places: Places; clock: Clock },
  { placeId, disambiguation, isGuardian, relation, ...told }: BirthDetails,
): ResolvedBirth {
  const place = places.find(placeId)
  if (!place) throw new UserFault('place_unknown')
  const utcMs = momentOfBirth(place, { ...told, disambiguation }, clock)
  const toldAtMs = clock.nowMs()
  const isMinor = isUnderAge(civilDateAt(toldAtMs, place.timeZone), told.date)
  if (isMinor && relation === 'self') throw new UserFault('caller_too_young')
  if (isMinor && !isGuardian) throw new UserFault('guardian_needed')
  return { ...told, place, utcMs, toldAtMs, isMinor, relation: relation ?? null }
}

/** What the caller told of a birth, at a place that is known. */
export type ToldMoment = Pick<BirthDetails, 'date' | 'time' | 'disambiguation'> &
  Partial<Pick<BirthProfile, 'partOfDay'>>

/**
 * The moment of a birth; the middle of the part of the day, or noon, without a time.
 * @throws UserFault birth_time_ambiguous with the choices; birth_time_impossible.
 */
export function momentOfBirth(
  place: Place,
  { date, time, partOfDay, disambiguation }: ToldMoment,
  clock: Pick<Clock, 'nowMs'>,
): number {
  // A day without its time means noon; a question about daylight saving would change no reading.
  const choice = time === null ? (disambiguation ?? 'standard') : disambiguation
  const toldMs = readClock(place, date, time ?? noon, choice)
  // Counted from noon: clocks that are changed leave out or repeat hours of the night.
  const utcMs = time === null && partOfDay ? toldMs + (middleHours[partOfDay] - noonHour) * hourMs : toldMs
  if (utcMs < earliestMs - dayMs) throw impossible('Births from 1900-01-01 on can be computed.')
  if (utcMs > clock.nowMs()) throw impossible('That is in the future.')
  return utcMs
}

function readClock(place: Place, date: string, time: string, disambiguation: string | undefined): number {
  const { timeZone: zone, latitudeDeg, longitudeDeg } = place
  try {
    return civilTimeToUtc({ date, time, zone, latitudeDeg, longitudeDeg, disambiguation }).utcMs
  } catch (error) {
    if (!(error instanceof CivilTimeFault)) throw error
    const choices = error.choices.map(describeChoice)
    throw new UserFault(codes[error.code], {
      detail: error.message,
      ...(choices.length > 0 && { choices }),
    })
  }
}

const codes: Record<CivilTimeFaultCode, ErrorCode> = {
  ambiguous: 'birth_time_ambiguous',
  'two-clocks': 'birth_time_ambiguous',
  skipped: 'birth_time_impossible',
  'longitude-missing': 'birth_time_impossible',
  'zone-unknown': 'birth_time_impossible',
  'date-impossible': 'birth_time_impossible',
  'time-impossible': 'birth_time_impossible',
}

const describeChoice = ({ id, utcMs, evidence }: ClockReading): Choice => ({
  value: id,
  label: evidence.map(({ en }) => en).join(' '),
  utc: new Date(utcMs).toISOString(),
})

const impossible = (detail: string) => new UserFault('birth_time_impossible', { detail })
