import { readDashaPair } from '@astrovoice/astrology/meanings'
import { dashaAt, periodClaim, sayRunning } from '../../readings/index.ts'
import { joinLines, lineOf, noLines, type Lines } from '../line.ts'
import type { HoroscopeOwner } from '../owner.ts'
import { fitToOwner, sayMeaningLine, type Speakers } from './say-transits.ts'

/** Which mahadasha and antardasha run at a moment; nothing for a sign, or without a birth time. */
export function sayDasha(owner: HoroscopeOwner, atMs: number, zone: string): Lines {
  const [maha, antar] = runningOf(owner, atMs)
  if (!maha || !antar) return noLines
  const claims = [periodClaim(maha), periodClaim(antar)]
  const said = { speak: sayRunning(maha, antar, zone), claims: claims.map(({ id }) => id) }
  return { lines: [lineOf('dasha', said)], claims }
}

/** The same, and what the two are held to bring together. */
export function sayDashaMeaning(
  owner: HoroscopeOwner,
  { atMs, zone, speakers }: { readonly atMs: number; readonly zone: string; readonly speakers: Speakers },
): Lines {
  const [maha, antar] = runningOf(owner, atMs)
  if (owner.kind === 'sign' || !maha || !antar) return noLines
  const meaning = fitToOwner(owner, readDashaPair(owner.reading.natal, maha.lord, antar.lord), atMs)
  return joinLines([
    sayDasha(owner, atMs, zone),
    { lines: [sayMeaningLine('dasha', meaning, speakers)], claims: meaning.claims },
  ])
}

const runningOf = (owner: HoroscopeOwner, atMs: number) =>
  owner.kind === 'person' && owner.reading.isTimeKnown ? dashaAt(owner.reading, atMs, 2) : []
