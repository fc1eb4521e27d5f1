import type { Request } from 'express'
import type { RouteSpec } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AuditLog, Principal } from '@astrovoice/core'
import { requestId } from './log-requests.ts'

export interface AuditDeps {
  readonly auditLog: Pick<AuditLog, 'record'>
  readonly clock: Clock
}

/** Runs a request of somebody who is signed in. */
export type RunAudited = <T>(
  request: Request,
  principal: Pick<Principal, 'userId'>,
  run: () => Promise<T>,
) => Promise<T>

/**
 * Writes the line of a user's route into the audit log once the request is done. It is about the user and names no
 * thing: what a person deletes leaves no id. A request whose line cannot be written fails.
 */
export function auditRequests(
  { audit: action, auth }: RouteSpec,
  { auditLog, clock }: AuditDeps,
): RunAudited {
  if (action === undefined || auth === 'public') return (_request, _principal, run) => run()
  return async (request, { userId }, run) => {
    const result = await run()
    await auditLog.record({
      action,
      outcome: 'done',
      actorId: userId,
      subjectId: userId,
      target: null,
      detail: null,
      requestId: requestId(request),
      atMs: clock.nowMs(),
    })
    return result
  }
}
