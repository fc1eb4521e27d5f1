import { expect, test } from '@jest/globals'
import { matchAshtakoot } from './ashtakoot.ts'
import { kootaFaults } from './koota-faults.ts'

/** A Moon in the middle of a pada of a nakshatra, counted from Ashwini = 0. */
const moonAt = (nakshatra: number, pada: number): number => (nakshatra * 4 + pada - 0.5) * (10 / 3)
const faults = (groom: number, bride: number) =>
  kootaFaults(matchAshtakoot(groom, bride)).map(({ koota, liftedBy }) => [
    koota.id,
    liftedBy.map(({ en }) => en),
  ])

const [ASHWINI, BHARANI, ROHINI, ARDRA, PUNARVASU, HASTA] = [0, 1, 3, 5, 6, 12]

// Ashwini and Bharani: deva and manushya, one sign, adi and madhya nadi.
test('a match without a fault has none', () => {
  expect(faults(moonAt(ASHWINI, 1), moonAt(BHARANI, 1))).toEqual([])
})

// Taurus and Virgo are 5 and 9 apart; their lords Venus and Mercury are friends.
test('a fault comes with the rule that lifts it', () => {
  expect(faults(moonAt(ROHINI, 2), moonAt(HASTA, 2))).toEqual([
    ['bhakoot', ['friendly lords of the Moon signs']],
  ])
})

// Ashwini, Ardra and Punarvasu are of the adi nadi; Ashwini is in Aries and Ardra in Gemini, 3 and 11 apart.
test('a fault that no rule lifts stands', () => {
  expect(faults(moonAt(ASHWINI, 1), moonAt(ARDRA, 1))).toEqual([['nadi', []]])
  expect(faults(moonAt(ARDRA, 2), moonAt(PUNARVASU, 2))).toEqual([
    ['nadi', ['same sign, different nakshatra']],
  ])
})
