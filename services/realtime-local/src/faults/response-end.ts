import type { EndResponse } from './fault.ts'

/** Ends the response under way in another way than the server does; the rest of it is not sent. */
export class ResponseEnd {
  #order: EndResponse | null = null

  order(order: EndResponse): void {
    this.#order = order
  }

  mend(): void {
    this.#order = null
  }

  /** The frame to send instead of this one, or null for none. */
  pass(frame: string): string | null {
    const order = this.#order
    if (!order || !frame.startsWith('{"type":"response.')) return frame
    if (!frame.startsWith('{"type":"response.done"')) return null
    this.#order = null
    const event = JSON.parse(frame) as { response: object }
    const { status } = order
    const details =
      status === 'incomplete'
        ? { type: status, reason: order.reason }
        : { type: status, error: { type: order.type, code: order.code, message: order.message } }
    return JSON.stringify({ ...event, response: { ...event.response, status, status_details: details } })
  }
}
