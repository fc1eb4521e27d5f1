import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PlaceSearch } from '../../births/index.ts'

export interface PlaceSearchUnderTest {
  readonly places: PlaceSearch
  close(): Promise<void>
}

/** What every search for places holds to; each knows Delhi and Pune. */
export function placeSearchContract(name: string, open: () => Promise<PlaceSearchUnderTest>) {
  describe(`${name} as a search for places`, () => {
    let subject: PlaceSearchUnderTest
    beforeAll(async () => void (subject = await open()))
    afterAll(() => subject.close())

    // GeoNames: Pune at 18.5196° N, 73.8554° E.
    test('finds a town by its name, with its coordinates and zone', async () => {
      const [town] = await subject.places.search('Pune', 3)
      expect(town).toMatchObject({
        name: 'Pune',
        region: 'Maharashtra',
        latitudeDeg: expect.closeTo(18.52, 1),
        longitudeDeg: expect.closeTo(73.86, 1),
        timeZone: 'Asia/Kolkata',
      })
    })

    test('returns as many towns as are asked for, at most', async () => {
      expect((await subject.places.search('Delhi', 1)).map((place) => place.name)).toEqual(['Delhi'])
    })

    test('finds nothing for a name that no town has', async () => {
      expect(await subject.places.search('Xqzzvwk', 3)).toEqual([])
    })

    test('replies to several searches at once, each with its own towns', async () => {
      const found = await Promise.all(
        ['Delhi', 'Pune', 'Delhi'].map((name) => subject.places.search(name, 1)),
      )
      expect(found.map(([town]) => town?.name)).toEqual(['Delhi', 'Pune', 'Delhi'])
    })

    test('rejects a search whose signal has aborted, with the reason', async () => {
      const reason = new Error('the call is over')
      await expect(subject.places.search('Pune', 1, AbortSignal.abort(reason))).rejects.toBe(reason)
    })
  })
}
