import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ConsentChange, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { InMemoryConsentChanges, InMemoryConsents, InMemoryUsers } from '../testing/index.ts'
import { decideConsents } from './decide-consents.ts'
import { describeConsents } from './describe-consents.ts'

const aiProviders = ['OpenAI']
let users: InMemoryUsers
let announced: UserId[]
let userId: UserId
let deps: Parameters<typeof decideConsents>[0]

beforeEach(async () => {
  users = new InMemoryUsers()
  userId = (await users.findOrCreate('+919800000001')).id
  const consentChanges = new InMemoryConsentChanges()
  announced = []
  await consentChanges.listen((id) => void announced.push(id))
  const clock = new ManualClock(Date.parse('2026-12-01T06:00:00Z'))
  deps = { users, consentChanges, consents: new InMemoryConsents(users), aiProviders, clock }
})

const decide = (change: Partial<ConsentChange>) =>
  decideConsents(deps, userId, { decisions: [], language: 'hi', surface: 'web', ...change })

const memory = { purpose: 'memory', isGiven: true, noticeVersion: '2026-11-30.openai' } as const

describe('decisions of a caller', () => {
  test('are described purpose by purpose, with what is still to be asked', async () => {
    const current = await decide({ isAdult: true, decisions: [memory, { purpose: 'push', isGiven: false }] })
    const { adultDeclaredAt, consents } = describeConsents(current, aiProviders)
    expect(adultDeclaredAt).toBe('2026-12-01T06:00:00.000Z')
    const of = (purpose: string) => consents.find((each) => each.purpose === purpose)
    expect(of('memory')).toEqual({
      purpose: 'memory',
      isGiven: true,
      mustBeAsked: false,
      noticeVersion: '2026-11-30.openai',
      decidedAt: '2026-12-01T06:00:00.000Z',
    })
    expect(of('push')).toMatchObject({ isGiven: false, mustBeAsked: false })
    expect(of('service')).toMatchObject({ isGiven: false, mustBeAsked: true, decidedAt: null })
  })

  test('a newer notice asks again, and until then the purpose is refused; a refusal stands', async () => {
    const current = await decide({
      isAdult: true,
      decisions: [memory, { purpose: 'ai_provider', isGiven: false }],
    })
    const { consents } = describeConsents(current, ['Example AI'])
    expect(consents.filter(({ purpose }) => ['memory', 'ai_provider'].includes(purpose))).toMatchObject([
      { purpose: 'ai_provider', isGiven: false, mustBeAsked: false },
      { purpose: 'memory', isGiven: false, mustBeAsked: true },
    ])
  })

  test('are announced to the gateways', async () => {
    await decide({ isAdult: true })
    expect(announced).toEqual([userId])
  })

  test('a notice that was replaced is refused with the version of today, and nothing is taken', async () => {
    const outdated = { ...memory, noticeVersion: '2026-11-30.local' }
    await expect(decide({ isAdult: true, decisions: [outdated] })).rejects.toMatchObject({
      code: 'notice_outdated',
      details: { issues: [{ path: 'memory', message: expect.stringContaining('2026-11-30.openai') }] },
    })
    expect((await users.find(userId))?.consents).toEqual({})
    expect(announced).toEqual([])
  })

  test('nobody agrees to anything who has not declared to be an adult; refusing and withdrawing is free', async () => {
    await expect(decide({ decisions: [memory] })).rejects.toMatchObject({ code: 'age_not_declared' })
    await expect(decide({ isAdult: false, decisions: [memory] })).rejects.toMatchObject({
      code: 'age_not_declared',
    })
    await expect(decide({ decisions: [{ purpose: 'memory', isGiven: false }] })).resolves.toMatchObject({
      memory: { isGiven: false },
    })
    await decide({ isAdult: true })
    await expect(decide({ decisions: [memory] })).resolves.toMatchObject({ memory: { isGiven: true } })
  })
})
