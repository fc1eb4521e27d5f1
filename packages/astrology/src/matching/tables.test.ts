import { describe, expect, test } from '@jest/globals'
import { GANA_POINTS, VASHYA_POINTS, YONI_POINTS } from './tables.ts'

/** Sworn enemies of the fourteen yonis, as listed in every source (freehoroscopesonline.in, Yoni Koota). */
const SWORN: readonly (readonly [number, number])[] = [
  [0, 8],
  [1, 13],
  [2, 11],
  [3, 12],
  [4, 10],
  [5, 6],
  [7, 9],
]

describe('the table set', () => {
  test('yoni and vashya tables are symmetric with full points on the diagonal', () => {
    for (const [table, full] of [
      [YONI_POINTS, 4],
      [VASHYA_POINTS, 2],
    ] as const) {
      table.forEach((row, i) => {
        expect(row[i]).toBe(full)
        row.forEach((points, j) => expect(points).toBe(table[j]?.[i]))
      })
    }
  })

  test('zero stands exactly at the seven pairs of sworn enemies', () => {
    const zeros = YONI_POINTS.flatMap((row, i) =>
      row.flatMap((points, j) => (points === 0 && i < j ? [[i, j]] : [])),
    )
    expect(zeros).toEqual(SWORN)
  })

  test('gana gives six to likes and is not symmetric', () => {
    expect(GANA_POINTS.map((row, i) => row[i])).toEqual([6, 6, 6])
    expect(GANA_POINTS[0]?.[1]).toBe(6)
    expect(GANA_POINTS[1]?.[0]).toBe(5)
  })
})
