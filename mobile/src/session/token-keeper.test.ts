import { expect, test } from '@jest/globals'
import type { Tokens, UserId } from '@astrovoice/contracts'
import type { DeviceStore } from './device-store-port.ts'
import { openTokenKeeper } from './token-keeper.ts'

const tokens = (name: string): Tokens => ({
  accessToken: `access-${name}`,
  accessTokenExpiresAt: '2026-11-29T10:00:00Z',
  refreshToken: `refresh-${name}`,
  userId: '01a22998-c05c-71df-a0cf-543e90e4fd70' as UserId,
})

/** The storage of one origin as each of its tabs has it: a change is reported to the others. */
function shareStorage() {
  const values = new Map<string, string>()
  const watchers: { tab: number; onChange: () => void }[] = []
  let [tabs, queue] = [0, Promise.resolve<unknown>(undefined)]
  const openTab = (): DeviceStore => {
    const tab = tabs++
    return {
      get: async (key) => values.get(key) ?? null,
      async set(key, value) {
        if (value === null) values.delete(key)
        else values.set(key, value)
        for (const each of watchers) if (each.tab !== tab) each.onChange()
      },
      watch(_key, onChange) {
        watchers.push({ tab, onChange })
        return () => undefined
      },
      alone<T>(_name: string, act: () => Promise<T>) {
        const done = queue.then(act)
        queue = done.catch(() => undefined)
        return done
      },
    }
  }
  return { openTab, values }
}

test('a new tab finds the sign-in of another one, and hears when it ends', async () => {
  const { openTab } = shareStorage()
  const first = await openTokenKeeper(openTab())
  await first.keep(tokens('a'))
  const second = await openTokenKeeper(openTab())
  expect(second.current()).toEqual(tokens('a'))
  const changed = new Promise<void>((resolve) => second.watch(resolve))
  await first.keep(null)
  await changed
  expect(second.current()).toBeNull()
})

test('of two tabs that renew at once, one uses the refresh token and both get the new tokens', async () => {
  const { openTab } = shareStorage()
  const first = await openTokenKeeper(openTab())
  await first.keep(tokens('a'))
  const second = await openTokenKeeper(openTab())
  const used: (string | undefined)[] = []
  const exchange = async (before: Tokens | null) => {
    used.push(before?.refreshToken)
    return tokens('b')
  }
  const renewed = await Promise.all([first.renew(exchange), second.renew(exchange)])
  expect(renewed).toEqual([tokens('b'), tokens('b')])
  expect(used).toEqual(['refresh-a'])
  expect(second.current()).toEqual(tokens('b'))
})

test('a renewal that fails leaves the tokens as they are', async () => {
  const { openTab } = shareStorage()
  const keeper = await openTokenKeeper(openTab())
  await keeper.keep(tokens('a'))
  await expect(keeper.renew(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
  expect(keeper.current()).toEqual(tokens('a'))
})

test('tokens that cannot be read count as no sign-in', async () => {
  const { openTab, values } = shareStorage()
  values.set('astrovoice.tokens', '{"accessToken":')
  expect((await openTokenKeeper(openTab())).current()).toBeNull()
})
