import { beforeEach, describe, expect, test } from '@jest/globals'
import type { AstrologerId, BirthProfileId, CallId, MemoryId, UserId } from '@astrovoice/contracts'
import type { AnswerMemory, CallerMemory, FactMemory } from '../../../memory/index.ts'
import { buildAnswerMemory, buildFactMemory, buildSaid } from '../../builders/index.ts'

export interface CallerMemoryUnderTest {
  readonly memory: CallerMemory
  readonly createUser: () => Promise<UserId>
  readonly createBirth: (userId: UserId) => Promise<BirthProfileId>
  readonly erase: (userId: UserId) => Promise<void>
}

const dayMs = 86_400_000

/** A memory with one caller and their birth, opened for each test. */
function useMemory(open: () => CallerMemoryUnderTest) {
  let subject: CallerMemoryUnderTest
  let userId: UserId
  let birthProfileId: BirthProfileId
  beforeEach(async () => {
    subject = open()
    userId = await subject.createUser()
    birthProfileId = await subject.createBirth(userId)
  })
  const read = async () => (await subject.memory.read(userId)).items
  return {
    opened: () => ({ ...subject, userId }),
    fact: (fields: Partial<FactMemory> = {}) => buildFactMemory({ birthProfileId, ...fields }),
    answer: (fields: Partial<AnswerMemory> = {}) => buildAnswerMemory({ birthProfileId, ...fields }),
    read,
    ids: async () => (await read()).map(({ id }) => id),
  }
}
type InUse = ReturnType<typeof useMemory>

/** The contract of every memory of callers. */
export function callerMemoryContract(name: string, open: () => CallerMemoryUnderTest) {
  describe(`${name} as the memory of callers`, () => {
    const inUse = useMemory(open)
    testItems(inUse)
    testForgetting(inUse)
    testPredictions(inUse)
    testDeletions(inUse)
  })
}

function testItems({ opened, fact, answer, read, ids }: InUse) {
  test('what was added is read again as it was, in the order in which it was said', async () => {
    const { memory, userId, createUser } = opened()
    const [later, earlier] = [answer({ saidAtMs: Date.parse('2026-11-25T04:00:00Z') }), fact()]
    const unheard = answer({ said: null, saidAtMs: Date.parse('2026-11-26T04:00:00Z') })
    expect(await read()).toEqual([])
    expect(await memory.change(userId, { add: [later, earlier, unheard] })).toBe(true)
    expect(await read()).toEqual([earlier, later, unheard])
    const other = await createUser()
    expect(await memory.read(other)).toEqual({ items: [], forgotten: [] })
  })

  test('what was said in one call keeps its order', async () => {
    const { memory, userId } = opened()
    const said = Array.from({ length: 6 }, (_, ordinal) => answer({ ordinal }))
    await memory.change(userId, { add: said.toReversed() })
    expect(await read()).toEqual(said)
  })

  test('what is known by its id stays as it is', async () => {
    const { memory, userId } = opened()
    const known = fact()
    await memory.change(userId, { add: [known] })
    await memory.change(userId, { add: [{ ...known, fact: { topic: 'expecting' } }] })
    expect(await read()).toEqual([known])
  })

  test('what is dropped is in no later read, and what stays is', async () => {
    const { memory, userId } = opened()
    const [gone, stays] = [fact(), answer()]
    await memory.change(userId, { add: [gone, stays] })
    await read()
    await memory.change(userId, { drop: [gone.id] })
    expect(await ids()).toEqual([stays.id])
  })

  test('nobody drops what is another’s', async () => {
    const { memory, userId, createUser } = opened()
    const mine = fact()
    await memory.change(userId, { add: [mine] })
    const other = await createUser()
    await memory.change(other, { drop: [mine.id] })
    await memory.change(other, { drop: 'all' })
    expect(await memory.setOutcome(other, mine.id, 'yes')).toBe(false)
    expect(await ids()).toEqual([mine.id])
  })
}

