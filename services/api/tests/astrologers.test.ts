import { beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '@astrovoice/contracts/clock'
import { enqueueSamples, speakSample, type WantedSample } from '@astrovoice/core'
import { InMemoryBudgets, SilentSpeech } from '@astrovoice/core/testing'
import { createFolderObjectStore } from '@astrovoice/platform/object-store'
import { createAstrologers, createAstrologerSamples, createFlagStore } from '@astrovoice/platform/postgres'
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

test('the list and the page of an astrologer say that calls are paused', async () => {
  const { astrologers } = await caller.api.ask('listAstrologers', { query: {} })
  expect(astrologers).toHaveLength(12)
  for (const each of astrologers) expect(each).toMatchObject({ isAvailable: false, refusal: 'calls_paused' })
  const page = await caller.api.ask('getAstrologer', {
    params: { astrologerId: astrologers[0]!.id },
    query: {},
  })
  expect(page).toMatchObject({ isAvailable: false, refusal: 'calls_paused' })
})

test('the page gives the sample of a voice once it is spoken, and what it says before', async () => {
  const [astrologer] = (await caller.api.ask('listAstrologers', { query: { language: 'hi' } })).astrologers
  const params = { astrologerId: astrologer!.id }
  const ask = () => caller.api.ask('getAstrologerSample', { params, query: { inLanguage: 'hi' } })
  const coming = await ask()
  expect(coming).toMatchObject({ state: 'coming', language: 'hi', audioUrl: null })
  expect(coming.text).toMatch(/एआई ज्योतिषी/)

  const { prisma } = api.database
  const samples = createAstrologerSamples(prisma)
  const files = createFolderObjectStore({
    folder: api.settings['OBJECT_STORE_DIR']!,
    publicUrl: api.url,
    signingKey: api.settings['OBJECT_STORE_SIGNING_KEY']!,
  })
  const speech = new SilentSpeech()
  const stores = { astrologers: createAstrologers(prisma), samples, speech, objectStore: files }
  const wanted: WantedSample[] = []
  const jobQueue = {
    enqueue: async (_: string, payload: object) => void wanted.push(payload as WantedSample),
  }
  const budgets = new InMemoryBudgets(systemClock)
  await enqueueSamples({ ...stores, budgets, jobQueue, clock: systemClock })
  const own = wanted.find((each) => each.astrologerId === params.astrologerId && each.language === 'hi')
  await speakSample({ ...stores, clock: systemClock }, own!, new AbortController().signal)

  const ready = await ask()
  expect(ready).toMatchObject({ state: 'ready', language: 'hi', text: coming.text })
  expect(speech.spoken).toMatchObject([{ text: coming.text, language: 'hi' }])
  const file = await fetch(new URL(new URL(ready.audioUrl!).pathname, api.url))
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'audio/wav'])
  await prisma.astrologer.update({ where: { id: params.astrologerId }, data: { voice: 'ash' } })
  expect(await ask()).toMatchObject({ state: 'coming', audioUrl: null })
  await expect(
    caller.api.ask('getAstrologerSample', { params: { astrologerId: 'nobody' }, query: {} }),
  ).rejects.toMatchObject({ problem: { code: 'astrologer_unknown' } })
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
