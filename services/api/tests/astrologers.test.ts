import { beforeAll, expect, test } from '@jest/globals'
import { createFlagStore } from '@astrovoice/platform/postgres'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let caller: SignedIn
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  caller = await api.signIn('+919800000061')
  // Before the first list is read: a list is up to five seconds old.
  const flags = createFlagStore(api.database.prisma)
  await flags.set({ name: 'newCalls', isOn: false, sharePercent: 100, changedAtMs: 0, changedBy: null })
})

test('a pause of calls is told on the list and on the page of an astrologer', async () => {
  const { astrologers } = await caller.api.ask('listAstrologers', { query: {} })
  expect(astrologers).toHaveLength(12)
  for (const each of astrologers) expect(each).toMatchObject({ isAvailable: false, refusal: 'calls_paused' })
  const page = await caller.api.ask('getAstrologer', {
    params: { astrologerId: astrologers[0]!.id },
    query: {},
  })
  expect(page).toMatchObject({ isAvailable: false, refusal: 'calls_paused' })
})

test('astrologers are found by words of their name, fields, languages and school, in both scripts', async () => {
  const find = async (query: { text?: string; school?: 'kp' }) =>
    (await caller.api.ask('listAstrologers', { query })).astrologers
  const byName = await find({ text: 'मीरा' })
  expect(byName.map(({ id }) => id)).toEqual(['dr-meera'])
  expect(await find({ text: 'meera' })).toEqual(byName)
  const bySchool = await find({ school: 'kp' })
  expect(bySchool.length).toBeGreaterThan(0)
  for (const { school } of bySchool) expect(school).toBe('kp')
  const byWords = await find({ text: 'टैरो angrezi' })
  expect(byWords.length).toBeGreaterThan(0)
  for (const { specialities, school, languages } of byWords) {
    expect([...specialities, school]).toContain('tarot')
    expect(languages).toContain('en')
  }
  expect(await find({ text: 'nobody' })).toEqual([])
})
