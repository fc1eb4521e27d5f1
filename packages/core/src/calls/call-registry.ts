import {
  defaultTurnPolicy,
  maxAudioFrameBytesOf,
  timingBudget,
  type CallId,
  type CallResume,
  type CallResumed,
  type CallStart,
  type CallStarted,
  type ConversationId,
  type TurnPolicy,
  type UserId,
} from '@astrovoice/contracts'
import type { Conversations } from '../ports/conversations.ts'
import { readConsents, type ConsentRules } from '../consent/index.ts'
import type { Lease, LiveCalls } from './ownership/live-calls.ts'
import { ModelUnavailable } from '../ports/realtime-model.ts'
import { UserFault } from '../user-fault.ts'
import { beginCall, type CallIdentity } from './machine/call.ts'
import { advance } from './machine/call-machine.ts'
import { SnapshotUnreadable } from './ownership/call-snapshot.ts'
import type { CallRecord } from './ownership/call-record.ts'
import { CallSession } from './session/call-session.ts'
import type { BilledCall } from './call-billing.ts'
import type { CallOutcome } from './call-observer.ts'
import type { CallSessionDeps } from './session/session-start.ts'
import type { CallerConnection } from './audio/caller-connection.ts'
import { storeFinishedCall } from './ownership/store-finished-call.ts'
import { goodbyesOf, prepareConsultation, type ConsultationDeps } from '../consultations/index.ts'

export interface CallDeps
  extends Omit<CallSessionDeps, 'inLanguage' | 'rememberAgain' | 'subject'>, ConsultationDeps {
  readonly conversations: Pick<Conversations, 'findRecent' | 'storeCall' | 'storeSummary'>
  readonly consentRules: ConsentRules
  /** The id of this gateway. */
  readonly ownerId: string
  /** How many calls this gateway has at most. */
  readonly maxCalls: number
  /** The project's own when left out. */
  readonly turnPolicy?: TurnPolicy
}

export interface Reply<T> {
  readonly session: CallSession
  readonly reply: T
  /** Sends the events that follow; to be called once the reply is on its way. */
  readonly goOn: () => void
}

/** The fate of a call when its gateway stopped. */
export interface Departure {
  readonly callId: CallId
  readonly outcome: CallOutcome | 'lost'
}

/** The calls of one gateway: starts, resumes, drains and recovers them. */
export class CallRegistry {
  readonly #deps: CallDeps
  readonly #sessions = new Map<CallId, CallSession>()
  #isStopping = false

  constructor(deps: CallDeps) {
    this.#deps = deps
  }

  get count(): number {
    return this.#sessions.size
  }

