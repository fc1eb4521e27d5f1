import { timingBudget } from '@astrovoice/contracts'
import type { Lease, LiveCalls } from './live-calls.ts'
import type { SaveWeight } from '../machine/event-traits.ts'
import type { CallLog } from '../call-log.ts'
import type { CallRecord } from './call-record.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface LeaseKeeperDeps {
  readonly liveCalls: LiveCalls
  readonly clock: Clock
  readonly log: CallLog
  readonly record: () => CallRecord
  /** Another gateway owns the call: this one must say and write nothing more for it. */
  readonly onReplaced: () => void
}

/**
 * Changes within this time are saved together. Words of an unfinished answer can wait longer, and what was heard longer
 * still: a client that resumes reports it.
 */
const gatherMs: Record<SaveWeight, number> = { whole: 150, words: 400, heard: 1000 }

/** How long a store that does not reply is left alone. */
const storeAwayMs = 2000

/** Saves a live call and renews its lease. */
export class LeaseKeeper {
  readonly lease: Lease
  readonly #deps: LeaseKeeperDeps
  /** The save under way, and the one that starts when it ends; all that ask for a save share them. */
  #saving: Promise<boolean> | null = null
  #waiting: Promise<boolean> | null = null
  #isDirty = false
  #isOver = false
  #isStoreAway = false
  /** The save that is scheduled. */
  #next: { waitMs: number; cancel: () => void } | null = null
  #cancelRenewal = () => {}

  constructor(lease: Lease, deps: LeaseKeeperDeps) {
    this.lease = lease
    this.#deps = deps
    this.#renewLater()
  }

  /** Schedules a save of a change that another gateway must know. */
  saveSoon(weight: SaveWeight = 'whole'): void {
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
   * Saves the call as it is now. False when another gateway owns the call. True while the store is down: no other
   * gateway can have it then. At most one save is under way and one waits, however often this is called.
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

  /** Resolves like the saves that were asked for so far. */
  whenSaved(): Promise<boolean> {
    return this.#waiting ?? this.#saving ?? Promise.resolve(!this.#isOver)
  }

  /** The last change could not be saved. */
  get isStoreAway(): boolean {
    return this.#isStoreAway
  }

  /** The call has changed since the last save began. */
  get hasChanged(): boolean {
    return this.#isDirty
  }

  /** Lets another gateway own the call. */
  async release(): Promise<void> {
    this.stop()
    await this.#try(() => this.#deps.liveCalls.release(this.lease))
  }

  /** The call has ended and is stored. */
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
      // An outage is logged once.
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
