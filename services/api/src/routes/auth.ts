import type { authRoutes } from '@astrovoice/contracts'
import { refreshTokens, requestSignInCode, signIn, signOut } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleAuth({ signIn: deps, limits }: ApiContext): RouteHandlers<typeof authRoutes> {
  return {
    async requestSignInCode({ body: { to }, ip }) {
      await limits.codesByMachine.take(ip)
      await limits.codesByAddress.take(to)
      const { channel, expiresAtMs } = await requestSignInCode(deps, to)
      return { channel, expiresAt: new Date(expiresAtMs).toISOString() }
    },
    async signIn({ body, ip }) {
      await limits.triesByMachine.take(ip)
      return signIn(deps, body)
    },
    async refreshTokens({ body, ip }) {
      await limits.triesByMachine.take(ip)
      return refreshTokens(deps, body.refreshToken)
    },
    async signOut({ body, ip }) {
      await limits.triesByMachine.take(ip)
      return void (await signOut(deps, body.refreshToken))
    },
  }
}
