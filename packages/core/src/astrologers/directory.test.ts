import { describe, expect, test } from '@jest/globals'
import { AstrologerId, type AstrologerRating, type CallRefusal } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildAstrologer, InMemoryAstrologers } from '../testing/index.ts'
import type { AstrologerPersona } from './astrologers.ts'
import { createAstrologerDirectory } from './directory.ts'

const named = (id: string, name: string, fields: Partial<AstrologerPersona> = {}) =>
  buildAstrologer({
    id: AstrologerId.parse(id),
    name,
    words: { en: { name, tagline: '' }, hi: { name: 'मीरा', tagline: '' }, hinglish: { name, tagline: '' } },
    ...fields,
  })

function open() {
  const clock = new ManualClock(0)
  const failures: unknown[] = []
  const store = {
    personas: [
      named('asha-rao', 'Asha Rao', { pricePaisePerMinute: 3000, specialities: ['tarot'] }),
      named('meera', 'Dr. Meera', { pricePaisePerMinute: 1000, languages: ['hi'], school: 'kp' }),
      named('zoya', 'Zoya', { pricePaisePerMinute: 2000, state: 'retired' }),
    ],
    reads: 0,
    isDown: false,
    refusal: null as CallRefusal | null,
    ratings: new Map<AstrologerId, AstrologerRating>([
      [AstrologerId.parse('asha-rao'), { mean: 4.5, count: 6 }],
    ]),
  }
  const directory = createAstrologerDirectory({
    astrologers: {
      list: (filter) => {
        store.reads += 1
        if (store.isDown) return Promise.reject(new Error('the store is down'))
        return new InMemoryAstrologers(store.personas).list(filter)
      },
      find: (id) => new InMemoryAstrologers(store.personas).find(id),
    },
    ratings: { read: async () => store.ratings },
    findRefusal: async () => store.refusal,
    clock,
    onFailure: (error) => failures.push(error),
  })
  const ids = async (search: Parameters<typeof directory.search>[0] = {}) =>
    (await directory.search(search)).map(({ id }) => id)
  return { clock, store, directory, failures, ids }
}

describe('the directory of astrologers', () => {
  test('finds by name in any language, speciality, language, price and rating', async () => {
    const { ids } = open()
    expect(await ids()).toEqual(['asha-rao', 'meera'])
    expect(await ids({ name: 'rao' })).toEqual(['asha-rao'])
    expect(await ids({ name: 'मीरा' })).toEqual(['asha-rao', 'meera'])
    expect(await ids({ name: 'nobody' })).toEqual([])
    expect(await ids({ speciality: 'tarot' })).toEqual(['asha-rao'])
    expect(await ids({ school: 'kp' })).toEqual(['meera'])
    expect(await ids({ language: 'en' })).toEqual(['asha-rao'])
    expect(await ids({ maxPricePaise: 1500 })).toEqual(['meera'])
    expect(await ids({ minRating: 4 })).toEqual(['asha-rao'])
  })

  test.each([
    ['asha', ['asha-rao']],
    ['ASHA tar', ['asha-rao']],
    ['मीरा', ['asha-rao', 'meera']],
    ['टैरो', ['asha-rao']],
    ['kp', ['meera']],
    ['केपी मीरा', ['meera']],
    ['angrezi', ['asha-rao']],
    ['हिन्दी', ['asha-rao', 'meera']],
    ['हिंदी', ['asha-rao', 'meera']],
    ['sha', []],
    ['tarot kp', []],
    ['!?', ['asha-rao', 'meera']],
  ])('finds by beginnings of words of names, fields, languages and schools: %s', async (text, found) => {
    expect(await open().ids({ text })).toEqual(found)
  })

  test('says within five seconds why no call can start, for everybody and for the retired', async () => {
    const { directory, store, clock } = open()
    const refusalOf = async (id: string) => (await directory.find(AstrologerId.parse(id)))?.refusal
    expect([await refusalOf('meera'), await refusalOf('zoya')]).toEqual([null, 'astrologer_unknown'])
    store.refusal = 'calls_full'
    clock.pass(4000)
    expect([await refusalOf('meera'), await refusalOf('zoya')]).toEqual(['calls_full', 'astrologer_unknown'])
    expect(await directory.search({})).toMatchObject([{ isAvailable: false }, { isAvailable: false }])
    store.refusal = 'calls_paused'
    clock.pass(4000)
    expect([await refusalOf('meera'), await refusalOf('zoya')]).toEqual(['calls_paused', 'calls_paused'])
  })

  test('is put in order by price or rating', async () => {
    const { ids } = open()
    expect(await ids({ order: 'price' })).toEqual(['meera', 'asha-rao'])
    expect(await ids({ order: 'rating' })).toEqual(['asha-rao', 'meera'])
  })

  test('shows an edit within five seconds, and reads once for all who ask meanwhile', async () => {
    const { ids, store, clock } = open()
    await Promise.all([ids(), ids(), ids()])
    expect(store.reads).toBe(1)
    store.personas = [named('kavita', 'Kavita')]
    clock.pass(3999)
    expect(await ids()).toEqual(['asha-rao', 'meera'])
    clock.pass(1001)
    expect(await ids()).toEqual(['kavita'])
  })

  test('keeps its last list while the store is down, and says so', async () => {
    const { ids, store, clock, failures } = open()
    await ids()
    store.isDown = true
    clock.pass(5000)
    expect(await ids()).toEqual(['asha-rao', 'meera'])
    expect(failures).toHaveLength(1)
  })

  test('an astrologer who is retired is found, with no call to start', async () => {
    const { directory } = open()
    expect(await directory.find(AstrologerId.parse('zoya'))).toMatchObject({
      isAvailable: false,
      refusal: 'astrologer_unknown',
      rating: null,
    })
    expect(await directory.find(AstrologerId.parse('asha-rao'))).toMatchObject({
      isAvailable: true,
      rating: { mean: 4.5, count: 6 },
    })
  })
})