function testForgetting({ opened, fact, answer }: InUse) {
  test('a call that began in a forgotten span teaches nothing, and one after it does', async () => {
    const { memory, userId } = opened()
    const startMs = Date.parse('2026-11-24T04:57:00Z')
    const known = fact({ saidAtMs: startMs })
    await memory.change(userId, { add: [known] })
    const span = { fromMs: startMs, untilMs: startMs + dayMs }
    await memory.change(userId, { drop: [known.id], forget: span })
    const late = answer({ saidAtMs: startMs + dayMs })
    await memory.change(userId, {
      add: [answer({ saidAtMs: startMs }), answer({ saidAtMs: startMs + 1 }), late],
    })
    expect(await memory.read(userId)).toEqual({ items: [late], forgotten: [span] })
  })

  test('everything is forgotten at once, and forgotten spans that touch are one', async () => {
    const { memory, userId } = opened()
    await memory.change(userId, { add: [fact(), answer()], forget: { fromMs: 100, untilMs: 200 } })
    await memory.change(userId, { drop: 'all', forget: { fromMs: 0, untilMs: 150 } })
    await memory.change(userId, { forget: { fromMs: 300, untilMs: 400 } })
    expect(await memory.read(userId)).toEqual({
      items: [],
      forgotten: [
        { fromMs: 0, untilMs: 200 },
        { fromMs: 300, untilMs: 400 },
      ],
    })
  })
}

function testPredictions({ opened, fact, answer, read }: InUse) {
  test('whether a prediction came true is kept, and can be said again', async () => {
    const { memory, userId } = opened()
    const said = answer()
    const untimed = answer({ said: buildSaid({ from: null, until: null }) })
    await memory.change(userId, { add: [said, untimed] })
    await read()
    expect(await memory.setOutcome(userId, said.id, 'no')).toBe(true)
    expect(await memory.setOutcome(userId, said.id, 'partly')).toBe(true)
    expect(await memory.setOutcome(userId, untimed.id, 'yes')).toBe(false)
    expect(await memory.setOutcome(userId, crypto.randomUUID() as MemoryId, 'yes')).toBe(false)
    await memory.markAsked(userId, [said.id], 1234)
    expect(await read()).toEqual(
      expect.arrayContaining([{ ...said, outcome: 'partly', askedAtMs: 1234 }, untimed]),
    )
  })

  test('outcomes are counted with the unanswered, of predictions that are over', async () => {
    const { memory, userId } = opened()
    const astrologerId = `astrologer-${crypto.randomUUID()}` as AstrologerId
    const said = () => answer({ astrologerId })
    const [one, two, three] = [said(), said(), said()]
    const unheard = answer({ astrologerId, said: null })
    await memory.change(userId, { add: [one, two, three, unheard, fact({ astrologerId })] })
    await memory.setOutcome(userId, one.id, 'yes')
    const countOn = async (today: string) =>
      (await memory.countOutcomes(today))
        .filter((each) => each.astrologerId === astrologerId)
        .map(({ outcome, count }) => `${outcome} ${count}`)
        .toSorted()
    expect(await countOn('2027-06-30')).toEqual([])
    expect(await countOn('2027-07-01')).toEqual(['null 2', 'yes 1'])
  })
}

function testDeletions({ opened, fact, answer, read, ids }: InUse) {
  test('what a deleted call or birth taught goes with it', async () => {
    const { memory, userId, createBirth } = opened()
    const callId = crypto.randomUUID() as CallId
    const otherBirth = await createBirth(userId)
    const [ofCall, ofBirth] = [fact({ callId }), answer({ birthProfileId: otherBirth })]
    const stays = answer({ birthProfileId: null })
    await memory.change(userId, { add: [ofCall, ofBirth, stays] })
    await read()
    await memory.deleteCalls(userId, [callId])
    expect((await ids()).toSorted()).toEqual([ofBirth.id, stays.id].toSorted())
    await memory.deleteBirth(userId, otherBirth)
    expect(await ids()).toEqual([stays.id])
  })

  test('what has expired is deleted, at most so many at a time', async () => {
    const { memory, userId } = opened()
    const nowMs = Date.parse('2020-01-03T00:00:00Z')
    const old = { saidAtMs: nowMs - dayMs, expiresAtMs: nowMs }
    const kept = fact({ saidAtMs: nowMs - dayMs, expiresAtMs: nowMs + 1 })
    await memory.change(userId, { add: [fact(old), fact(old), fact(old), kept] })
    await read()
    expect(await memory.deleteExpired(nowMs, 2)).toBe(2)
    expect(await memory.deleteExpired(nowMs, 2)).toBe(1)
    expect(await ids()).toEqual([kept.id])
  })

  test('of an erased caller nothing is read and nothing kept', async () => {
    const { memory, userId, erase } = opened()
    await memory.change(userId, { add: [fact()] })
    await erase(userId)
    expect(await memory.change(userId, { add: [fact({ birthProfileId: null })] })).toBe(false)
  })
}
