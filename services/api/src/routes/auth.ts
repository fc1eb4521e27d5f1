import type { authRoutes } from '@astrovoice/contracts'
import { refreshTokens, requestSignInCode, signIn, signOut } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleAuth({ signIn: deps }: ApiContext): RouteHandlers<typeof authRoutes> {
  return {
    async requestSignInCode({ body: { to } }) {
      const { channel, expiresAtMs } = await requestSignInCode(deps, to)
      return { channel, expiresAt: new Date(expiresAtMs).toISOString() }
    },
    signIn: ({ body }) => signIn(deps, body),
    refreshTokens: ({ body }) => refreshTokens(deps, body.refreshToken),
    signOut: async ({ body }) => void (await signOut(deps, body.refreshToken)),
  }
}
