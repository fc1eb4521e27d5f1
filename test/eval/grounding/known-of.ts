import type { BirthProfile } from '@astrovoice/contracts'
import { nowOf, readChartFacts, readOutputs, type Known } from '@astrovoice/core'
import { buildBirthProfile, pune } from '@astrovoice/core/testing'
import type { Subject } from './turn.ts'

/** The set’s charts were computed for this day. */
const nowMs = Date.UTC(2026, 10, 30, 6)

interface Born {
  readonly local: string
  readonly place: string
  readonly utc: string
  readonly latitude: number
  readonly longitude: number
}

const profileOf = ({ local, place, utc, latitude, longitude }: Born): BirthProfile =>
  buildBirthProfile({
    date: local.slice(0, 10),
    time: local.slice(11, 16),
    utc,
    place: { ...pune, name: place, latitudeDeg: latitude, longitudeDeg: longitude },
  })

/** What a gateway knows of a chart of the set when the call begins; of a match also what its tool found out. */
export function knownOf({ birth, facts }: Subject): Known {
  if ('date' in birth) return known(buildBirthProfile(), Date.parse(`${birth.date}T06:00:00Z`), [])
  if (!('groom' in birth)) return known(profileOf(birth), nowMs, [])
  const { total, kootas } = facts as { total: number; kootas: Record<string, { points: number }> }
  const found = {
    points: total,
    maxPoints: 36,
    kootas: Object.entries(kootas).map(([id, { points }]) => ({ id, points })),
  }
  return known(profileOf(birth.groom), nowMs, [{ facts: found }])
}

const known = (profile: BirthProfile, atMs: number, outputs: readonly Record<string, unknown>[]): Known => ({
  chart: readChartFacts(profile, undefined, atMs),
  outputs: readOutputs(outputs, nowOf('2026-11-30'), (utcMs) => new Date(utcMs).toISOString().slice(0, 10)),
})
