import type { EndReason } from '@astrovoice/contracts'
import type { EndedCall } from '../../ports/conversations.ts'
import type { Downlink } from '../audio/downlink.ts'
import type { CallMeter } from '../call-meter.ts'
import type { CallOutcome } from '../call-observer.ts'
import type { CallIdentity } from '../machine/call.ts'
import type { ModelConnection } from '../model/model-connection.ts'
import type { ObserverStates } from '../ownership/call-record.ts'
import type { LeaseKeeper } from '../ownership/lease-keeper.ts'
import { storeFinishedCall, type FinishedCallStorage } from '../ownership/store-finished-call.ts'
import type { Attachment } from './attachment.ts'

/** How many times a migrating call is saved again if it changed during the save. */
const maxSaves = 3
/** Callers of a gateway that stops come back spread over this time. */
const returnSpreadMs = 500

export interface DepartureDeps {
  readonly identity: CallIdentity
  readonly storage: FinishedCallStorage
  readonly meter: Pick<CallMeter, 'callEnded'>
  readonly attachment: Attachment
  readonly downlink: Downlink
  readonly model: ModelConnection
  readonly leaseKeeper: LeaseKeeper
  /** What observers save with the call. */
  readonly observed: () => ObserverStates
  /** Stops the session's event loop and timer. */
  readonly stop: (reason: EndReason) => void
}

/** The ways in which a call leaves this gateway: stored, moved or taken over. */
export class CallDeparture {
  readonly #deps: DepartureDeps
  readonly #ended = Promise.withResolvers<CallOutcome>()
  #finished: EndedCall | null = null

  constructor(deps: DepartureDeps) {
    this.#deps = deps
  }

  /** Resolves when this gateway has finished with the call. */
  get ended(): Promise<CallOutcome> {
    return this.#ended.promise
  }

  /** What is to be stored; null until the call has ended. */
  get finished(): EndedCall | null {
    return this.#finished
  }

  neverBegan(): void {
    this.#ended.resolve('never_began')
  }

  /** Stores a call that has ended. */
  async store(call: EndedCall): Promise<void> {
    const { leaseKeeper, storage, downlink, meter, observed } = this.#deps
    this.#finished = call
    // Saved before it is stored: the next gateway that finds it stores the same.
    if (!(await leaseKeeper.saveNow())) return
    const isStored = await storeFinishedCall(storage, call, observed())
    // Released, it is found by a gateway that looks for orphans.
    await (isStored ? leaseKeeper.finish() : leaseKeeper.release())
    const { callId, conversationId, reason, durationMs } = call
    downlink.emit('call:ended', { callId, conversationId, reason, durationMs })
    meter.callEnded(reason)
    const unstored = leaseKeeper.isStoreAway ? 'lost' : 'saved'
    this.#ended.resolve(isStored ? 'stored' : unstored)
  }

  /** Saves the call for another gateway and sends its caller there. */
  async move(): Promise<void> {
    const { leaseKeeper, attachment } = this.#deps
    for (let left = maxSaves; left > 0 && (left === maxSaves || leaseKeeper.hasChanged); left--) {
      if (!(await leaseKeeper.saveNow())) return
    }
    const afterMs = Math.floor(Math.random() * returnSpreadMs)
    attachment.connection?.emit('call:moved', { afterMs, reason: 'server_stopping' })
    attachment.release()
    this.#letGo('moved')
    await leaseKeeper.release()
    this.#ended.resolve(leaseKeeper.isStoreAway ? 'lost' : 'moved')
  }

  /** Another gateway owns the call: this one says and writes nothing more for it. */
  abandon(): void {
    const { identity, storage, attachment } = this.#deps
    storage.log.warn({ callId: identity.callId }, 'another gateway took the call over')
    attachment.sendAway()
    this.#letGo('taken_over')
    this.#ended.resolve('taken_over')
  }

  #letGo(outcome: 'moved' | 'taken_over'): void {
    const { stop, model, meter } = this.#deps
    stop(outcome === 'moved' ? 'server_stopping' : 'taken_over')
    model.close()
    meter.callEnded(outcome)
  }
}
