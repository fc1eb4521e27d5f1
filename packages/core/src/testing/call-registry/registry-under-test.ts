import { randomUUID } from 'node:crypto'
import { bytesPerMs, callAudio, type CallStart, type UserId } from '@astrovoice/contracts'
import type { BirthProfile, CallId, ServerEventName, ServerPayload } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  CallRegistry,
  ModelPool,
  traceTurns,
  type CallDeps,
  type CallerConnection,
  type CallLog,
  type CallSession,
} from '../../calls/index.ts'
import { createConsentRules } from '../../consent/index.ts'
import { createReadingTools } from '../../readings/index.ts'
import { buildAstrologer, buildBirth } from '../builders/index.ts'
import {
  InMemoryAstrologers,
  InMemoryBirthProfiles,
  InMemoryBudgets,
  InMemoryCallerMemory,
  InMemoryConversations,
  InMemoryJobQueue,
  InMemoryLiveCalls,
  InMemoryUsers,
  nothingSet,
  RecordingCallMeter,
} from '../fakes/index.ts'
import { RecordedModel } from './recorded-model.ts'

export type Told = { [E in ServerEventName]: [E, ServerPayload<E>] }[ServerEventName]

/** Registries of several gateways that share their stores, with a manual clock. */
export class RegistriesUnderTest {
  readonly clock = new ManualClock(Date.parse('2026-11-24T10:00:00Z'))
  readonly memory = new InMemoryCallerMemory()
  readonly conversations = new InMemoryConversations()
  readonly liveCalls = new InMemoryLiveCalls(this.clock)
  readonly model = new RecordedModel()
  readonly meter = new RecordingCallMeter()
  readonly jobs = new InMemoryJobQueue()
  readonly budgets = new InMemoryBudgets(this.clock)
  readonly warnings: string[] = []
  readonly infos: Record<string, unknown>[] = []
  astrologers = new InMemoryAstrologers([buildAstrologer()])
  /** Events of the caller, and the length of each audio frame in milliseconds. */
  readonly told: Told[] = []
  readonly audio: string[] = []
  readonly userId = randomUUID() as UserId
  readonly users = new InMemoryUsers()
  readonly consentRules = createConsentRules({
    aiProviders: ['local'],
    onRefused: (topic) => this.meter.consentMissing(topic),
  })
  readonly #birthProfiles = new InMemoryBirthProfiles()

  readonly connection: CallerConnection = {
    emit: (event, payload) => void this.told.push([event, payload] as Told),
    emitAudio: (_seq, itemId, chunk) => void this.audio.push(`${itemId} ${chunk.byteLength / bytesPerMs}`),
    acknowledge: () => {},
    waitingBytes: () => 0,
    close: () => {},
  }

  open({
    model = this.model,
    ...watching
  }: { model?: RecordedModel } & Pick<CallDeps, 'acknowledgements' | 'billing' | 'observers' | 'speechGate'> &
    Partial<Pick<CallDeps, 'flags'>> = {}): CallRegistry {
    const { budgets, conversations, jobs, memory, liveCalls, meter, clock, warnings } = this
    const note = (_: unknown, message: string) => void warnings.push(message)
    return new CallRegistry({
      astrologers: this.astrologers,
      birthProfiles: this.#birthProfiles,
      users: this.users,
      consentRules: this.consentRules,
      budgets,
      conversations,
      jobs,
      memory,
      liveCalls,
      models: new ModelPool([model], clock),
      createTools: createReadingTools,
      ...nothingSet,
      meter,
      clock,
      log: { info: () => {}, warn: note, error: note },
      ownerId: randomUUID(),
      maxCalls: 100,
      ...watching,
    })
  }

  /** A registry whose calls write their turns to `infos`. */
  openTracing(): CallRegistry {
    const log: CallLog = { info: (fields) => void this.infos.push(fields), warn: () => {}, error: () => {} }
    return this.open({ observers: [traceTurns({ meter: this.meter, log })] })
  }

  /** The birth that calls are about. */
  async signUp(): Promise<BirthProfile> {
    if (!(await this.users.find(this.userId))) this.users.setConsents(this.userId)
    const stored = await this.#birthProfiles.findDefault(this.userId)
    return stored ?? this.#birthProfiles.create(this.userId, buildBirth())
  }

  async place(registry: CallRegistry, request: Partial<CallStart> = {}): Promise<CallSession> {
    await this.signUp()
    const { session, goOn } = await registry.start(
      this.userId,
      {
        astrologerId: buildAstrologer().id,
        language: 'en',
        turnTaking: 'automatic',
        audio: callAudio,
        isSpeakerphone: false,
        opening: 'caller',
        ...request,
      },
      this.connection,
    )
    goOn()
    return session
  }

  /** Resumes a call here, as its caller does after the gateway's death. */
  async resume(registry: CallRegistry, { identity, resumeToken }: CallSession) {
    const { callId } = identity
    const answer = await registry.resume(this.userId, { callId, resumeToken, lastSeq: 0 }, this.connection)
    answer.goOn()
    return answer
  }

  /** Advances the clock in steps, and runs what is due. */
  async pass(ms: number, stepMs = ms): Promise<void> {
    for (let passedMs = 0; passedMs < ms; passedMs += stepMs) {
      this.clock.pass(stepMs)
      await this.letRun()
    }
  }

  async letRun(): Promise<void> {
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve))
  }

  async findStored(callId: CallId) {
    return this.conversations.findCall(callId)
  }
}

/** Frames of the microphone; the first byte of each is its number. */
export function speakInto(session: CallSession, fromSeq: number, toSeq: number): void {
  for (let seq = fromSeq; seq <= toSeq; seq++)
    session.input.hearAudio(seq, frame(callAudio.frameMs).fill(seq))
}

export const frame = (lengthMs: number) => new Uint8Array(lengthMs * bytesPerMs)
