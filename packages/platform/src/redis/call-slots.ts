import type { CallSlots } from '@astrovoice/core'
import type { Redis } from 'ioredis'
import { activeKeyOf } from './call-keys.ts'
import type { LiveCallsOptions } from './live-calls.ts'
import { countScript } from './live-calls-scripts.ts'

/** Counts the calls of all gateways as `createLiveCalls` does when it admits one. */
export function createCallSlots(
  redis: Redis,
  { maxCalls, resumeWithinMs, prefix = 'calls' }: Omit<LiveCallsOptions, 'leaseMs' | 'maxCallsPerCaller'>,
): CallSlots {
  return {
    async hasFree() {
      return Number(await redis.eval(countScript, 1, activeKeyOf(prefix), resumeWithinMs)) < maxCalls
    },
  }
}
