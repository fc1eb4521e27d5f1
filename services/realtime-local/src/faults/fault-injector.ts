import { randomUUID } from 'node:crypto'
import type { FaultOrder, LineFault, Refusal } from './fault.ts'
import type { FaultyConnection } from './faulty-connection.ts'

/** An order and how often it took effect. */
export interface StandingFault extends FaultOrder {
  readonly id: string
  struck: number
  /** Handshakes or sessions still to pass before it applies; 0 once it is used up. */
  countdown: number
}

const countdownOf = ({ target }: FaultOrder): number => {
  if (target === 'next') return 1
  if (target === 'all') return Infinity
  return typeof target === 'object' && 'nth' in target ? target.nth : 0
}

/** Keeps the orders for faults and passes them to their connections. */
export class FaultInjector {
  readonly #standing: StandingFault[] = []
  readonly #lines = new Map<string, FaultyConnection>()

  get standing(): readonly StandingFault[] {
    return this.#standing
  }

  /**
   * Places an order; it takes effect on open sessions that it names at once. Null when it names a session that
   * is not open.
   */
  order(order: FaultOrder): StandingFault | null {
    const { target, fault } = order
    const isNamed = typeof target === 'object' && 'sessionId' in target
    if (isNamed && !this.#lines.has(target.sessionId)) return null
    const standing = { ...order, id: randomUUID(), struck: 0, countdown: countdownOf(order) }
    this.#standing.push(standing)
    if (fault.kind !== 'refuse') {
      const isMeant = (sessionId: string) =>
        isNamed ? sessionId === target.sessionId : target === 'open' || target === 'all'
      const lines = [...this.#lines].flatMap(([sessionId, line]) => (isMeant(sessionId) ? [line] : []))
      for (const line of lines) this.#arm(line, standing, fault)
    }
    return standing
  }

  /** The refusal of this handshake, if there is one. */
  refuse(): Refusal | null {
    for (const { standing, fault } of this.#due((each): each is Refusal => each.kind === 'refuse')) {
      standing.struck++
      return fault
    }
    return null
  }

  /** A session has begun. */
  open(sessionId: string, line: FaultyConnection): void {
    this.#lines.set(sessionId, line)
    for (const { standing, fault } of this.#due((each): each is LineFault => each.kind !== 'refuse')) {
      this.#arm(line, standing, fault)
    }
  }

  close(sessionId: string): void {
    this.#lines.delete(sessionId)
  }

  /** Everything works again. */
  mend(): void {
    this.#standing.length = 0
    for (const line of this.#lines.values()) line.mend()
  }

  #arm(line: FaultyConnection, standing: StandingFault, fault: LineFault): void {
    line.arm({ fault, when: standing.when }, () => standing.struck++)
  }

  /** Counts one more handshake or session, and returns the orders that are due. */
  #due<F extends FaultOrder['fault']>(isMeant: (fault: FaultOrder['fault']) => fault is F) {
    const due: { standing: StandingFault; fault: F }[] = []
    for (const standing of this.#standing) {
      if (standing.countdown === 0 || !isMeant(standing.fault)) continue
      standing.countdown--
      if (standing.countdown === 0 || standing.countdown === Infinity)
        due.push({ standing, fault: standing.fault })
    }
    return due
  }
}
