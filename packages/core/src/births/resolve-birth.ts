import {
  CivilTimeFault,
  civilTimeToUtc,
  type CivilTimeFaultCode,
  type ClockReading,
} from '@astrovoice/astrology/time-place'
import type { BirthDetails, Choice, ErrorCode, Place } from '@astrovoice/contracts'
import type { ResolvedBirth } from './birth-profiles.ts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Places } from './places.ts'
import { UserFault } from '../user-fault.ts'

/** Local noon: the least error for a birth at an unknown time of the day. */
const noon = '12:00'
const earliestMs = Date.UTC(1900, 0, 1)
const dayMs = 86_400_000

/**
 * Finds the place and the moment of a birth.
 * @throws UserFault place_unknown; birth_time_ambiguous with the choices; birth_time_impossible.
 */
export function resolveBirth(
  { places, clock }: { places: Places; clock: Clock },
  { name, date, time, placeId, disambiguation }: BirthDetails,
): ResolvedBirth {
  const place = places.find(placeId)
  if (!place) throw new UserFault('place_unknown')
  return resolveBirthAt(place, { name, date, time, disambiguation }, clock)
}

/**
 * The moment of a birth at a place that is known.
 * @throws UserFault birth_time_ambiguous with the choices; birth_time_impossible.
 */
export function resolveBirthAt(
  place: Place,
  { name, date, time, disambiguation }: Omit<BirthDetails, 'placeId'>,
  clock: Pick<Clock, 'nowMs'>,
): ResolvedBirth {
  // A day without its time means noon; a question about daylight saving would change no reading.
  const choice = time === null ? (disambiguation ?? 'standard') : disambiguation
  const utcMs = readClock(place, date, time ?? noon, choice)
  if (utcMs < earliestMs - dayMs) throw impossible('Births from 1900-01-01 on can be computed.')
  if (utcMs > clock.nowMs()) throw impossible('That is in the future.')
  return { name, date, time, place, utcMs }
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
