import { expect, test } from '@jest/globals'
import type { Tokens, UserId } from '@astrovoice/contracts'
import { createCallerApi } from './caller-api.ts'
import type { TokenKeeper } from './token-keeper.ts'

const [asha, ravi] = ['a', 'b'] as [UserId, UserId]

/** The API of a page on which Asha signed in, with the tokens that its origin holds now. */
function openApi(userId: UserId) {
  const stored: Tokens = {
    accessToken: 'access',
    accessTokenExpiresAt: new Date(Date.now() + 600_000).toISOString(),
    refreshToken: 'refresh',
    userId,
  }
  const tokens: Pick<TokenKeeper, 'current'> = { current: () => stored }
  const onSignedOut = () => undefined
  return createCallerApi({ apiUrl: '', userId: asha, tokens: tokens as TokenKeeper, onSignedOut })
}

test('a page takes the tokens of its own caller', async () => {
  await expect(openApi(asha).freshAccessToken()).resolves.toBe('access')
})

test('a page never takes the tokens of a caller who signed in on another tab', async () => {
  await expect(openApi(ravi).freshAccessToken()).rejects.toThrow('Another caller')
})
