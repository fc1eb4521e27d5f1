import { readPeriodOf, type AlmanacPeriod, type PersonPeriod } from '@astrovoice/astrology/day'
import type { Whereabouts } from '../../readings/index.ts'
import type { AlmanacBook } from '../almanac-book.ts'
import type { Speakers } from '../lines/say-transits.ts'
import { dayOwnerOf, type HoroscopeOwner } from '../owner.ts'
import type { Span } from '../spans.ts'

/** What a horoscope is written from. */
export interface Writing {
  readonly owner: HoroscopeOwner
  readonly where: Whereabouts
  readonly span: Span
  readonly book: AlmanacBook
  readonly speakers: Speakers
}

/** Days for an owner, from the book. */
export function readKept(
  { owner, where, book }: Writing,
  date: string,
  days: number,
): { almanac: AlmanacPeriod; read: PersonPeriod } {
  const almanac = book.read(where.place, date, days)
  return { almanac, read: readPeriodOf(almanac, dayOwnerOf(owner)) }
}
