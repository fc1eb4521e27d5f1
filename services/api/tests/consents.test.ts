import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
import { giveConsents } from '@astrovoice/client/consents'
import { Purpose, type ConsentEntryId } from '@astrovoice/contracts'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, createConsentChangeFeed, disconnectRedis } from '@astrovoice/platform/redis'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let caller: SignedIn
let count = 0
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})
beforeEach(async () => {
  caller = await api.signIn(`+9198000004${String(count++).padStart(2, '0')}`)
})

const read = async () => caller.api.ask('getConsents', {})
const readLog = async (query = {}) => caller.api.ask('listConsentEntries', { query })
const given = ({ consents }: Awaited<ReturnType<typeof read>>) =>
  consents.flatMap(({ purpose, isGiven }) => (isGiven ? [purpose] : []))
const here = { language: 'hi', surface: 'android' } as const
const memory = { purpose: 'memory', isGiven: true, noticeVersion: '2026-11-30.openai' } as const

describe('notices', () => {
  const anybody = () => createRestClient({ baseUrl: api.url, accessToken: () => null })

  test('are read without a sign-in, name the provider and whom to complain to', async () => {
    const { notices, grievanceContact } = await anybody().ask('getNotices', { query: {} })
    expect(notices.map(({ purpose }) => purpose).toSorted()).toEqual(Purpose.options.toSorted())
    expect(notices.find(({ purpose }) => purpose === 'ai_provider')).toMatchObject({
      language: 'en',
      version: '2026-11-30.openai',
      recipients: ['OpenAI'],
      neededFor: 'calls',
    })
    expect(grievanceContact).toEqual({ name: 'Asha Rao', email: 'grievance@example.org' })
  })

  test('are in Hindi too', async () => {
    const { notices } = await anybody().ask('getNotices', { query: { language: 'hi' } })
    for (const { title } of notices) expect(title).toMatch(/\p{Script=Devanagari}/u)
  })
})

describe('consents', () => {
  test('of a new caller are all to be asked, and none is given', async () => {
    const { adultDeclaredAt, consents } = await read()
    expect(adultDeclaredAt).toBeNull()
    expect(consents.map(({ isGiven, mustBeAsked }) => [isGiven, mustBeAsked])).toEqual(
      Purpose.options.map(() => [false, true]),
    )
    expect(await readLog()).toEqual({ entries: [], nextBefore: null })
  })

  test('are given together, and withdrawn by one request each', async () => {
    await giveConsents(caller.api, { refused: ['marketing'], ...here })
    expect(given(await read())).toEqual(expect.arrayContaining(['service', 'ai_provider', 'memory']))
    expect(given(await read())).not.toContain('marketing')
    const decisions = [{ purpose: 'memory', isGiven: false } as const]
    expect(given(await caller.api.ask('decideConsents', { body: { decisions, ...here } }))).not.toContain(
      'memory',
    )
    const { entries } = await readLog()
    expect(entries[0]).toMatchObject({ topic: 'memory', decision: 'withdrawn', ...here })
    expect(entries).toHaveLength(1 + 1 + Purpose.options.length)
  })

  test('that are sent again change nothing and add no line', async () => {
    const body = { isAdult: true, decisions: [memory], ...here }
    const first = await caller.api.ask('decideConsents', { body })
    expect(await caller.api.ask('decideConsents', { body })).toEqual(first)
    expect((await readLog()).entries).toHaveLength(2)
  })

  test('need the notice of today, and an adult', async () => {
    const put = (body: object) => caller.api.ask('decideConsents', { body: { ...here, ...body } as never })
    const outdated = [{ ...memory, noticeVersion: '2025-01-01.openai' }]
    await expect(put({ isAdult: true, decisions: outdated })).rejects.toMatchObject({
      problem: { code: 'notice_outdated', status: 409, issues: [{ path: 'memory' }] },
    })
    await expect(put({ decisions: [memory] })).rejects.toMatchObject({
      problem: { code: 'age_not_declared', status: 403 },
    })
    await expect(put({ decisions: [memory, { purpose: 'memory', isGiven: false }] })).rejects.toMatchObject({
      problem: { code: 'request_invalid' },
    })
    await expect(put({ decisions: [{ purpose: 'memory', isGiven: true }] })).rejects.toMatchObject({
      problem: { code: 'request_invalid' },
    })
    expect((await readLog()).entries).toEqual([])
  })

  test('reach every gateway when they change', async () => {
    const logger = createLogger('test', 'silent')
    const redis = connectRedis({ url: api.settings['REDIS_URL']!, logger, isBlocking: true })
    try {
      const changed = Promise.withResolvers<string>()
      await createConsentChangeFeed(redis, logger).listen((userId) => {
        if (userId === caller.userId) changed.resolve(userId)
      })
      await giveConsents(caller.api)
      expect(await changed.promise).toBe(caller.userId)
    } finally {
      await disconnectRedis(redis)
    }
  })
})

test('the consent log is read page by page, by its caller alone', async () => {
  await giveConsents(caller.api)
  const all = (await readLog()).entries.map(({ id }) => id)
  const ids: ConsentEntryId[] = []
  for (let before: ConsentEntryId | null | undefined = undefined; before !== null;) {
    const page: Awaited<ReturnType<typeof readLog>> = await readLog({ limit: 4, ...(before && { before }) })
    ids.push(...page.entries.map(({ id }) => id))
    before = page.nextBefore
  }
  expect(ids).toEqual(all)
  const stranger = await api.signIn('+919800000499')
  const query = { before: all[0]! }
  expect((await stranger.api.ask('listConsentEntries', { query })).entries).toEqual([])
})

test('a caller is read with what they agree to, as the log has it', async () => {
  await giveConsents(caller.api, { refused: ['push'] })
  const row = await api.database.prisma.user.findUniqueOrThrow({ where: { id: caller.userId } })
  const log = await api.database.prisma.consentEntry.findMany({ where: { userId: caller.userId } })
  const fold = log.map(({ topic, decision, noticeVersion, decidedAt }) => [
    topic,
    { isGiven: decision === 'given', noticeVersion, atMs: decidedAt.getTime() },
  ])
  expect(row.consents).toEqual(Object.fromEntries(fold))
})