  /**
   * Starts a call, with a model session open. A call that the caller has left makes way for it.
   * @throws UserFault caller_busy, call_minutes_used_up, balance_too_low, calls_full, calls_unavailable, rate_limited, service_stopping,
   * model_unavailable, or what `prepareConsultation` throws; nothing is stored then.
   */
  async start(userId: UserId, request: CallStart, connection: CallerConnection): Promise<Reply<CallStarted>> {
    this.#assertRunning()
    const consultation = await prepareConsultation(this.#deps, userId, request)
    const callId = crypto.randomUUID() as CallId
    const { astrologer, profile, presentPlace, inLanguage, rememberAgain, history, conversationId, opening } =
      consultation
    const lease = await this.#admit(callId, userId)
    const { id: astrologerId, pricePaisePerMinute } = astrologer
    await this.#openBilling(lease, { callId, userId, astrologerId, pricePaisePerMinute })
    if (this.#isStopping) {
      await this.#cancelBilling(callId)
      return this.#turnAway((calls) => calls.finish(lease))
    }
    const identity: CallIdentity = {
      callId,
      conversationId: conversationId ?? (crypto.randomUUID() as ConversationId),
      userId,
      astrologerId: astrologer.id,
      birthProfileId: profile.id,
      language: request.language,
      turnTaking: request.turnTaking,
      turnPolicy: this.#deps.turnPolicy ?? defaultTurnPolicy,
      audio: request.audio,
      isSpeakerphone: request.isSpeakerphone,
      startedAtMs: this.#deps.clock.nowMs(),
      goodbyes: goodbyesOf(astrologer),
      leaseEpoch: lease.epoch,
    }
    const resumeToken = makeToken()
    const call = beginCall(identity, request.opening === 'astrologer' ? opening.greeting : null)
    const session = new CallSession(
      { call, lease, resumeToken, history, transcribedSeq: -1, observers: {} },
      { ...this.#deps, inLanguage, rememberAgain, subject: { profile, presentPlace } },
    )
    this.#carry(session)
    try {
      await this.#open(session, connection)
    } catch (error) {
      await this.#cancelBilling(callId)
      throw error
    }
    this.#deps.meter.callStarted()
    const reply = { ...describe(session), suggestions: [...opening.suggestions] }
    return { session, reply, goOn: () => {} }
  }

  /**
   * The caller of a live call, for a client that has its resume token.
   * @throws UserFault resume_refused, resume_expired or calls_unavailable.
   */
  async findCaller(callId: CallId, resumeToken: string): Promise<UserId> {
    const here = this.#sessions.get(callId)
    const record = here ?? (await this.#reach(() => this.#deps.liveCalls.find(callId)))
    if (!record) throw new UserFault('resume_expired')
    if (record.resumeToken !== resumeToken) throw new UserFault('resume_refused')
    return 'live' in record ? record.live.identity.userId : record.identity.userId
  }

  /**
   * Resumes a call for its caller, and takes it up from another gateway if need be.
   * @throws UserFault resume_refused, resume_expired, service_stopping or calls_unavailable.
   */
  async resume(
    userId: UserId,
    request: CallResume,
    connection: CallerConnection,
  ): Promise<Reply<CallResumed>> {
    const { callId, resumeToken } = request
    const here = this.#sessions.get(callId)
    if (here && !here.hasEnded) {
      assertMayResume(here.identity, here.resumeToken, userId, resumeToken)
      this.#deps.meter.callerReturned('same_pod')
      return reply(here, here.resume(connection, request))
    }
    if (this.#isStopping) return this.#turnAway()
    const record = await this.#reach(() => this.#deps.liveCalls.find(callId))
    if (!record || record.finished) throw new UserFault('resume_expired')
    assertMayResume(record.live.identity, record.resumeToken, userId, resumeToken)
    const claimed = await this.#reach(() => this.#deps.liveCalls.claim(callId, this.#deps.ownerId))
    if (!claimed || claimed.record.finished) throw new UserFault('resume_expired')
    const session = await this.#takeUp(claimed)
    this.#deps.meter.callerReturned('other_pod')
    return reply(session, session.takeUp(connection, request))
  }

  /**
   * Reads what a caller agrees to now and what is remembered of them, and applies it to their calls here. A call whose
   * consents are withdrawn ends; without consent to memory it goes on, and its model no longer has earlier calls.
   */
  async applyConsents(userId: UserId): Promise<void> {
    const { users, consentRules } = this.#deps
    const sessions = [...this.#sessions.values()].filter(({ identity }) => identity.userId === userId)
    if (sessions.length === 0) return
    const consents = await readConsents(users, userId)
    if (!consentRules.mayGoOn(consents)) {
      await Promise.all(sessions.map((session) => session.end('consent_withdrawn')))
    } else {
      await Promise.all(sessions.map((session) => session.rememberAgain()))
    }
  }

  /**
   * Starts no more calls, and moves each call at the end of its turn or after `withinMs`. Resolves when all have left,
   * or `closingMs` later.
   */
  async drain(withinMs: number, closingMs: number): Promise<Departure[]> {
    this.#isStopping = true
    const { clock } = this.#deps
    const byMs = clock.nowMs() + withinMs
    const late = Promise.withResolvers<'lost'>()
    const cancel = clock.after(withinMs + closingMs, () => late.resolve('lost'))
    const departures = [...this.#sessions.values()].map(async (session) => ({
      callId: session.identity.callId,
      outcome: await Promise.race([session.move(byMs), late.promise]),
    }))
    return Promise.all(departures).finally(cancel)
  }

  /**
   * Ends and stores calls whose gateway died and whose caller did not return. Returns how many there were.
   */
  async recoverOrphans(): Promise<number> {
    const { liveCalls, log } = this.#deps
    const orphans = await liveCalls.listOrphans()
    for (const callId of orphans) {
      const claimed = await this.#claimOrphan(callId)
      if (!claimed) continue
      if (await this.#endClaimed(claimed)) {
        log.warn({ callId }, 'ended and stored a call whose gateway died')
      }
    }
    return orphans.length
  }

  /** Null when a gateway owns the call by now, or when this release cannot read it. */
  async #claimOrphan(callId: CallId): Promise<ClaimedCall | null> {
    const { liveCalls, ownerId, log } = this.#deps
    try {
      return await liveCalls.claimOrphan(callId, ownerId)
    } catch (error) {
      if (!(error instanceof SnapshotUnreadable)) throw error
      log.warn({ err: error, callId }, 'left a stored call that cannot be read')
      return null
    }
  }

  /** Ends a call of another gateway that was claimed, and stores it; false when it could not be stored. */
  async #endClaimed({ lease, record }: ClaimedCall): Promise<boolean> {
    const { liveCalls, meter } = this.#deps
    const finished = record.finished ?? endOrphan(record, lease)
    const stored = { ...finished, leaseEpoch: lease.epoch }
    const isStored = await storeFinishedCall(this.#deps, stored, record.observers)
    if (!isStored) {
      await liveCalls.release(lease)
      return false
    }
    await liveCalls.finish(lease)
    // A call that had only to be stored was counted when it ended.
    if (!record.finished) meter.callEnded(finished.reason)
    return true
  }

  #assertRunning(): void {
    if (this.#isStopping) throw new UserFault('service_stopping')
  }

  /** A call that started now would miss the drain: the client is sent to another gateway. */
  async #turnAway(letGo: (calls: LiveCalls) => Promise<void> = async () => {}): Promise<never> {
    await this.#reach(() => letGo(this.#deps.liveCalls))
    throw new UserFault('service_stopping')
  }

  async #admit(callId: CallId, userId: UserId): Promise<Lease> {
    const { liveCalls, ownerId, maxCalls, budgets } = this.#deps
    const full = new UserFault('calls_full', { detail: 'Try again in 10 s.' })
    if (this.#sessions.size >= maxCalls) throw full
    const ask = () => this.#reach(() => liveCalls.admit({ callId, userId, ownerId }))
    let admission = await ask()
    if (admission.outcome === 'caller-busy' && (await this.#endLeft(admission))) admission = await ask()
    if (admission.outcome === 'full') throw full
    if (admission.outcome === 'caller-busy') throw new UserFault('caller_busy')
    try {
      await budgets.take('callStarts', userId)
      await budgets.take('callMinutes', userId)
    } catch (error) {
      const { lease } = admission
      await this.#reach(() => liveCalls.finish(lease))
      throw error
    }
    return admission.lease
  }

  /** Ends a call that its caller has left, at any gateway. False while the caller is on it. */
  async #endLeft({ callId, isOwned }: { callId: CallId; isOwned: boolean }): Promise<boolean> {
    const here = this.#sessions.get(callId)
    if (here) {
      if (!here.hasEnded && !here.isCallerAway) return false
      await here.end('caller_gone')
      return true
    }
    const { liveCalls, ownerId } = this.#deps
    return this.#reach(async () => {
      const record = await liveCalls.find(callId)
      if (!record) return false
      const isLeft = record.finished !== null || record.live.lifecycle.awaySinceMs !== null || !isOwned
      const claimed = isLeft ? await liveCalls.claim(callId, ownerId) : null
      return claimed !== null && this.#endClaimed(claimed)
    })
  }

