import { beforeEach, describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { Users } from '../../accounts/index.ts'
import type { Consents, Decision, DecisionContext } from '../../consent/index.ts'

export interface ConsentsUnderTest {
  readonly consents: Consents
  readonly users: Pick<Users, 'find'>
  createUser(): Promise<UserId>
}

const memory = { topic: 'memory', isGiven: true, noticeVersion: '2026-11-30.local' } as const
const noMemory = { topic: 'memory', isGiven: false, noticeVersion: null } as const
const noPush = { topic: 'push', isGiven: false, noticeVersion: null } as const
const adult = { topic: 'adult', isGiven: true, noticeVersion: null } as const
const at = (minute: number): DecisionContext => ({
  language: 'hi',
  surface: 'android',
  atMs: Date.parse('2026-11-30T06:00:00Z') + minute * 60_000,
})

/** A log with one caller, opened for each test. */
function useLog(open: () => ConsentsUnderTest) {
  let subject: ConsentsUnderTest
  let userId: UserId
  beforeEach(async () => {
    subject = open()
    userId = await subject.createUser()
  })
  return {
    subject: () => subject,
    userId: () => userId,
    decide: (decisions: readonly Decision[], minute: number) =>
      subject.consents.decide(userId, decisions, at(minute)),
    log: async (limit = 50) => (await subject.consents.list(userId, { limit })).entries,
  }
}

/** The contract of every consent log. */
export function consentsContract(name: string, open: () => ConsentsUnderTest) {
  describe(`${name} as a consent log`, () => {
    const { subject, userId, decide, log } = useLog(open)

    test('decisions are read with their caller, and each is a line with its notice, language, place and time', async () => {
      await decide([adult, memory], 0)
      expect((await subject().users.find(userId()))?.consents).toEqual({
        adult: { isGiven: true, noticeVersion: null, atMs: at(0).atMs },
        memory: { isGiven: true, noticeVersion: '2026-11-30.local', atMs: at(0).atMs },
      })
      const shared = { language: 'hi', surface: 'android', decidedAt: '2026-11-30T06:00:00.000Z' }
      const entries = await log()
      expect(entries).toHaveLength(2)
      expect(entries).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ ...shared, topic: 'adult', decision: 'given', noticeVersion: null }),
          expect.objectContaining({
            ...shared,
            topic: 'memory',
            decision: 'given',
            noticeVersion: '2026-11-30.local',
          }),
        ]),
      )
    })

    test('the same decision again adds no line, and a newer notice does', async () => {
      await decide([memory], 0)
      await decide([memory], 1)
      expect(await log()).toHaveLength(1)
      await decide([{ ...memory, noticeVersion: '2027-01-01.local' }], 2)
      expect((await log()).map(({ noticeVersion }) => noticeVersion)).toEqual([
        '2027-01-01.local',
        '2026-11-30.local',
      ])
    })

    test('a refusal is no withdrawal, and a withdrawal leaves what was given in the log', async () => {
      await decide([noPush], 0)
      await decide([memory], 1)
      const current = await decide([noMemory], 2)
      expect(current?.memory).toEqual({ isGiven: false, noticeVersion: null, atMs: at(2).atMs })
      expect((await log()).map(({ topic, decision }) => `${topic} ${decision}`)).toEqual([
        'memory withdrawn',
        'memory given',
        'push refused',
      ])
    })

    test('the same decisions at the same moment are one line each', async () => {
      await Promise.all(Array.from({ length: 8 }, () => decide([adult, memory], 0)))
      expect(await log()).toHaveLength(2)
    })

    test('a caller reads own lines only, and decides for nobody unknown', async () => {
      await decide([adult], 0)
      const other = await subject().createUser()
      expect(await subject().consents.list(other, { limit: 10 })).toEqual({ entries: [], nextBefore: null })
      const unknown = crypto.randomUUID() as UserId
      expect(await subject().consents.decide(unknown, [adult], at(0))).toBeNull()
    })
  })
  pagesContract(name, open)
}

function pagesContract(name: string, open: () => ConsentsUnderTest) {
  describe(`${name} as a consent log`, () => {
    const { subject, userId, decide, log } = useLog(open)

    test('pages follow each other, and each line is on one of them', async () => {
      for (let minute = 0; minute < 5; minute++) await decide([minute % 2 ? noMemory : memory], minute)
      await decide([adult, noPush], 9)
      const ids: string[] = []
      let before: Awaited<ReturnType<Consents['list']>>['nextBefore'] = null
      do {
        const page = await subject().consents.list(userId(), { limit: 2, ...(before && { before }) })
        ids.push(...page.entries.map(({ id }) => id))
        before = page.nextBefore
      } while (before)
      expect(new Set(ids).size).toBe(7)
      expect(ids).toEqual((await log()).map(({ id }) => id))
    })
  })
}
