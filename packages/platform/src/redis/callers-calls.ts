import { readSnapshot, type CallersCalls } from '@astrovoice/core'
import { CallId } from '@astrovoice/contracts'
import type { Redis } from 'ioredis'
import { callersKeyOf, callKeyOf, activeKeyOf } from './call-keys.ts'
import { forgetScript } from './live-calls-scripts.ts'

/** The live calls of single callers, in the keys of `createLiveCalls`. @param prefix of the keys; tests use their own */
export function createCallersCalls(redis: Redis, prefix = 'calls'): CallersCalls {
  return {
    async listOf(userId) {
      const ids = (await redis.zrange(callersKeyOf(prefix, userId), '0', '-1')).map((id) => CallId.parse(id))
      // Calls that are over stay in the set until the caller's next call.
      const scores = ids.length === 0 ? [] : await redis.zmscore(activeKeyOf(prefix), ...ids)
      return ids.filter((_, i) => scores[i] !== null)
    },
    async find(callId) {
      const text = await redis.hget(callKeyOf(prefix, callId), 'record')
      return text === null ? null : readSnapshot(text)
    },
    async forget(callId) {
      await redis.eval(forgetScript, 2, activeKeyOf(prefix), callKeyOf(prefix, callId), callId)
    },
  }
}
