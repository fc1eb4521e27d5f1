import { stretchClaim, type AlmanacDay, type Stretch } from '@astrovoice/astrology/day'
import type { Claim as EngineClaim } from '@astrovoice/astrology/rules'
import { toInstant, type Claim, type HoroscopeWindow, type Language } from '@astrovoice/contracts'
import { capital, describeClaim } from '../readings/index.ts'

interface Windows {
  readonly windows: readonly HoroscopeWindow[]
  readonly claims: readonly Claim[]
}

export const noWindows: Windows = { windows: [], claims: [] }

/** The same for all who ask about a day, so they are described once. */
const described = new WeakMap<AlmanacDay, Partial<Record<Language, Windows>>>()

/** The good and hard stretches of a day in order of time, each with its claim. */
export function describeWindows(day: AlmanacDay, language: Language): Windows {
  const known = described.get(day) ?? {}
  const windows = known[language] ?? describe(day, language)
  described.set(day, { ...known, [language]: windows })
  return windows
}

function describe({ stretches, panchang: { zone } }: AlmanacDay, language: Language): Windows {
  const all = [
    ...stretches.good.map((stretch) => ({ stretch, quality: 'good' as const })),
    ...stretches.hard.map((stretch) => ({ stretch, quality: 'hard' as const })),
  ].toSorted((a, b) => a.stretch.startMs - b.stretch.startMs)
  return {
    windows: all.map(({ stretch, quality }) => ({
      from: toInstant(stretch.startMs),
      until: toInstant(stretch.endMs),
      quality,
      label: capital(stretch.label[language]),
      claims: [claimOf(stretch).id],
    })),
    claims: all.map(({ stretch }) => describeClaim(claimOf(stretch), zone, language)),
  }
}

/** A kind of stretch may come twice a day, so its claim is named by its time too. */
function claimOf(stretch: Stretch): EngineClaim {
  const claim = stretchClaim(stretch)
  return { ...claim, id: `${claim.id}.${stretch.startMs}` }
}
