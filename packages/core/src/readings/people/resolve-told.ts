import { labelOf } from '@astrovoice/astrology/speech'
import { momentOfBirth, type Town } from '../../births/index.ts'
import { UserFault } from '../../user-fault.ts'
import { Refusal } from '../answer/refusal.ts'
import type { Birth } from '../birth-reading.ts'
import type { ReadingContext } from '../reading-tool.ts'
import { capital } from '../speak.ts'
import { findBirthPlace } from './find-birth-place.ts'
import type { ToldPerson } from './person-argument.ts'

/** A birth that a caller told, with the town that the place was found to be. */
export interface ToldBirth extends Birth {
  readonly place: Town
  /** Whether the caller said a name; else `name` is “second person”. */
  readonly isNamed: boolean
}

/** @throws Refusal place_unknown, place_ambiguous, birth_out_of_range, birth_time_unclear. */
export async function resolveTold(
  { name, date, time, place: placeName }: ToldPerson & { readonly date: string; readonly place: string },
  context: ReadingContext,
): Promise<ToldBirth> {
  const place = await findBirthPlace(placeName, context)
  const details = { name: name ?? unnamed(context), date, time: time ?? null }
  try {
    const utcMs = momentOfBirth(place, details, { nowMs: () => context.nowMs })
    return { ...details, place, utc: new Date(utcMs).toISOString(), isNamed: name !== undefined }
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    const reason = isWithinYears(date, context.nowMs) ? 'birth_time_unclear' : 'birth_out_of_range'
    throw new Refusal(reason, error.message)
  }
}

const isWithinYears = (date: string, nowMs: number): boolean =>
  date >= '1900-01-01' && Date.parse(date) <= nowMs

const unnamed = ({ language }: ReadingContext): string => capital(labelOf('second')?.[language] ?? '')
