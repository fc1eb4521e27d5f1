import { signAt, SIGNS, type GocharOrigin, type Sign } from '@astrovoice/astrology'
import type { DayOwner } from '@astrovoice/astrology/day'
import { mayMoonSignDiffer, personOf, type BirthReading } from '../readings/index.ts'

/** Whose horoscope it is: that of a Moon sign, or of one person. */
export type HoroscopeOwner =
  { readonly kind: 'sign'; readonly sign: Sign } | { readonly kind: 'person'; readonly reading: BirthReading }

/** The owner as the engine reads days for. */
export const dayOwnerOf = (owner: HoroscopeOwner): DayOwner =>
  owner.kind === 'sign' ? { moonSignIndex: SIGNS.indexOf(owner.sign) } : personOf(owner.reading)

/** The sign of the natal Moon; null where the hour of birth leaves it open. */
export function moonSignOf(owner: HoroscopeOwner): Sign | null {
  if (owner.kind === 'sign') return owner.sign
  return mayMoonSignDiffer(owner.reading) ? null : signAt(owner.reading.natal.grahas.moon.signIndex)
}

/** What transits are counted from; null where the sign of the Moon is open. */
export function transitOriginOf(owner: HoroscopeOwner): GocharOrigin | null {
  if (owner.kind === 'person') return mayMoonSignDiffer(owner.reading) ? null : owner.reading.natal
  const signIndex = SIGNS.indexOf(owner.sign)
  // A sign has no lagna: nothing that is counted from it is said.
  return { grahas: { moon: { signIndex } }, lagna: { signIndex } }
}
