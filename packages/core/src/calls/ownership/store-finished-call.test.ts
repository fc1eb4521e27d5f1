import { expect, test } from '@jest/globals'
import { budgets as limits } from '@astrovoice/contracts'
import { jobs as catalogue } from '@astrovoice/contracts/operations'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  buildEndedCall,
  InMemoryBudgets,
  InMemoryConversations,
  InMemoryJobQueue,
} from '../../testing/index.ts'
import { storeFinishedCall } from './store-finished-call.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

function openStorage() {
  const clock = new ManualClock()
  const jobs = new InMemoryJobQueue()
  return { conversations: new InMemoryConversations(), jobs, budgets: new InMemoryBudgets(clock), clock, log }
}

test('a call with a question waits for its summary', async () => {
  const storage = openStorage()
  const call = buildEndedCall()
  await storeFinishedCall(storage, call, {})
  expect((await storage.conversations.findCall(call.callId))?.summary).toEqual({ state: 'pending' })
  expect(storage.jobs.waiting.map(({ name }) => name)).toEqual([
    'speakSummary',
    'rememberCall',
    'recordEvent',
  ])
})

test('a call in which nothing was asked is stored without a summary, and no job waits for one', async () => {
  const storage = openStorage()
  const call = buildEndedCall({ question: '  ' })
  await storeFinishedCall(storage, call, {})
  expect((await storage.conversations.findCall(call.callId))?.summary).toEqual({ state: 'none' })
  expect(storage.jobs.waiting.map(({ name }) => name)).toEqual(['recordEvent'])
})

test('of an erased caller neither the call nor a job is stored', async () => {
  const storage = openStorage()
  const call = buildEndedCall()
  storage.conversations.erase(call.userId)
  expect(await storeFinishedCall(storage, call, {})).toBe(true)
  expect(await storage.conversations.findCall(call.callId)).toBeNull()
  expect(storage.jobs.waiting).toEqual([])
})

test('a call over the caller’s budget of summaries is stored without one', async () => {
  const storage = openStorage()
  const call = buildEndedCall()
  const { budget } = catalogue.speakSummary
  await storage.budgets.take(budget, call.userId, limits[budget].times)
  await storeFinishedCall(storage, call, {})
  expect((await storage.conversations.findCall(call.callId))?.summary).toEqual({ state: 'none' })
})
