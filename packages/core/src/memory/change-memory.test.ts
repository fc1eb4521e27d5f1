import { beforeEach, describe, expect, test } from '@jest/globals'
import type { BirthProfileId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  buildAnswerMemory,
  buildConsents,
  buildEndedCall,
  buildFactMemory,
  InMemoryCallerMemory,
  InMemoryConversations,
  InMemoryUsers,
} from '../testing/index.ts'
import { createConsentRules } from '../consent/index.ts'
import { correctMemory, forgetAllMemory, forgetMemory, listMemories } from './change-memory.ts'
import { rememberCall } from './remember-call.ts'

const userId = crypto.randomUUID() as UserId
const birthProfileId = crypto.randomUUID() as BirthProfileId
const nowMs = Date.parse('2026-12-01T06:00:00Z')
const rules = createConsentRules({ aiProviders: ['local'], onRefused: () => {} })

let memory: InMemoryCallerMemory
let announced: UserId[]
let deps: Parameters<typeof forgetMemory>[0]
beforeEach(() => {
  memory = new InMemoryCallerMemory()
  announced = []
  const announce = async (id: UserId) => void announced.push(id)
  deps = { memory, consentChanges: { announce }, clock: new ManualClock(nowMs) }
})
const married = (fields = {}) => buildFactMemory({ birthProfileId, ...fields })

describe('forgetting a fact', () => {
  test('takes along what was told of it to anybody and what rests on it, and announces it to gateways', async () => {
    const first = married()
    const again = married({ astrologerId: 'pandit-raghav', saidAtMs: first.saidAtMs + 1000 })
    const restsOnIt = buildAnswerMemory({ birthProfileId, situation: ['married'] })
    const stays = buildAnswerMemory({ birthProfileId, situation: ['employed'] })
    await memory.change(userId, { add: [first, again, restsOnIt, stays] })
    await forgetMemory(deps, userId, again.id)
    expect(await memory.read(userId)).toEqual({
      items: [stays],
      forgotten: [{ fromMs: first.saidAtMs, untilMs: nowMs }],
    })
    expect(announced).toEqual([userId])
  })

  test('a town goes with the questions that name it', async () => {
    const town = buildFactMemory({ fact: { topic: 'city', name: 'Pune' } })
    const named = buildAnswerMemory({ question: 'I live in pune. When do I move?' })
    await memory.change(userId, { add: [town, named] })
    await forgetMemory(deps, userId, town.id)
    expect((await memory.read(userId)).items).toEqual([])
  })

  test('of another chart it stays', async () => {
    const [mine, other] = [married(), married({ birthProfileId: crypto.randomUUID() })]
    await memory.change(userId, { add: [mine, other] })
    await forgetMemory(deps, userId, mine.id)
    expect((await memory.read(userId)).items).toEqual([other])
  })
})

test('forgetting one answer leaves the others', async () => {
  const [gone, stays] = [buildAnswerMemory(), buildAnswerMemory()]
  await memory.change(userId, { add: [gone, stays] })
  await forgetMemory(deps, userId, gone.id)
  expect((await memory.read(userId)).items).toEqual([stays])
  await expect(forgetMemory(deps, userId, gone.id)).rejects.toMatchObject({ code: 'not_found' })
})

test('forgetting everything keeps the words of every earlier call from models', async () => {
  await memory.change(userId, { add: [married(), buildAnswerMemory()] })
  await forgetAllMemory(deps, userId)
  expect(await memory.read(userId)).toEqual({ items: [], forgotten: [{ fromMs: 0, untilMs: nowMs }] })
  expect(announced).toEqual([userId])
})

test('a corrected fact takes the place of the other for all astrologers, and keeps no word of it', async () => {
  const told = married()
  await memory.change(userId, { add: [told] })
  const fact = { topic: 'partnership', value: 'divorced' } as const
  const corrected = await correctMemory(deps, userId, told.id, fact)
  expect(corrected).toMatchObject({ fact, astrologerId: null, callId: null, saidAtMs: nowMs })
  expect(await memory.read(userId)).toEqual({
    items: [corrected],
    forgotten: [{ fromMs: told.saidAtMs, untilMs: nowMs }],
  })
  await expect(correctMemory(deps, userId, corrected.id, { topic: 'expecting' })).rejects.toMatchObject({
    code: 'request_invalid',
  })
})

test('a corrected fact is kept when the clock moves on meanwhile', async () => {
  const told = married()
  await memory.change(userId, { add: [told] })
  let ms = nowMs
  const clock = Object.assign(new ManualClock(nowMs), { nowMs: () => ms++ })
  const fact = { topic: 'partnership', value: 'divorced' } as const
  const corrected = await correctMemory({ ...deps, clock }, userId, told.id, fact)
  expect((await memory.read(userId)).items).toEqual([corrected])
})

test('the list has of each topic the fact that holds, the latest first, and nothing expired', async () => {
  const early = married()
  const late = married({ fact: { topic: 'partnership', value: 'divorced' }, saidAtMs: early.saidAtMs + 2 })
  const answer = buildAnswerMemory({ birthProfileId, saidAtMs: early.saidAtMs + 1 })
  await memory.change(userId, { add: [early, late, answer, buildAnswerMemory({ expiresAtMs: nowMs })] })
  expect(await listMemories(deps, userId)).toEqual([late, answer])
})

describe('after a call', () => {
  async function openCall(question: string, consents = buildConsents()) {
    const [conversations, users] = [new InMemoryConversations(), new InMemoryUsers()]
    users.setConsents(userId, consents)
    const call = buildEndedCall({ userId, birthProfileId, question })
    await conversations.storeCall(call)
    const context = { conversations, users, consentRules: rules, memory, memoryDays: 730 }
    return { call, remember: () => rememberCall(context, call.callId), conversations, context }
  }
  const kinds = async () => (await memory.read(userId)).items.map(({ kind }) => kind)

  test('what it taught is remembered once', async () => {
    const { remember } = await openCall('I am married. Mera chandra kahan hai?')
    await remember()
    await remember()
    expect((await kinds()).toSorted()).toEqual(['answer', 'fact'])
  })

  test('nothing is, without the caller’s consent', async () => {
    const { remember } = await openCall('I am married.', buildConsents('memory'))
    await remember()
    expect(await kinds()).toEqual([])
  })

  test('nothing is, when something was forgotten while it was on', async () => {
    const { remember, call } = await openCall('I am married.')
    await memory.change(userId, {
      forget: { fromMs: call.startedAtMs - 1000, untilMs: call.startedAtMs + 1000 },
    })
    await remember()
    expect(await kinds()).toEqual([])
  })

  test('a fact that is known keeps the date on which it was told, and another takes its place', async () => {
    const { remember, call, conversations, context } = await openCall('I am married.')
    await remember()
    const later = { userId, birthProfileId, startedAtMs: call.startedAtMs + 86_400_000 }
    for (const question of ['I am married.', 'I am divorced now.']) {
      const next = buildEndedCall({ ...later, question })
      await conversations.storeCall(next)
      await rememberCall(context, next.callId)
    }
    const facts = (await memory.read(userId)).items.filter((item) => item.kind === 'fact')
    expect(facts).toMatchObject([
      { callId: call.callId, fact: { value: 'married' } },
      { fact: { value: 'divorced' } },
    ])
  })
})
