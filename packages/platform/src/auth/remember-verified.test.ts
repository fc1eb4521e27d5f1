import { beforeEach, expect, test } from '@jest/globals'
import { UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { UserFault, type Principal } from '@astrovoice/core'
import { rememberVerified } from './remember-verified.ts'

const startMs = Date.UTC(2026, 10, 30)
const userId = UserId.parse('3f0a5e3e-6c1a-4c7e-9a55-0d0a6c0f3b11')
let clock: ManualClock
let asked: string[]
let refused: string[]
let expiresAtMs: number

beforeEach(() => {
  clock = new ManualClock(startMs)
  asked = []
  refused = []
  expiresAtMs = startMs + 15 * 60_000
})

const open = (maxTokens?: number) =>
  rememberVerified(
    {
      async verify(token) {
        asked.push(token)
        if (refused.includes(token)) throw new UserFault('token_invalid')
        return {
          userId,
          expiresAtMs,
          roles: [],
          deviceId: null,
          authTimeMs: 0,
        } as Partial<Principal> as Principal
      },
    },
    { clock, ...(maxTokens !== undefined && { maxTokens }) },
  )

test('the signature of a token is checked once a minute', async () => {
  const tokens = open()
  for (let i = 0; i < 3; i++) expect(await tokens.verify('a')).toMatchObject({ userId })
  expect(asked).toEqual(['a'])
  clock.pass(59_999)
  await tokens.verify('a')
  expect(asked).toEqual(['a'])
  clock.pass(1)
  await tokens.verify('a')
  expect(asked).toEqual(['a', 'a'])
})

test('a token that has expired is checked again, however short ago it was', async () => {
  expiresAtMs = startMs + 5_000
  const tokens = open()
  await tokens.verify('a')
  clock.pass(5_000)
  refused = ['a']
  await expect(tokens.verify('a')).rejects.toMatchObject({ code: 'token_invalid' })
})

test('a token that was refused is checked each time, and a similar token too', async () => {
  refused = ['b']
  const tokens = open()
  await tokens.verify('a')
  for (let i = 0; i < 2; i++)
    await expect(tokens.verify('b')).rejects.toMatchObject({ code: 'token_invalid' })
  refused = ['a ']
  await expect(tokens.verify('a ')).rejects.toMatchObject({ code: 'token_invalid' })
  expect(asked).toEqual(['a', 'b', 'b', 'a '])
})

test('of more tokens than it holds it forgets the oldest', async () => {
  const tokens = open(2)
  for (const token of ['a', 'b', 'c', 'b', 'a']) await tokens.verify(token)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
