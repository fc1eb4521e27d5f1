import { z } from 'zod'
import { CallId, type Problem, type UserId } from '@astrovoice/contracts'
import { UserFault, type AccessTokenVerifier, type Budgets } from '@astrovoice/core'
import type { Logger } from '../process/logger.ts'
import type { CallServer, CallSocket, SocketCaller } from './call-socket.ts'
import { describeFault } from './describe-fault.ts'

export interface Authentication {
  readonly tokens: AccessTokenVerifier
  readonly budgets: Budgets
  /**
   * The owner of this live call.
   * @throws UserFault resume_refused, resume_expired or calls_unavailable.
   */
  readonly findCaller: (callId: CallId, resumeToken: string) => Promise<UserId>
  readonly logger: Logger
}

/**
 * Verifies the token of `auth: { token }` once, at the handshake. A socket that resumes a call may name it
 * instead, by `auth: { callId, resumeToken }`. An expired sign-in then does not end the call. A refused client
 * gets `connect_error` with the problem in `data`.
 */
export function authenticate(server: CallServer, authentication: Authentication): void {
  const { logger } = authentication
  server.use((socket, next) => {
    identify(socket, authentication).then(
      (caller) => {
        Object.assign(socket.data, caller)
        next()
      },
      (error: unknown) => next(toHandshakeError(describeFault(error, { logger, event: 'connect' }))),
    )
  })
}

/** A middleware's error that refuses a handshake with a problem. */
export const toHandshakeError = (problem: Problem): Error =>
  Object.assign(new Error(problem.title), { data: problem })

const Resumable = z.object({ callId: CallId, resumeToken: z.string().min(1).max(200) })

async function identify({ handshake }: CallSocket, authentication: Authentication): Promise<SocketCaller> {
  const caller = await verify(handshake.auth, authentication)
  await authentication.budgets.take('connections', caller.userId)
  return caller
}

async function verify(
  auth: Record<string, unknown>,
  { tokens, findCaller }: Authentication,
): Promise<SocketCaller> {
  try {
    const principal = await tokens.verify(readToken(auth['token']))
    return { userId: principal.userId, signIn: { principal } }
  } catch (error) {
    const resumable = Resumable.safeParse(auth)
    if (!(error instanceof UserFault) || !resumable.success) throw error
    const { callId, resumeToken } = resumable.data
    const userId = await findCaller(callId, resumeToken)
    return { userId, signIn: { principal: null, tokenFault: error.code } }
  }
}

/** @throws UserFault token_missing or token_invalid. */
function readToken(token: unknown): string {
  if (token === undefined || token === null || token === '') throw new UserFault('token_missing')
  if (typeof token !== 'string') throw new UserFault('token_invalid')
  return token
}
