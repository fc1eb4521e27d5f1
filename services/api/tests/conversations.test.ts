import { beforeAll, expect, test } from '@jest/globals'
import type { RestReply } from '@astrovoice/client'
import { giveConsents } from '@astrovoice/client/consents'
import type { EndedCall } from '@astrovoice/core'
import { createConversations } from '@astrovoice/platform/postgres'
import { buildEndedCall } from '@astrovoice/core/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

/** Stores a call as the gateway does. */
async function holdCall(caller: SignedIn, fields: Partial<EndedCall> = {}) {
  await giveConsents(caller.api)
  const { places } = await caller.api.ask('searchPlaces', { query: { q: 'Pune' } })
  const { id: birthProfileId } = await caller.api.ask('createBirthProfile', {
    body: { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: places[0]!.id },
  })
  const call = buildEndedCall({ birthProfileId, userId: caller.userId, ...fields })
  await createConversations(api.database.prisma).storeCall(call)
  return call
}

test('a conversation is read back with its transcript, by its caller alone', async () => {
  const caller = await api.signIn('+919800000020')
  const { callId, conversationId, durationMs, items } = await holdCall(caller)
  const { conversations } = await caller.api.ask('listConversations', { query: {} })
  expect(conversations).toEqual([expect.objectContaining({ id: conversationId })])
  const request = { params: { conversationId }, query: {} }
  const conversation = await caller.api.ask('getConversation', request)
  expect(conversation.items).toEqual(
    items.map(({ atMs, ...item }) => ({
      ...item,
      at: new Date(atMs).toISOString(),
      ...(item.kind === 'tool' && { reasons: null }),
    })),
  )
  expect(conversation.calls).toEqual([
    expect.objectContaining({ callId, durationMs, state: 'pending', audioUrl: null }),
  ])
  const stranger = await api.signIn('+919800000021')
  await expect(stranger.api.ask('getConversation', request)).rejects.toMatchObject({
    problem: { code: 'conversation_unknown' },
  })
})

test('an answer is read back with what it rests on, in the language of the conversation', async () => {
  const caller = await api.signIn('+919800000027')
  const words = (en: string) => ({ en, hi: 'हाँ।', hinglish: 'Haan.' })
  const output = {
    answer: { verdict: { speak: words('Yes.'), claims: ['lord'] } },
    claims: [{ id: 'lord', rule: 'period.houseLord', evidence: words('Venus rules it.'), figures: {} }],
    timeZone: 'Asia/Kolkata',
  }
  const { callId, items } = buildEndedCall()
  const tool = items.find((item) => item.kind === 'tool')
  const { conversationId } = await holdCall(caller, {
    callId,
    language: 'en',
    items: [{ ...tool!, output }],
  })
  const conversation = await caller.api.ask('getConversation', { params: { conversationId }, query: {} })
  expect(conversation.items).toMatchObject([
    {
      reasons: {
        sentences: [{ part: 'verdict', text: 'Yes.', claims: ['lord'] }],
        claims: [{ id: 'lord', evidence: 'Venus rules it.' }],
      },
    },
  ])
})

test('the summary of a call has headline, dates, next step and questions, or says that there is none', async () => {
  const caller = await api.signIn('+919800000026')
  const { callId, conversationId, startedAtMs } = await holdCall(caller)
  const store = createConversations(api.database.prisma)
  const points = {
    headline: 'A good time for marriage is March to August 2027.',
    dates: [{ text: 'March to August 2027.', from: '2027-03-04', until: '2027-08-20' }],
    nextStep: 'Tell your family what you wish for.',
    questions: ['When will I marry?'],
    text: 'You asked: When will I marry?',
  }
  await store.storeSummary(callId, { state: 'ready', ...points, audioKey: `summaries/${callId}.wav` })
  const later = await holdCall(caller, { conversationId, startedAtMs: startedAtMs + 3_600_000 })
  await store.storeSummary(later.callId, { state: 'none' })
  const { calls } = await caller.api.ask('getConversation', { params: { conversationId }, query: {} })
  expect(calls).toEqual([
    expect.objectContaining({ state: 'ready', ...points, audioUrl: expect.stringContaining('/files/') }),
    expect.objectContaining({ state: 'none', headline: null, dates: [], questions: [], text: null }),
  ])
})

test('conversations are listed page by page, latest first', async () => {
  const caller = await api.signIn('+919800000022')
  const first = Date.parse('2026-11-24T05:00:00Z')
  const held = []
  for (let hour = 0; hour < 3; hour++)
    held.push(await holdCall(caller, { startedAtMs: first + hour * 3_600_000 }))
  const pages: string[][] = []
  let before: string | null = null
  do {
    const page: RestReply<'listConversations'> = await caller.api.ask('listConversations', {
      query: { limit: 2, ...(before && { before }) },
    })
    pages.push(page.conversations.map(({ id }) => id))
    before = page.nextBefore
  } while (before !== null)
  const latestFirst = held.map(({ conversationId }) => conversationId).toReversed()
  expect(pages).toEqual([latestFirst.slice(0, 2), latestFirst.slice(2)])
})

