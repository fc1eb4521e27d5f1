import type { CallerConnection } from '../audio/caller-connection.ts'
import type { Downlink } from '../audio/downlink.ts'
import type { CallIdentity } from '../machine/call.ts'

/** Which socket of the caller a call is attached to: one, or none while the caller is away. */
export class Attachment {
  readonly #identity: CallIdentity
  readonly #downlink: Downlink
  #connection: CallerConnection | null = null

  constructor(identity: CallIdentity, downlink: Downlink) {
    this.#identity = identity
    this.#downlink = downlink
  }

  get connection(): CallerConnection | null {
    return this.#connection
  }

  /** Attaches a socket. Events from `nextSeq` on are sent once `goOn` is called, after the reply to the client. */
  attach(connection: CallerConnection, nextSeq: number): { readonly goOn: () => void } {
    this.#connection = connection
    const goOn = () => {
      if (this.#connection === connection) this.#downlink.attach(connection, nextSeq)
    }
    return { goOn }
  }

  /** False when this socket was replaced or detached before. */
  detach(connection: CallerConnection): boolean {
    if (this.#connection !== connection) return false
    this.release()
    return true
  }

  /** Detaches the socket and leaves it open. */
  release(): void {
    this.#connection = null
    this.#downlink.detach()
  }

  /** Detaches the socket, tells it that the call goes on elsewhere and closes it. */
  sendAway(): void {
    const connection = this.#connection
    this.release()
    if (!connection) return
    const { callId, conversationId } = this.#identity
    const seq = this.#downlink.nextSeq
    connection.emit('call:ended', { seq, callId, conversationId, reason: 'taken_over', durationMs: 0 })
    connection.close()
  }
}
