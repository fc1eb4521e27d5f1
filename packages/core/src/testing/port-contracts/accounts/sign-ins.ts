import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { SignIns } from '../../../accounts/index.ts'

export interface SignInsUnderTest {
  readonly signIns: SignIns
  /** A new user without sign-ins. */
  createUser(): Promise<UserId>
}

const startMs = Date.UTC(2026, 10, 24, 6)

/** The contract of every store of sign-ins. */
export function signInsContract(name: string, open: () => SignInsUnderTest) {
  describe(`${name} as a store of sign-ins`, () => {
    let subject: Subject
    beforeEach(async () => void (subject = await begin(open())))
    testSeen(() => subject)
    testEndings(() => subject)
  })
}

type Subject = Awaited<ReturnType<typeof begin>>

async function begin(store: SignInsUnderTest) {
  const { signIns } = store
  const userId = await store.createUser()
  const record = async (deviceName: string | null, beganAtMs = startMs, holder = userId) => {
    const id = randomUUID()
    await signIns.record({ id, userId: holder, deviceName, beganAtMs })
    return id
  }
  return { signIns, createUser: () => store.createUser(), userId, record }
}

function testSeen(subject: () => Subject): void {
  test('a recorded sign-in is listed as it began, without a second factor', async () => {
    const { signIns, userId, record } = subject()
    const id = await record('Pixel 9')
    const recorded = { id, userId, deviceName: 'Pixel 9', secondFactor: false }
    expect(await signIns.list(userId)).toEqual([{ ...recorded, beganAtMs: startMs, lastSeenAtMs: startMs }])
    expect(await signIns.find(id)).toEqual((await signIns.list(userId))[0])
    expect(await signIns.find(randomUUID())).toBeNull()
    await signIns.record({ id, userId, deviceName: 'other', beganAtMs: startMs + 1 })
    expect(await signIns.list(userId)).toHaveLength(1)
  })

  test('the sign-in that was seen last is listed first', async () => {
    const { signIns, userId, record } = subject()
    const [phone, page] = [await record('phone'), await record('page', startMs + 1000)]
    expect((await signIns.list(userId)).map(({ id }) => id)).toEqual([page, phone])
    expect(await signIns.touch(phone, startMs + 2000)).toBe(true)
    expect((await signIns.list(userId)).map(({ id }) => id)).toEqual([phone, page])
    expect((await signIns.list(userId, 1)).map(({ id }) => id)).toEqual([phone])
  })

  test('a second factor is of one sign-in alone', async () => {
    const { signIns, userId, record } = subject()
    const [proved, other] = [await record(null), await record(null)]
    await signIns.proveSecondFactor(proved)
    const factors = (await signIns.list(userId)).map(({ id, secondFactor }) => [id, secondFactor])
    expect(Object.fromEntries(factors)).toEqual({ [proved]: true, [other]: false })
  })
}

function testEndings(subject: () => Subject): void {
  test('a sign-in that has ended is not listed and cannot be refreshed; others go on', async () => {
    const { signIns, userId, record } = subject()
    const [ended, other] = [await record(null), await record(null)]
    expect(await signIns.end(userId, ended)).toBe(true)
    expect(await signIns.end(userId, ended)).toBe(false)
    expect(await signIns.touch(ended, startMs)).toBe(false)
    expect((await signIns.list(userId)).map(({ id }) => id)).toEqual([other])
  })

  test('nobody ends another user’s sign-in', async () => {
    const { signIns, userId, record } = subject()
    const id = await record(null)
    expect(await signIns.end(randomUUID() as UserId, id)).toBe(false)
    expect(await signIns.list(userId)).toHaveLength(1)
  })

  test('all sign-ins of a user end together, and those of others stay', async () => {
    const { signIns, userId, record, createUser } = subject()
    const stranger = await createUser()
    await record(null)
    await record(null)
    const kept = await record(null, startMs, stranger)
    await signIns.endAll(userId)
    expect(await signIns.list(userId)).toEqual([])
    expect((await signIns.list(stranger)).map(({ id }) => id)).toEqual([kept])
  })

  test('sign-ins that nobody has used for long are removed, of all users; one that was refreshed stays', async () => {
    const { signIns, userId, record, createUser } = subject()
    const stranger = await createUser()
    const refreshed = await record('in use')
    await record('old')
    await record('old', startMs, stranger)
    const later = startMs + 1000
    await signIns.touch(refreshed, later)
    await signIns.removeExpired(later)
    expect((await signIns.list(userId)).map(({ id }) => id)).toEqual([refreshed])
    expect(await signIns.list(stranger)).toEqual([])
  })
}
