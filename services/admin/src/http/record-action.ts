import type { Request } from 'express'
import { UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AdminAction } from '@astrovoice/contracts/admin'
import { AdminFault, type AuditLog, type Principal } from '@astrovoice/core'
import { requestId } from '@astrovoice/platform/http'
import type { Logger } from '@astrovoice/platform/process'
import { BudgetUsedUp } from '@astrovoice/platform/redis'
import type { AdminMetrics } from '@astrovoice/platform/telemetry'
import type { About } from './admin-handlers.ts'

export interface Recording {
  readonly auditLog: Pick<AuditLog, 'record'>
  readonly metrics: Pick<AdminMetrics, 'acted'>
  readonly clock: Clock
  readonly logger: Pick<Logger, 'error'>
}

interface Recorded {
  readonly principal: Principal
  readonly request: Request
  readonly recording: Recording
  /** @default the thing that the address names */
  readonly about?: About
}

/** Writes the outcome of one try at an action into the audit log and counts it; nothing for a page without action. */
export function recordAction(
  action: AdminAction | undefined,
  { principal, request, recording, about: named = readAbout(request.params) }: Recorded,
) {
  const { auditLog, metrics, clock, logger } = recording
  const write = (outcome: 'done' | 'refused' | 'failed', about: About) =>
    action &&
    auditLog.record({
      action,
      outcome,
      actorId: principal.userId,
      subjectId: about.subjectId ?? null,
      target: about.target ?? null,
      detail: about.detail ?? null,
      requestId: requestId(request),
      atMs: clock.nowMs(),
    })
  return {
    /** @throws when the log cannot be written: what is done without a line must be noticed. */
    async done(about: About = {}): Promise<void> {
      if (!action) return
      try {
        await write('done', { ...named, ...about })
      } catch (error) {
        metrics.acted(action, 'unrecorded')
        throw error
      }
      metrics.acted(action, 'done')
    },
    async failure(error: unknown): Promise<void> {
      if (!action) return
      const isOverBudget = error instanceof BudgetUsedUp
      const outcome = isOverBudget || error instanceof AdminFault ? 'refused' : 'failed'
      metrics.acted(action, outcome)
      // Tries over a budget have no line: their number has no bound.
      if (isOverBudget) return
      const detail = error instanceof AdminFault ? error.code : undefined
      try {
        await write(outcome, { ...named, detail })
      } catch (unwritten) {
        logger.error({ err: unwritten, action, outcome }, 'failed to record a refused action')
      }
    },
  }
}

/** Ids of things are no longer. The log is never emptied, and an address may hold thousands of characters. */
const maxTargetLength = 64

/** The thing that an address names: a person is the subject, anything else the target. */
function readAbout(params: Request['params']): About {
  const [[name, value] = []] = Object.entries(params)
  if (name === undefined) return {}
  if (name !== 'userId') return { target: String(value).slice(0, maxTargetLength) }
  const userId = UserId.safeParse(value)
  return userId.success ? { subjectId: userId.data } : {}
}
