import type { safetyRoutes } from '@astrovoice/contracts'
import { cacheFor } from '@astrovoice/core'
import { describeProtocol } from '@astrovoice/core/safety'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

/** Counts are of months that are over: they seldom change. */
const protocolLifeMs = 10 * 60_000

export function handleSafety(context: ApiContext): RouteHandlers<typeof safetyRoutes> {
  const { clock } = context
  const read = () => describeProtocol(context)
  const readProtocol = cacheFor(read, {
    clock,
    maxAgeMs: protocolLifeMs,
    onFailure: context.onReferralsFailed,
  })
  return {
    // Before the first reading succeeds a failure is the caller's to see.
    getSafetyProtocol: async () => (await readProtocol()) ?? read(),
  }
}
