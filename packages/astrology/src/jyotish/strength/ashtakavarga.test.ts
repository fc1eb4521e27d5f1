import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ASHTAKAVARGA_TABLES, computeAshtakavarga, sarvaOfHouse } from './ashtakavarga.ts'
import { forEachGraha, SEVEN_GRAHAS } from '../grahas.ts'
import { readNatal } from '../natal.ts'
import { publishedNatal } from '../reference/published-chart.ts'

const degree = fc.double({ min: 0, max: 359.999, noNaN: true })

describe('ashtakavarga', () => {
  test('equals the published chart, sign by sign', () => {
    const { bhinna, sarva } = computeAshtakavarga(publishedNatal())
    expect(bhinna).toEqual({
      sun: [3, 3, 3, 3, 4, 5, 5, 3, 4, 7, 3, 5],
      moon: [2, 7, 3, 4, 6, 4, 3, 3, 6, 5, 2, 4],
      mars: [2, 3, 2, 4, 5, 1, 6, 1, 3, 6, 3, 3],
      mercury: [4, 5, 3, 5, 4, 2, 5, 6, 3, 7, 3, 7],
      jupiter: [6, 4, 5, 6, 6, 2, 3, 5, 5, 5, 5, 4],
      venus: [2, 5, 5, 4, 3, 3, 5, 6, 6, 6, 3, 4],
      saturn: [3, 2, 3, 2, 4, 3, 5, 2, 4, 6, 2, 3],
    })
    expect(sarva).toEqual([22, 29, 24, 28, 32, 20, 32, 26, 31, 42, 21, 30])
  })

  test('the first house of a Libra lagna reads the points of Libra', () => {
    const natal = publishedNatal()
    expect(sarvaOfHouse(computeAshtakavarga(natal), natal, 1)).toBe(32)
  })

  test.each(ASHTAKAVARGA_TABLES)(
    'any chart has 337 points by %s: 48, 49, 39, 54, 56, 52 and 39 (B. V. Raman)',
    (table) => {
      fc.assert(
        fc.property(fc.array(degree, { minLength: 10, maxLength: 10 }), (degrees) => {
          let next = 0
          const longitudeDeg = forEachGraha(() => degrees[next++] as number)
          const natal = readNatal({
            ascendantDeg: degrees[9] as number,
            longitudeDeg,
            speedDegPerDay: forEachGraha(() => 1),
          })
          const { bhinna, sarva } = computeAshtakavarga(natal, table)
          const total = (points: readonly number[]) => points.reduce((a, b) => a + b, 0)
          expect(SEVEN_GRAHAS.map((graha) => total(bhinna[graha]))).toEqual([48, 49, 39, 54, 56, 52, 39])
          expect(total(sarva)).toBe(337)
        }),
      )
    },
  )
})
