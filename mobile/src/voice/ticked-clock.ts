import { systemClock, type Clock } from '@astrovoice/contracts/clock'

/** Also runs what is due when it is ticked. */
export interface TickedClock extends Clock {
  tick(): void
}

interface Timer {
  readonly atMs: number
  run(): void
}

/**
 * The time of a call on a phone. Android may stop timers in the background, also for an app with a service, but it
 * goes on to deliver sound: that ticks this clock.
 */
export function createTickedClock(base: Clock = systemClock): TickedClock {
  const timers = new Set<Timer>()
  return {
    nowMs: () => base.nowMs(),
    monotonicMs: () => base.monotonicMs(),
    after(delayMs, act) {
      const timer = {
        atMs: base.monotonicMs() + delayMs,
        run() {
          cancel()
          act()
        },
      }
      const cancelBase = base.after(delayMs, timer.run)
      function cancel() {
        timers.delete(timer)
        cancelBase()
      }
      timers.add(timer)
      return cancel
    },
    tick() {
      const nowMs = base.monotonicMs()
      const due = [...timers].filter(({ atMs }) => atMs <= nowMs)
      due.sort((one, other) => one.atMs - other.atMs)
      // An earlier one may cancel a later one.
      for (const timer of due) if (timers.has(timer)) timer.run()
    },
  }
}
