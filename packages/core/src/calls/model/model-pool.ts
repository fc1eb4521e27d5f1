import type { Clock } from '@astrovoice/contracts/clock'
import type { RealtimeModel } from '../../ports/realtime-model.ts'

/** How long a failed model comes last. */
const coolDownMs = 30_000

/** The configured models, the preferred one first. A model that failed comes last for a while. */
export class ModelPool {
  readonly #models: readonly RealtimeModel[]
  readonly #clock: Clock
  readonly #downUntilMs = new Map<RealtimeModel, number>()

  constructor(models: readonly RealtimeModel[], clock: Clock) {
    this.#models = models
    this.#clock = clock
  }

  /** In the order to try them. */
  candidates(): RealtimeModel[] {
    return this.#models.toSorted((a, b) => Number(!this.#isUp(a)) - Number(!this.#isUp(b)))
  }

  /** Models preferred to this one that have not failed lately. */
  betterThan(than: RealtimeModel): RealtimeModel[] {
    return this.#models.slice(0, this.#models.indexOf(than)).filter((model) => this.#isUp(model))
  }

  recordFailure(model: RealtimeModel): void {
    this.#downUntilMs.set(model, this.#clock.nowMs() + coolDownMs)
  }

  recordSuccess(model: RealtimeModel): void {
    this.#downUntilMs.delete(model)
  }

  #isUp(model: RealtimeModel): boolean {
    return (this.#downUntilMs.get(model) ?? 0) <= this.#clock.nowMs()
  }
}
