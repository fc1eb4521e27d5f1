import { UserFault, type AccessTokenVerifier } from '@astrovoice/core'
import type { Logger } from '../process/logger.ts'
import type { CallServer } from './call-socket.ts'
import { describeFault } from './describe-fault.ts'

/**
 * Verifies the token of `auth: { token }` once, at the handshake. A refusal reaches the client as `connect_error`
 * with the problem in `data`.
 */
export function authenticate(server: CallServer, tokens: AccessTokenVerifier, logger: Logger): void {
  server.use(async (socket, next) => {
    try {
      const { token } = socket.handshake.auth
      if (token === undefined || token === null || token === '') throw new UserFault('token_missing')
      if (typeof token !== 'string') throw new UserFault('token_invalid')
      socket.data.userId = await tokens.verify(token)
      next()
    } catch (error) {
      const problem = describeFault(error, { logger, event: 'connect' })
      next(Object.assign(new Error(problem.title), { data: problem }))
    }
  })
}
