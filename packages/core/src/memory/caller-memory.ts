import type { AstrologerId, BirthProfileId, CallId, MemoryId, Outcome, UserId } from '@astrovoice/contracts'
import type { CallerMemoryItem, ForgottenSpan, Remembered } from './memory.ts'

/** What changes at once of what is remembered. */
export interface MemoryChange {
  /** What is known by its id stays as it is. What was said in a forgotten span is left out. */
  readonly add?: readonly CallerMemoryItem[]
  readonly drop?: readonly MemoryId[] | 'all'
  readonly forget?: ForgottenSpan
}

/** Predictions whose time is over, by outcome; null for those that nobody answered. */
export interface OutcomeCount {
  readonly astrologerId: AstrologerId
  readonly outcome: Outcome | null
  readonly count: number
}

/**
 * What astrologers remember of callers. A reader never gets what a change has removed before the read began; a write
 * fails when that cannot be held.
 */
export interface CallerMemory {
  /** What has expired may still be among it. */
  read(userId: UserId): Promise<Remembered>
  /** All or nothing. False for an unknown or erased caller: nothing changes. */
  change(userId: UserId, change: MemoryChange): Promise<boolean>
  /** False when the caller has no such answer with a time. */
  setOutcome(userId: UserId, id: MemoryId, outcome: Outcome): Promise<boolean>
  markAsked(userId: UserId, ids: readonly MemoryId[], atMs: number): Promise<void>
  /** With their talk. */
  deleteCalls(userId: UserId, callIds: readonly CallId[]): Promise<void>
  /** With the birth profile. */
  deleteBirth(userId: UserId, id: BirthProfileId): Promise<void>
  /** Of all callers, at most so many. Returns how many. */
  deleteExpired(nowMs: number, limit: number): Promise<number>
  /** Of all callers: predictions whose last day is before this ISO date. */
  countOutcomes(today: string): Promise<readonly OutcomeCount[]>
}