  async #takeUp({ lease, record }: { lease: Lease; record: CallRecord }): Promise<CallSession> {
    const { live, resumeToken, transcribedSeq, observers } = record
    const identity = { ...live.identity, leaseEpoch: lease.epoch }
    const earlier = await this.#deps.conversations.findRecent(identity.userId, identity.conversationId, 1)
    const { profile, presentPlace, inLanguage, rememberAgain, history } = await prepareConsultation(
      this.#deps,
      identity.userId,
      {
        ...identity,
        conversationId: earlier ? identity.conversationId : undefined,
        isOn: true,
      },
    )
    if (this.#isStopping) return this.#turnAway((calls) => calls.release(lease))
    const call = {
      ...live,
      identity,
      lifecycle: {
        ...live.lifecycle,
        // Since the last save the caller was away.
        awaySinceMs: live.lifecycle.awaySinceMs ?? record.savedAtMs,
        moveByMs: null,
        hasMoved: false,
      },
    }
    const session = new CallSession(
      { call, lease, resumeToken, history, transcribedSeq, observers },
      { ...this.#deps, inLanguage, rememberAgain, subject: { profile, presentPlace } },
    )
    this.#carry(session)
    return session
  }

  /** @throws what `CallBilling.open` throws; the call has no lease then. */
  async #openBilling(lease: Lease, call: BilledCall): Promise<void> {
    try {
      await this.#deps.billing?.open(call)
    } catch (error) {
      await this.#reach(() => this.#deps.liveCalls.finish(lease))
      throw error
    }
  }