test('a conversation is read page by page: its last calls first', async () => {
  const caller = await api.signIn('+919800000024')
  const first = await holdCall(caller)
  const { conversationId, startedAtMs } = first
  const second = await holdCall(caller, { conversationId, startedAtMs: startedAtMs + 3_600_000 })
  const params = { conversationId }
  const last = await caller.api.ask('getConversation', { params, query: { limit: 1 } })
  expect(last.calls.map(({ callId }) => callId)).toEqual([second.callId])
  expect(new Set(last.items.map(({ callId }) => callId))).toEqual(new Set([second.callId]))
  expect(last.hasEarlierCalls).toBe(true)
  const before = last.calls[0]!.startedAt
  const earlier = await caller.api.ask('getConversation', { params, query: { limit: 1, before } })
  expect(earlier.calls.map(({ callId }) => callId)).toEqual([first.callId])
  expect(earlier.hasEarlierCalls).toBe(false)
})

test('a call is rated by its caller, again and again, and never by another', async () => {
  const caller = await api.signIn('+919800000038')
  const { callId, conversationId } = await holdCall(caller)
  const rate = ({ api: rest }: SignedIn, rating: number) =>
    rest.ask('rateCall', { params: { callId }, body: { rating } })
  const ratings = async () =>
    (await caller.api.ask('getConversation', { params: { conversationId }, query: {} })).calls.map(
      (call) => call.rating,
    )
  expect(await ratings()).toEqual([null])
  await rate(caller, 3)
  await rate(caller, 5)
  expect(await ratings()).toEqual([5])
  const stranger = await api.signIn('+919800000039')
  await expect(rate(stranger, 1)).rejects.toMatchObject({ problem: { code: 'not_found' } })
  await expect(rate(caller, 6)).rejects.toMatchObject({ problem: { code: 'request_invalid' } })
  expect(await ratings()).toEqual([5])
})

test('astrologers are found by a part of their name and in the order of their price', async () => {
  const { api: client } = await api.signIn('+919800000038')
  const found = await client.ask('listAstrologers', { query: { name: 'कृष्णन' } })
  expect(found.astrologers.map(({ id }) => id)).toEqual(['dr-meera'])
  const { astrologers } = await client.ask('listAstrologers', {
    query: { order: 'price', maxPricePaise: 1500 },
  })
  const prices = astrologers.map(({ pricePaisePerMinute }) => pricePaisePerMinute)
  expect(prices).toEqual(prices.toSorted((a, b) => a - b))
  expect(prices.at(-1)).toBe(1500)
  expect(astrologers[0]).toMatchObject({
    gender: 'woman',
    school: 'numerology',
    rating: null,
    isAvailable: true,
    refusal: null,
  })
})

test('astrologers are found by speciality and language', async () => {
  const { api: client } = await api.signIn('+919800000023')
  const { astrologers } = await client.ask('listAstrologers', { query: {} })
  expect(astrologers.length).toBeGreaterThanOrEqual(8)
  const some = astrologers.at(-1)!
  const found = await client.ask('listAstrologers', {
    query: { speciality: some.specialities[0], language: some.languages[0] },
  })
  expect(found.astrologers.map(({ id }) => id)).toContain(some.id)
  for (const { specialities, languages } of found.astrologers) {
    expect(specialities).toContain(some.specialities[0])
    expect(languages).toContain(some.languages[0])
  }
  const unknown = client.ask('getAstrologer', { params: { astrologerId: 'nobody' }, query: {} })
  await expect(unknown).rejects.toMatchObject({ problem: { code: 'astrologer_unknown' } })
})

test('astrologers are named in the language that is asked for', async () => {
  const { api: client } = await api.signIn('+919800000028')
  const inHindi = { inLanguage: 'hi' as const }
  const { astrologers } = await client.ask('listAstrologers', { query: inHindi })
  const vidya = astrologers.find(({ id }) => id === 'acharya-vidya')
  expect(vidya).toMatchObject({
    name: 'आचार्या विद्या अय्यर',
    tagline: 'पाराशरी कुंडली, धीरे-धीरे और सरल शब्दों में',
  })
  const params = { astrologerId: vidya!.id }
  expect(await client.ask('getAstrologer', { params, query: inHindi })).toEqual(vidya)
  expect(await client.ask('getAstrologer', { params, query: {} })).toMatchObject({
    name: 'Acharya Vidya Iyer',
  })
})
