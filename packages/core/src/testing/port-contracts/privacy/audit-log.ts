import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { AuditEntryId, UserId } from '@astrovoice/contracts'
import type { AuditLog, AuditRecord } from '../../../audit/index.ts'

export interface AuditLogUnderTest {
  readonly auditLog: AuditLog
  createUser(): Promise<UserId>
}

const noonMs = Date.parse('2026-11-30T06:30:00Z')

/** A log with a caller and an operator, opened for each test. */
function useLog(open: () => AuditLogUnderTest) {
  let log: AuditLog
  let caller: UserId
  let operator: UserId
  beforeEach(async () => {
    const subject = open()
    log = subject.auditLog
    caller = await subject.createUser()
    operator = await subject.createUser()
  })
  const line = (more: Partial<AuditRecord> = {}): AuditRecord => ({
    action: 'call_deleted',
    outcome: 'done',
    actorId: caller,
    subjectId: caller,
    target: 'b5bd9f5c-6f4f-4a6e-8a2c-0d3b8f7c1a11',
    detail: null,
    requestId: 'request-1',
    atMs: noonMs,
    ...more,
  })
  return { log: () => log, caller: () => caller, operator: () => operator, line }
}

/** The contract of every audit log. */
export function auditLogContract(name: string, open: () => AuditLogUnderTest) {
  describe(`${name} as an audit log`, () => {
    const { log, caller, operator, line } = useLog(open)

    test('a line has who did what to whom, when and with which outcome, and digests of the people', async () => {
      await log().record(line({ actorId: operator(), outcome: 'refused', detail: 'role_missing' }))
      const sha256 = (id: string) => createHash('sha256').update(id).digest('hex')
      const { entries } = await log().list({ subjectId: caller(), limit: 10 })
      expect(entries).toEqual([
        {
          ...line({ actorId: operator(), outcome: 'refused', detail: 'role_missing' }),
          id: expect.any(String),
          actorDigest: sha256(operator()),
          subjectDigest: sha256(caller()),
        },
      ])
    })

    test('lines are found by the person they are about, by who did it, and by the action', async () => {
      await log().record(line())
      await log().record(
        line({ actorId: operator(), subjectId: null, action: 'birth_deleted', atMs: noonMs + 1 }),
      )
      const found = async (page: object) =>
        (await log().list({ limit: 10, ...page })).entries.map(({ action }) => action)
      expect(await found({ subjectId: caller() })).toEqual(['call_deleted'])
      expect(await found({ actorId: operator() })).toEqual(['birth_deleted'])
      expect(await found({ actorId: operator(), action: 'call_deleted' })).toEqual([])
      expect((await found({})).slice(0, 2)).toEqual(['birth_deleted', 'call_deleted'])
    })

    test('a person who was erased meanwhile is recorded by the digest alone', async () => {
      const erased = crypto.randomUUID() as UserId
      await log().record(line({ actorId: operator(), subjectId: erased }))
      const { entries } = await log().list({ actorId: operator(), limit: 1 })
      expect(entries[0]).toMatchObject({
        subjectId: null,
        subjectDigest: createHash('sha256').update(erased).digest('hex'),
      })
    })
  })
  pagesContract(name, open)
}

function pagesContract(name: string, open: () => AuditLogUnderTest) {
  describe(`${name} as an audit log`, () => {
    const { log, caller, line } = useLog(open)

    test('pages follow each other, latest first, and each line is on one of them', async () => {
      // Three lines of the same moment among them.
      for (const minute of [0, 1, 2, 2, 2]) await log().record(line({ atMs: noonMs + minute * 60_000 }))
      const seen: { id: AuditEntryId; atMs: number }[] = []
      let before: AuditEntryId | null = null
      do {
        const page = await log().list({ subjectId: caller(), limit: 2, ...(before && { before }) })
        seen.push(...page.entries)
        before = page.nextBefore
      } while (before)
      expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
      expect(seen.map(({ atMs }) => (atMs - noonMs) / 60_000)).toEqual([2, 2, 2, 1, 0])
      const unknown = crypto.randomUUID() as AuditEntryId
      expect(await log().list({ limit: 5, before: unknown })).toEqual({ entries: [], nextBefore: null })
    })
  })
}
