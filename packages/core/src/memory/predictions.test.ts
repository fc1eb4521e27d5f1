import { beforeEach, expect, test } from '@jest/globals'
import type { AstrologerId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildAnswerMemory, buildFactMemory, buildSaid, InMemoryCallerMemory } from '../testing/index.ts'
import { answerPrediction, listPredictions, scorePredictions } from './predictions.ts'

const userId = crypto.randomUUID() as UserId
let memory: InMemoryCallerMemory
const clock = new ManualClock(Date.parse('2027-07-01T00:00:00Z'))
beforeEach(() => void (memory = new InMemoryCallerMemory()))

const over = (fields = {}) => buildAnswerMemory({ said: buildSaid({ until: '2027-06-30' }), ...fields })
const open = () => buildAnswerMemory({ said: buildSaid({ until: '2027-07-01' }) })

test('predictions are listed with the date they were said, those that wait for an answer first', async () => {
  const [later, waiting] = [open(), over()]
  const untimed = buildAnswerMemory({ said: buildSaid({ from: null, until: null }) })
  await memory.change(userId, {
    add: [{ ...later, saidAtMs: later.saidAtMs + 1 }, waiting, untimed, buildFactMemory()],
  })
  expect(await listPredictions({ memory, clock }, userId)).toMatchObject([
    { id: waiting.id, saidAt: '2026-11-24T04:57:00.000Z', isOver: true, outcome: null },
    { id: later.id, isOver: false },
  ])
})

test('a caller says whether one came true once its last day is over', async () => {
  const [early, late] = [open(), over()]
  await memory.change(userId, { add: [early, late] })
  const deps = { memory, clock }
  expect(await answerPrediction(deps, userId, late.id, 'partly')).toMatchObject({ outcome: 'partly' })
  expect(await listPredictions(deps, userId)).toContainEqual(expect.objectContaining({ outcome: 'partly' }))
  await expect(answerPrediction(deps, userId, early.id, 'yes')).rejects.toMatchObject({
    code: 'prediction_open',
  })
  const stranger = crypto.randomUUID() as UserId
  await expect(answerPrediction(deps, stranger, late.id, 'yes')).rejects.toMatchObject({ code: 'not_found' })
})

test('there is a score from twenty answers on, and its denominator has what nobody answered', async () => {
  const by = (name: string, outcome: 'yes' | 'no' | null) =>
    over({ astrologerId: name as AstrologerId, outcome })
  const many = (times: number, make: () => ReturnType<typeof over>) => Array.from({ length: times }, make)
  const add = [
    ...many(12, () => by('leela', 'yes')),
    ...many(7, () => by('leela', 'no')),
    ...many(5, () => by('leela', null)),
  ]
  await memory.change(userId, { add })
  expect(await scorePredictions({ memory, clock })).toMatchObject({ all: null, astrologers: [] })
  await memory.change(userId, { add: [by('vidya', 'yes'), open()] })
  expect(await scorePredictions({ memory, clock })).toEqual({
    minAnswered: 20,
    all: { over: 25, answered: 20, unanswered: 5, yes: 13, partly: 0, no: 7, cannotSay: 0 },
    astrologers: [],
  })
  await memory.change(userId, { add: [by('leela', 'yes')] })
  expect((await scorePredictions({ memory, clock })).astrologers).toEqual([
    { astrologerId: 'leela', over: 25, answered: 20, unanswered: 5, yes: 13, partly: 0, no: 7, cannotSay: 0 },
  ])
})
