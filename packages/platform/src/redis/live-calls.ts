import { readSnapshot, writeSnapshot } from '@astrovoice/core'
import type { Admission, Lease, LiveCalls, NewCall } from '@astrovoice/core'
import { budgets, type CallId } from '@astrovoice/contracts'
import type { Redis } from 'ioredis'
import { activeKeyOf, callersKeyOf, callKeyOf } from './call-keys.ts'
import {
  claimOrphanScript,
  claimScript,
  admitScript,
  finishScript,
  orphansScript,
  releaseScript,
  saveScript,
} from './live-calls-scripts.ts'

export interface LiveCallsOptions {
  /** The maximum of calls of all gateways together. */
  readonly maxCalls: number
  /** The maximum of calls of one caller. @default 1 */
  readonly maxCallsPerCaller?: number
  /** How long a lease lasts without a renewal. */
  readonly leaseMs: number
  /** How long a call with an expired lease waits for its caller. */
  readonly resumeWithinMs: number
  /** Prefix of the keys; tests use their own. */
  readonly prefix?: string
}

/** The maximum of orphans to take at a time. */
const maxOrphans = 20

/**
 * Running calls in Redis: a hash for each, and a sorted set of all by the end of their lease. Every change is
 * one script and therefore atomic. Time is Redis' own, so that clocks need not agree.
 */
export function createLiveCalls(redis: Redis, options: LiveCallsOptions): LiveCalls {
  const { maxCalls, leaseMs, resumeWithinMs, prefix = 'calls' } = options
  const maxPerCaller = options.maxCallsPerCaller ?? budgets.callsAtOnce.times
  const activeKey = activeKeyOf(prefix)
  const keyOf = (callId: CallId) => callKeyOf(prefix, callId)
  const run = (script: string, callId: CallId, ...args: (string | number)[]) =>
    redis.eval(script, 2, activeKey, keyOf(callId), callId, ...args)
  const release = async ({ callId, epoch }: Lease) => void (await run(releaseScript, callId, epoch))
  /** An unreadable call is released, for a gateway that can read it. */
  const readClaim = async (owner: Omit<Lease, 'epoch'>, claimed: unknown) => {
    if (claimed === null) return null
    const [epoch, text] = claimed as [string, string]
    const lease = { ...owner, epoch: Number(epoch) }
    try {
      return { lease, record: readSnapshot(text) }
    } catch (error) {
      await release(lease)
      throw error
    }
  }
  return {
    async admit(call) {
      const { callId, userId, ownerId } = call
      const keys = [activeKey, keyOf(callId), callersKeyOf(prefix, userId)]
      const limits = [leaseMs, resumeWithinMs, maxCalls, maxPerCaller]
      return readAdmission(
        call,
        await redis.eval(admitScript, keys.length, ...keys, callId, ownerId, ...limits),
      )
    },
    async find(callId) {
      return readRecord(await redis.hget(keyOf(callId), 'record'))
    },
    async claim(callId, ownerId) {
      return readClaim({ callId, ownerId }, await run(claimScript, callId, ownerId, leaseMs))
    },
    async claimOrphan(callId, ownerId) {
      const claimed = await run(claimOrphanScript, callId, ownerId, leaseMs, resumeWithinMs)
      return readClaim({ callId, ownerId }, claimed)
    },
    async save(lease, record) {
      const { callId, ownerId, epoch } = lease
      return (await run(saveScript, callId, ownerId, epoch, leaseMs, writeSnapshot(record))) === 1
    },
    release,
    async finish({ callId, epoch }) {
      await run(finishScript, callId, epoch)
    },
    async listOrphans() {
      return (await redis.eval(orphansScript, 1, activeKey, resumeWithinMs, maxOrphans)) as CallId[]
    },
  }
}

function readAdmission({ callId, ownerId }: NewCall, answer: unknown): Admission {
  if (answer === null) return { outcome: 'full' }
  const [epoch, busyWith, isOwned] = answer as [string, CallId?, number?]
  if (busyWith) return { outcome: 'caller-busy', callId: busyWith, isOwned: isOwned === 1 }
  return { outcome: 'admitted', lease: { callId, ownerId, epoch: Number(epoch) } }
}

const readRecord = (text: string | null) => (text === null ? null : readSnapshot(text))