  /** A reservation that stays is given back by the sweep. */
  async #cancelBilling(callId: CallId): Promise<void> {
    const { billing, log } = this.#deps
    await billing?.cancel(callId).catch((error: unknown) => {
      log.warn({ err: error, callId }, 'failed to give back a reservation')
    })
  }

  async #open(session: CallSession, connection: CallerConnection): Promise<void> {
    try {
      await session.open(connection)
    } catch (error) {
      if (!(error instanceof ModelUnavailable)) throw error
      this.#deps.log.error({ err: error, callId: session.identity.callId }, 'model unreachable')
      throw new UserFault('model_unavailable', {}, { cause: error })
    }
  }

  #carry(session: CallSession): void {
    const { callId } = session.identity
    this.#sessions.set(callId, session)
    void session.ended.then(() => {
      if (this.#sessions.get(callId) === session) this.#sessions.delete(callId)
    })
  }

  /** While the store of live calls does not respond, no call starts or resumes. */
  async #reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask()
    } catch (error) {
      this.#deps.log.error({ err: error }, 'store of live calls does not respond')
      throw new UserFault('calls_unavailable', {}, { cause: error })
    }
  }
}

type ClaimedCall = NonNullable<Awaited<ReturnType<LiveCalls['claim']>>>

function endOrphan({ live, savedAtMs }: CallRecord, { epoch }: Lease) {
  const call = { ...live, identity: { ...live.identity, leaseEpoch: epoch } }
  const { effects } = advance(call, { type: 'end-asked', reason: 'caller_gone', rating: null }, savedAtMs)
  const stored = effects.find((effect) => effect.type === 'store-call')
  if (!stored) throw new Error('Ending a live call stores it.')
  return stored.call
}

function assertMayResume(identity: CallIdentity, token: string, userId: UserId, given: string): void {
  if (identity.userId !== userId || token !== given) throw new UserFault('resume_refused')
}

const describe = ({ identity, resumeToken }: CallSession): Omit<CallStarted, 'suggestions'> => ({
  callId: identity.callId,
  conversationId: identity.conversationId,
  audio: identity.audio,
  maxAudioFrameBytes: maxAudioFrameBytesOf(identity.audio),
  resumeToken,
  resumeWithinMs: timingBudget.resumeWithinMs,
})

function reply(
  session: CallSession,
  { goOn, ...resumption }: ReturnType<CallSession['resume']>,
): Reply<CallResumed> {
  return { session, goOn, reply: { ...describe(session), ...resumption } }
}

/** 256 random bits. */
function makeToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
