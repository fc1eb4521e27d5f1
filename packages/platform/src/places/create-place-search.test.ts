import { placeSearchContract } from '@astrovoice/core/testing/port-contracts'
import { expect, test } from '@jest/globals'
import { createPlaceSearch } from './create-place-search.ts'

placeSearchContract('the thread with the place table', async () => {
  const places = createPlaceSearch()
  return { places, close: () => places.stop() }
})

test('a search that waits when the thread stops is rejected, and the next one starts another thread', async () => {
  const places = createPlaceSearch()
  const left = places.search('Pune', 1)
  const rejected = expect(left).rejects.toThrow('has stopped')
  await places.stop()
  await rejected
  expect((await places.search('Pune', 1)).map(({ name }) => name)).toEqual(['Pune'])
  await places.stop()
})

test('a search is given up at once when its signal aborts', async () => {
  const places = createPlaceSearch()
  const controller = new AbortController()
  const search = places.search('Pune', 1, controller.signal)
  controller.abort(new Error('took too long'))
  await expect(search).rejects.toThrow('took too long')
  await places.stop()
})

test('searches that were given up count until the thread is done with them, and no more than a hundred wait', async () => {
  const places = createPlaceSearch()
  const signal = AbortSignal.timeout(1)
  const searches = Array.from({ length: 100 }, () => places.search('Pune', 1, signal))
  const ends = await Promise.allSettled([...searches, places.search('Pune', 1)])
  expect(ends.at(-1)).toMatchObject({ status: 'rejected', reason: { message: /wait already/ } })
  await places.stop()
})
