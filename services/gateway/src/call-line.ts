import type { CallStart, CallStarted, EndReason } from '@astrovoice/contracts'
import { callAudio, maxAudioFrameBytes } from '@astrovoice/contracts'
import { placeCall, UserFault, type CallDeps, type CallSession } from '@astrovoice/core'
import type { CallSocket } from '@astrovoice/platform/socket'

/** The call a socket carries: none, one being placed, or one. After a call there can be another. */
export class CallLine {
  readonly #socket: CallSocket
  readonly #deps: CallDeps
  #session: CallSession | null = null
  #placing: Promise<CallSession> | null = null
  #closing: EndReason | null = null

  constructor(socket: CallSocket, deps: CallDeps) {
    this.#socket = socket
    this.#deps = deps
  }

  /** @throws UserFault call_not_started. */
  get session(): CallSession {
    if (!this.#session) throw new UserFault('call_not_started')
    return this.#session
  }

  /** @throws UserFault call_already_started, service_stopping, or what `placeCall` throws. */
  async start(request: CallStart): Promise<CallStarted> {
    if (this.#closing) throw new UserFault('service_stopping')
    if (this.#session || this.#placing) throw new UserFault('call_already_started')
    try {
      this.#placing = placeCall(this.#deps, {
        userId: this.#socket.data.userId,
        request,
        emit: (event, payload) => void this.#socket.emit(event, ...([payload] as never)),
      })
      const session = await this.#placing
      this.#carry(session)
      const { callId, conversationId } = session.identity
      return { callId, conversationId, audio: callAudio, maxAudioFrameBytes }
    } finally {
      this.#placing = null
    }
  }

  /** Takes no more calls, and ends the one there is, even if it is only being placed. Settles when it is kept. */
  async close(reason: EndReason): Promise<void> {
    this.#closing ??= reason
    const session = this.#session ?? (await this.#placing?.catch(() => null))
    await session?.end(reason)
  }

  #carry(session: CallSession): void {
    this.#session = session
    void session.ended.then(() => {
      this.#session = null
    })
  }
}
