import { timingBudget } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'

/** How long the server may owe a reply, with no other message, until the connection counts as dead. */
const deadAfterMs = 5000

export interface DeadConnectionWatchOptions {
  readonly clock: Clock
  /** Since when the server owes word of the audio it was sent; null when it owes none. */
  readonly owedSinceMs: () => number | null
  readonly onDead: () => void
}

/**
 * Notices a line that has died without breaking, long before the socket does. Silence alone says nothing: who is
 * muted sends nothing that is answered. But the server owes word of audio and of what it is asked, and a ping now
 * and then.
 */
export class DeadConnectionWatch {
  readonly #options: DeadConnectionWatchOptions
  readonly #questions = new Set<{ readonly askedAtMs: number }>()
  #lastNewsAtMs = 0
  #isOpen = false
  #alarmAtMs = Infinity
  #cancel = () => {}

  constructor(options: DeadConnectionWatchOptions) {
    this.#options = options
  }

  /** The connection is open. */
  open(): void {
    this.#isOpen = true
    this.hear()
    this.look()
  }

  close(): void {
    this.#isOpen = false
    this.#stopAlarm()
  }

  /** Any message of the server has arrived. */
  hear(): void {
    this.#lastNewsAtMs = this.#options.clock.monotonicMs()
  }

  /** Something was asked that the server answers at once; returns how to say that it did, or that it is over. */
  expectAnswer(): () => void {
    const question = { askedAtMs: this.#options.clock.monotonicMs() }
    this.#questions.add(question)
    this.look()
    return () => void this.#questions.delete(question)
  }

  /** Something was sent. */
  look(): void {
    if (!this.#isOpen) return
    const dueAtMs = this.#dueSinceMs() + deadAfterMs
    // A timer that fires too early checks again.
    if (dueAtMs < this.#alarmAtMs) this.#setAlarm(dueAtMs)
  }

  #dueSinceMs(): number {
    const owed = [...this.#questions].map(({ askedAtMs }) => askedAtMs)
    const owedSinceMs = Math.min(this.#options.owedSinceMs() ?? Infinity, ...owed)
    const pingDueMs = this.#lastNewsAtMs + timingBudget.pingIntervalMs
    return Math.min(pingDueMs, Math.max(owedSinceMs, this.#lastNewsAtMs))
  }

  #check(): void {
    const nowMs = this.#options.clock.monotonicMs()
    this.#stopAlarm()
    if (nowMs - this.#dueSinceMs() >= deadAfterMs) {
      // The next connection gets the full time.
      this.#lastNewsAtMs = nowMs
      this.#options.onDead()
    }
    this.look()
  }

  #setAlarm(atMs: number): void {
    const { clock } = this.#options
    this.#stopAlarm()
    this.#alarmAtMs = atMs
    // Clock are whole milliseconds and may come a fraction early.
    this.#cancel = clock.after(Math.ceil(atMs - clock.monotonicMs()), () => this.#check())
  }

  #stopAlarm(): void {
    this.#cancel()
    this.#alarmAtMs = Infinity
  }
}
