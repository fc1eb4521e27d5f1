import { randomUUID } from 'node:crypto'
import { describeProblem, type Problem } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { Logger } from '../process/logger.ts'

/**
 * The problem that a caller gets. Their own fault has the table's words; any other only has an id to look up in
 * the log.
 */
export function describeFault(error: unknown, { logger, event }: { logger: Logger; event: string }): Problem {
  if (error instanceof UserFault) return error.toProblem()
  const requestId = randomUUID()
  logger.error({ err: error, requestId, event }, 'event failed')
  return describeProblem('internal', { requestId })
}
