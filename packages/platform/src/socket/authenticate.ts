import type { Problem } from '@astrovoice/contracts'
import { UserFault, type AccessTokenVerifier } from '@astrovoice/core'
import type { Logger } from '../process/logger.ts'
import type { CallServer, CallSocket } from './call-socket.ts'
import { describeFault } from './describe-fault.ts'

/**
 * Verifies the token of `auth: { token }` once, at the handshake. A refusal reaches the client as `connect_error`
 * with the problem in `data`.
 */
export function authenticate(server: CallServer, tokens: AccessTokenVerifier, logger: Logger): void {
  server.use((socket, next) => {
    verify(socket, tokens).then(
      () => next(),
      (error: unknown) => next(toHandshakeError(describeFault(error, { logger, event: 'connect' }))),
    )
  })
}

/** What a middleware passes on to refuse a handshake with a problem. */
export const toHandshakeError = (problem: Problem): Error =>
  Object.assign(new Error(problem.title), { data: problem })

async function verify({ handshake, data }: CallSocket, tokens: AccessTokenVerifier): Promise<void> {
  const token: unknown = handshake.auth['token']
  if (token === undefined || token === null || token === '') throw new UserFault('token_missing')
  if (typeof token !== 'string') throw new UserFault('token_invalid')
  data.userId = await tokens.verify(token)
}
