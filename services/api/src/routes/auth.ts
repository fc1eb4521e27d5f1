import { toInstant, type authRoutes } from '@astrovoice/contracts'
import { endSignIn } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleAuth({ identity, endingSignIns }: ApiContext): RouteHandlers<typeof authRoutes> {
  return {
    async requestSignInCode({ body: { to } }) {
      const { channel, expiresAtMs, session } = await identity.requestCode(to)
      return { channel, expiresAt: toInstant(expiresAtMs), session }
    },
    signIn: ({ body: { to, code, session = null, deviceName = null } }) =>
      identity.signIn({ to, code, session, deviceName }),
    listSignInMethods: () => ({ providers: [...identity.providers] }),
    signInThroughProvider: ({ body: { deviceName = null, ...grant } }) =>
      identity.signInThroughProvider({ ...grant, deviceName }),
    refreshTokens: ({ body }) => identity.refresh(body.refreshToken),
    signOut: async ({ body }) => void (await endSignIn(endingSignIns, body.refreshToken)),
  }
}
