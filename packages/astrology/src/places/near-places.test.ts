import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadPlaceIndex } from '../../node/load-place-index.ts'
import { distanceKm } from './near-places.ts'
import type { PlaceIndex } from './place-index.ts'

let index: PlaceIndex
beforeAll(async () => {
  index = await loadPlaceIndex()
})

/** Distances between airports as the Great Circle Mapper has them (gcmap.com), on an ellipsoid. */
test.each([
  ['Delhi to Mumbai', [28.5665, 77.1031], [19.0887, 72.8679], 1138],
  ['London to New York', [51.4706, -0.4619], [40.6398, -73.7789], 5540],
] as const)('from %s it is %s', (_, [latitudeDeg, longitudeDeg], [toLat, toLon], km) => {
  const found = distanceKm({ latitudeDeg, longitudeDeg }, { latitudeDeg: toLat, longitudeDeg: toLon })
  expect(Math.abs(found / km - 1)).toBeLessThan(0.006)
})

describe('near a point', () => {
  test.each([
    ['the Gateway of India', 18.9, 72.8, 'Mumbai'],
    ['Hawa Mahal', 26.9, 75.8, 'Jaipur'],
    ['Shaniwar Wada', 18.5, 73.9, 'Pune'],
    ['Times Square', 40.8, -74, 'New York City'],
  ])('%s, to a tenth of a degree, is in %s, %s: %s', (_, latitudeDeg, longitudeDeg, town) => {
    expect(index.near({ latitudeDeg, longitudeDeg })[0]?.name).toBe(town)
  })

  test('a town of its own comes before a metropolis an hour away', () => {
    expect(index.near({ latitudeDeg: 29.4, longitudeDeg: 77 })[0]?.name).toBe('Panipat')
  })

  test('as many are found as are asked for, all within 100 km', () => {
    const point = { latitudeDeg: 25.3, longitudeDeg: 83 }
    const found = index.near(point, 20)
    expect(found).toHaveLength(20)
    expect(Math.max(...found.map((place) => distanceKm(point, place)))).toBeLessThanOrEqual(100)
  })

  test('there is no town in the middle of an ocean', () => {
    expect(index.near({ latitudeDeg: -30, longitudeDeg: 80 })).toEqual([])
  })
})
