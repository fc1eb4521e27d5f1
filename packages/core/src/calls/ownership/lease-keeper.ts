import { timingBudget } from '@astrovoice/contracts'
import type { Lease, LiveCalls } from './live-calls.ts'
import type { Call, LiveCall } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import type { CallLog } from '../call-log.ts'
import type { CallRecord } from './call-record.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface LeaseKeeperDeps {
  readonly liveCalls: LiveCalls
  readonly clock: Clock
  readonly log: CallLog
  readonly record: () => CallRecord
  /** Somebody else owns the call by now: nothing more may be said or written for it. */
  readonly onReplaced: () => void
}

/**
 * Changes that come closer together are kept together; of an answer in the making only now and then, and of how much of
 * it was heard still more seldom: a caller who comes back tells.
 */
const gatherMs = { whole: 150, words: 400, heard: 1000 }

type Weight = keyof typeof gatherMs

/** A store that does not answer is left alone for so long. */
const storeAwayMs = 2000

/** Keeps a call's lease, and what another gateway needs to go on with it, while it lasts. */
export class LeaseKeeper {
  readonly lease: Lease
  readonly #deps: LeaseKeeperDeps
  /** The save that is under way, and the one that starts when it ends: any number of askers share them. */
  #saving: Promise<boolean> | null = null
  #waiting: Promise<boolean> | null = null
  #isDirty = false
  #isOver = false
  #isStoreAway = false
  /** The save that is going to be. */
  #next: { waitMs: number; cancel: () => void } | null = null
  #cancelRenewal = () => {}

  constructor(lease: Lease, deps: LeaseKeeperDeps) {
    this.lease = lease
    this.#deps = deps
    this.#renewLater()
  }

  /** Something has changed that another gateway must know. */
  saveSoon(weight: Weight = 'whole'): void {
    this.#isDirty = true
    const waitMs = this.#isStoreAway ? storeAwayMs : gatherMs[weight]
    if (this.#isOver || this.#saving || (this.#next && this.#next.waitMs <= waitMs)) return
    this.#next?.cancel()
    const cancel = this.#deps.clock.after(waitMs, () => {
      this.#next = null
      void this.saveNow()
    })
    this.#next = { waitMs, cancel }
  }

  /**
   * Saves what the call is now. False when somebody else owns the call. While the store is away the answer is true:
   * nobody else has it either. However often it is asked for, at most one save is under way and one waits.
   */
  saveNow(): Promise<boolean> {
    if (this.#isOver) return Promise.resolve(false)
    if (!this.#saving) return this.#save()
    this.#waiting ??= this.#saving.then(() => {
      this.#waiting = null
      return this.saveNow()
    })
    return this.#waiting
  }

  /** Resolves as the saves do that were asked for so far; asks for none. */
  whenSaved(): Promise<boolean> {
    return this.#waiting ?? this.#saving ?? Promise.resolve(!this.#isOver)
  }

  /** The last change could not be noted. */
  get isStoreAway(): boolean {
    return this.#isStoreAway
  }

  /** Something may have changed while it was being kept. */
  get hasChanged(): boolean {
    return this.#isDirty
  }

  /** Lets somebody else have the call. */
  async release(): Promise<void> {
    this.stop()
    await this.#try(() => this.#deps.liveCalls.release(this.lease))
  }

  /** The call is over and kept. */
  async finish(): Promise<void> {
    this.stop()
    await this.#try(() => this.#deps.liveCalls.finish(this.lease))
  }

  stop(): void {
    this.#isOver = true
    this.#next?.cancel()
    this.#cancelRenewal()
  }

  async #save(): Promise<boolean> {
    this.#isDirty = false
    this.#saving = this.#ask(() => this.#deps.liveCalls.save(this.lease, this.#deps.record()))
    const isOurs = await this.#saving
    this.#saving = null
    if (isOurs && this.hasChanged && !this.#waiting) this.saveSoon()
    return isOurs
  }

  #renewLater(): void {
    this.#cancelRenewal = this.#deps.clock.after(timingBudget.leaseRenewalMs, () => {
      void this.saveNow().then(() => {
        if (!this.#isOver) this.#renewLater()
      })
    })
  }

  async #ask(write: () => Promise<boolean>): Promise<boolean> {
    try {
      const isOurs = await write()
      this.#isStoreAway = false
      if (isOurs) return true
    } catch (error) {
      // An outage is told once.
      if (!this.#isStoreAway) {
        this.#deps.log.warn({ err: error, callId: this.lease.callId }, 'failed to save live call')
      }
      this.#isStoreAway = this.#isDirty = true
      return true
    }
    if (!this.#isOver) {
      this.stop()
      this.#deps.onReplaced()
    }
    return false
  }

  async #try(write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (error) {
      this.#deps.log.warn({ err: error, callId: this.lease.callId }, 'failed to release live call')
    }
  }
}

const tooMany = new Set<CallEvent['type']>(['answer-audio', 'answer-sounded', 'microphone-heard'])

/** How soon another gateway has to know of an event and what came of it; null for those that are too many. */
export function weightOf(event: CallEvent, before: Call, after: LiveCall): Weight | null {
  const wasLive = before.phase !== 'connecting' && before.phase !== 'ended'
  if (wasLive && before.transcript.length !== after.transcript.length) return 'whole'
  if (tooMany.has(event.type)) return null
  // What was heard to its end must not be said again.
  if (wasLive && before.playout.length > after.playout.length) return 'whole'
  if (event.type === 'playout-reported') return 'heard'
  if (event.type === 'answer-transcribed') return 'words'
  return event.type === 'question-transcribed' && !event.isFinal ? 'words' : 'whole'
}
