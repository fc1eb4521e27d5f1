import {
  defaultTurnPolicy,
  type CallId,
  type CallResume,
  type CallResumed,
  type CallStart,
  type CallStarted,
  type ConversationId,
  type UserId,
} from '@astrovoice/contracts'
import { readConsents } from '../consent/index.ts'
import { goodbyesOf, prepareConsultation } from '../consultations/index.ts'
import { ModelUnavailable } from '../ports/realtime-model.ts'
import { UserFault } from '../user-fault.ts'
import type { CallerConnection } from './audio/caller-connection.ts'
import type { CallDeps } from './call-deps.ts'
import type { CallOutcome } from './call-observer.ts'
import { describe, reply, type Reply } from './call-reply.ts'
import { beginCall, type CallIdentity } from './machine/call.ts'
import { cancelBilling, openBilling } from './open-billing.ts'
import type { CallRecord } from './ownership/call-record.ts'
import type { Lease, LiveCalls } from './ownership/live-calls.ts'
import { reachLiveCalls } from './reach-live-calls.ts'
import { endClaimed, recoverOrphans } from './recover-orphans.ts'
import { CallSession } from './session/call-session.ts'

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
    await openBilling(this.#deps, lease, { callId, userId, astrologerId, pricePaisePerMinute })
    if (this.#isStopping) {
      await cancelBilling(this.#deps, callId)
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
      await cancelBilling(this.#deps, callId)
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
    const record = here ?? (await reachLiveCalls(this.#deps.log, () => this.#deps.liveCalls.find(callId)))
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
    const record = await reachLiveCalls(this.#deps.log, () => this.#deps.liveCalls.find(callId))
    if (!record || record.finished) throw new UserFault('resume_expired')
    assertMayResume(record.live.identity, record.resumeToken, userId, resumeToken)
    const claimed = await reachLiveCalls(this.#deps.log, () =>
      this.#deps.liveCalls.claim(callId, this.#deps.ownerId),
    )
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

  /** As `recoverOrphans`, of this gateway. */
  recoverOrphans(): Promise<number> {
    return recoverOrphans(this.#deps)
  }

  #assertRunning(): void {
    if (this.#isStopping) throw new UserFault('service_stopping')
  }

  /** A call that started now would miss the drain: the client is sent to another gateway. */
  async #turnAway(letGo: (calls: LiveCalls) => Promise<void> = async () => {}): Promise<never> {
    await reachLiveCalls(this.#deps.log, () => letGo(this.#deps.liveCalls))
    throw new UserFault('service_stopping')
  }

  async #admit(callId: CallId, userId: UserId): Promise<Lease> {
    const { liveCalls, ownerId, maxCalls, budgets } = this.#deps
    const full = new UserFault('calls_full', { detail: 'Try again in 10 s.' })
    if (this.#sessions.size >= maxCalls) throw full
    const ask = () => reachLiveCalls(this.#deps.log, () => liveCalls.admit({ callId, userId, ownerId }))
    let admission = await ask()
    if (admission.outcome === 'caller-busy' && (await this.#endLeft(admission))) admission = await ask()
    if (admission.outcome === 'full') throw full
    if (admission.outcome === 'caller-busy') throw new UserFault('caller_busy')
    try {
      await budgets.take('callStarts', userId)
      await budgets.take('callMinutes', userId)
    } catch (error) {
      const { lease } = admission
      await reachLiveCalls(this.#deps.log, () => liveCalls.finish(lease))
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
    return reachLiveCalls(this.#deps.log, async () => {
      const record = await liveCalls.find(callId)
      if (!record) return false
      const isLeft = record.finished !== null || record.live.lifecycle.awaySinceMs !== null || !isOwned
      const claimed = isLeft ? await liveCalls.claim(callId, ownerId) : null
      return claimed !== null && endClaimed(this.#deps, claimed)
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
}

function assertMayResume(identity: CallIdentity, token: string, userId: UserId, given: string): void {
  if (identity.userId !== userId || token !== given) throw new UserFault('resume_refused')
}

/** 256 random bits. */
function makeToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
