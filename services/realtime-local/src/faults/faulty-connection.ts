import type { WebSocket } from 'ws'
import { newId } from '../protocol/ids.ts'
import { tellExpired } from '../session/expiry.ts'
import { Delivery } from './delivery.ts'
import type { FaultOrder, LineFault } from './fault.ts'
import { Mangler } from './mangler.ts'
import { ResponseEnd } from './response-end.ts'

interface Armed {
  readonly fault: LineFault
  readonly event: string | undefined
  readonly afterMs: number
  readonly onFired: () => void
  left: number
}

/** A session's connection to its client, which can have faults. */
export class FaultyConnection {
  readonly #client: WebSocket
  readonly #delivery: Delivery
  readonly #mangler: Mangler
  readonly #responseEnd = new ResponseEnd()
  readonly #timers = new Set<NodeJS.Timeout>()
  #armed: Armed[] = []

  constructor(client: WebSocket) {
    this.#client = client
    this.#delivery = new Delivery((frame) => this.#write(frame))
    this.#mangler = new Mangler((frame) => this.#delivery.push(frame))
    client.once('close', () => {
      this.#delivery.close()
      this.#timers.forEach(clearTimeout)
      this.#armed = []
    })
  }

  send(frame: string): void {
    for (const armed of this.#armed) {
      if (armed.event !== undefined && frame.startsWith(`{"type":"${armed.event}"`) && --armed.left === 0)
        this.#fire(armed)
    }
    this.#armed = this.#armed.filter(({ left }) => left > 0)
    const passed = this.#responseEnd.pass(frame)
    if (passed !== null) this.#mangler.push(passed)
  }

  /** Makes `fault` take effect at its trigger, once. */
  arm({ fault, when }: { fault: LineFault; when: FaultOrder['when'] }, onFired: () => void): void {
    const armed = { fault, event: when.event, afterMs: when.afterMs, left: when.nth, onFired }
    if (armed.event === undefined) this.#fire(armed)
    else this.#armed.push(armed)
  }

  /** Ends latency, stalls and mangling, and drops waiting orders. */
  mend(): void {
    this.#armed = []
    this.#timers.forEach(clearTimeout)
    this.#mangler.mend()
    this.#responseEnd.mend()
    this.#delivery.delay(0, 0)
    this.#release()
  }

  #fire({ fault, afterMs, onFired }: Armed): void {
    onFired()
    if (afterMs === 0) return this.#strike(fault)
    this.#after(afterMs, () => this.#strike(fault))
  }

  #strike(fault: LineFault): void {
    switch (fault.kind) {
      case 'drop':
        return this.#client.terminate()
      case 'close':
        return this.#client.close(fault.code, fault.reason)
      case 'expire':
        return tellExpired(this.#client)
      case 'error': {
        const { type, code, message } = fault
        const body = { type, code, message, param: null, event_id: null }
        return this.#write(JSON.stringify({ type: 'error', event_id: newId('event'), error: body }))
      }
      case 'latency':
        return this.#delivery.delay(fault.delayMs, fault.jitterMs)
      case 'stall':
        this.#client.pause()
        this.#delivery.stall()
        return fault.forMs === undefined ? undefined : this.#after(fault.forMs, () => this.#release())
      case 'duplicate':
        return this.#mangler.duplicate(fault.every)
      case 'reorder':
        return this.#mangler.reorder(fault.every)
      case 'end-response':
        return this.#responseEnd.order(fault)
    }
  }

  #release(): void {
    this.#client.resume()
    this.#delivery.resume()
  }

  #after(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, ms)
    this.#timers.add(timer)
  }

  #write(frame: string): void {
    if (this.#client.readyState === this.#client.OPEN) this.#client.send(frame)
  }
}
