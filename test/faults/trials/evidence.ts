import { isDeepStrictEqual } from 'node:util'
import type { Counters } from '../environment/pod.ts'

/** A lower bound of a counter. */
interface AtLeast {
  readonly atLeast: number
}

/** What proves that a fault occurred, and how it was handled. */
export interface Evidence {
  /** The events that every caller gets, in order. */
  readonly news: readonly string[]
  /** What the remaining gateways count for each call; counters without an entry must be zero. */
  readonly counters: Readonly<Record<string, number | AtLeast>>
  /** Kinds of faults that the model must have had. */
  readonly struck?: readonly string[]
  /** What the astrologer must say besides the answers. */
  readonly notices?: readonly string[]
}

/** A call that begins and ends at gateways that still run. */
export const carried = { calls_started: 1, 'calls_ended{caller_hung_up}': 1 }

export function findUntold(news: readonly string[], wanted: readonly string[]): string[] {
  // Outages under 300 ms are not reported; `resumed` proves them too.
  const isWanted = (each: string) => each !== 'reconnecting' || wanted.includes(each)
  const told = news.filter(isWanted)
  return isDeepStrictEqual(told, wanted)
    ? []
    : [`the client got ${told.join(', ') || 'no event'} instead of ${wanted.join(', ') || 'none'}`]
}

export function findUncounted(counters: Counters, wanted: Evidence['counters'], calls: number): string[] {
  return [...new Set([...Object.keys(counters), ...Object.keys(wanted)])].flatMap((name) => {
    const [count, each] = [counters[name] ?? 0, wanted[name] ?? 0]
    const isRight = typeof each === 'number' ? count === each * calls : count >= each.atLeast * calls
    return isRight ? [] : [`counter ${name} is ${count}`]
  })
}

export function findUnstruck(struck: readonly string[], wanted: readonly string[] = []): string[] {
  return isDeepStrictEqual([...struck].sort(), [...wanted].sort())
    ? []
    : [`struck by ${struck.join(', ') || 'nothing'} instead of ${wanted.join(', ') || 'nothing'}`]
}
