import type { CallId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { RealtimeModel } from '../../ports/realtime-model.ts'

/** How long a failed model comes last; twice as long after each further outage without an answer between. */
const coolDownMs = 30_000
const maxCoolDownMs = 10 * 60_000
/** One caller can cause failures. A model that fails this many calls comes last for all. */
const callsThatShowIt = 2

interface Health {
  /** Calls that this model has failed since its last answer, and until when each avoids it. */
  readonly failedCalls: Map<CallId, number>
  downUntilMs: number
  /** In a row, without an answer between. */
  outages: number
}

/** The configured models, the preferred one first, and their health: a model that failed comes last for a while. */
export class ModelPool {
  readonly #models: readonly RealtimeModel[]
  readonly #clock: Clock
  readonly #health: ReadonlyMap<RealtimeModel, Health>

  constructor(models: readonly RealtimeModel[], clock: Clock) {
    this.#models = models
    this.#clock = clock
    this.#health = new Map(
      models.map((model) => [model, { failedCalls: new Map(), downUntilMs: 0, outages: 0 }]),
    )
  }

  /** In the order in which this call tries them. */
  candidates(callId: CallId): RealtimeModel[] {
    return this.#models.toSorted((a, b) => Number(!this.#isUp(a, callId)) - Number(!this.#isUp(b, callId)))
  }

  /** Models preferred to this one that have not failed lately. */
  betterThan(than: RealtimeModel, callId: CallId): RealtimeModel[] {
    const better = this.#models.slice(0, this.#models.indexOf(than))
    return better.filter((model) => this.#isUp(model, callId))
  }

  /** The model fails every caller: it is unreachable, or refuses its key or its quota. */
  recordOutage(model: RealtimeModel): void {
    const health = this.#healthOf(model)
    const nowMs = this.#clock.nowMs()
    // Many calls meet one outage at the same time.
    if (health.downUntilMs <= nowMs) health.downUntilMs = nowMs + coolDownOf(health.outages++)
  }

  /** The model fails one call, which may be that caller's doing. */
  recordFailure(model: RealtimeModel, callId: CallId): void {
    const health = this.#healthOf(model)
    const nowMs = this.#clock.nowMs()
    for (const [each, untilMs] of health.failedCalls) if (untilMs <= nowMs) health.failedCalls.delete(each)
    health.failedCalls.set(callId, nowMs + coolDownMs)
    if (health.failedCalls.size >= callsThatShowIt) this.recordOutage(model)
  }

  /** The model has answered aloud: it is healthy, except for other calls that it failed just now. */
  recordAnswer(model: RealtimeModel, callId: CallId): void {
    const health = this.#healthOf(model)
    health.failedCalls.delete(callId)
    health.downUntilMs = health.outages = 0
  }

  #isUp(model: RealtimeModel, callId: CallId): boolean {
    const { downUntilMs, failedCalls } = this.#healthOf(model)
    return Math.max(downUntilMs, failedCalls.get(callId) ?? 0) <= this.#clock.nowMs()
  }

  #healthOf(model: RealtimeModel): Health {
    const health = this.#health.get(model)
    if (!health) throw new Error(`The model ${model.name} is not of this pool.`)
    return health
  }
}

const coolDownOf = (outages: number) => Math.min(coolDownMs * 2 ** outages, maxCoolDownMs)
