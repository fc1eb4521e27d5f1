import { getKundli, Observer } from '@ishubhamx/panchangam-js'
import { describe, expect, test } from '@jest/globals'
import { toArcseconds } from './arc.ts'
import { NAKSHATRA_LABELS, NAKSHATRAS } from './nakshatras.ts'
import { positionOf } from './position.ts'
import { type Varga, vargaSign } from './vargas.ts'
import { vimshottari } from './dashas/vimshottari.ts'

const DAY_MS = 86_400_000
const chennai = new Observer(13.0878, 80.2785, 0)

/** Sixty births over sixty years; the longitudes are that library's own, so that only the rules are compared. */
const kundlis = Array.from({ length: 60 }, (_, i) =>
  getKundli(new Date(Date.UTC(1950, 0, 1) + i * 367.37 * DAY_MS), chennai),
)

describe('against panchangam-js, on its own longitudes', () => {
  test.each(['D1', 'D2', 'D3', 'D4', 'D7', 'D9', 'D10', 'D12'] as const)(
    '%s: the lagna and twelve bodies of sixty charts',
    (varga: Varga) => {
      for (const { ascendant, planets, vargas } of kundlis) {
        const theirs = vargas![varga.toLowerCase() as 'd9']!
        expect(vargaSign(varga, toArcseconds(ascendant.longitude))).toBe(theirs.ascendant.rashi)
        for (const [name, { longitude }] of Object.entries(planets)) {
          expect(vargaSign(varga, toArcseconds(longitude))).toBe(theirs.planets[name]?.rashi)
        }
      }
    },
  )

  test('nakshatra and pada of the lagna', () => {
    const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
    for (const { ascendant } of kundlis) {
      const { nakshatraIndex, pada } = positionOf(ascendant.longitude)
      const { en } = NAKSHATRA_LABELS[NAKSHATRAS[nakshatraIndex]!]
      expect(letters(ascendant.nakshatra).slice(0, 4)).toBe(letters(en).slice(0, 4))
      expect(ascendant.pada).toBe(pada)
    }
  })

  test('the nine mahadashas of the birth end within a minute of theirs', () => {
    for (const { birthDetails, planets, dasha } of kundlis) {
      const birthUtcMs = new Date(birthDetails.date).getTime()
      const ours = vimshottari({ birthUtcMs, moonLongitudeDeg: planets['Moon']!.longitude }, 1)
      dasha.fullCycle.slice(0, 9).forEach(({ planet, endTime }, i) => {
        expect(ours[i]?.lord).toBe(planet.toLowerCase())
        expect(Math.abs((ours[i]?.endUtcMs ?? 0) - endTime.getTime())).toBeLessThan(60_000)
      })
    }
  })
})
