import type { CallMeter } from '../../calls/index.ts'

type Measured = {
  [M in keyof CallMeter]: { readonly what: M; readonly args: Parameters<CallMeter[M]> }
}[keyof CallMeter]

/** Keeps the measures, in order. */
export class RecordingCallMeter implements CallMeter {
  readonly measured: Measured[] = []
  readonly #looking = new Set<() => void>()
  readonly callStarted = this.#record('callStarted')
  readonly callEnded = this.#record('callEnded')
  readonly turnAnswered = this.#record('turnAnswered')
  readonly turnAcknowledged = this.#record('turnAcknowledged')
  readonly interrupted = this.#record('interrupted')
  readonly turnReason = this.#record('turnReason')
  readonly toolFinished = this.#record('toolFinished')
  readonly callerReturned = this.#record('callerReturned')
  readonly modelReopened = this.#record('modelReopened')
  readonly modelFault = this.#record('modelFault')
  readonly responseFinished = this.#record('responseFinished')
  readonly tokensUsed = this.#record('tokensUsed')
  readonly transcribed = this.#record('transcribed')
  readonly transcriptionFailed = this.#record('transcriptionFailed')
  readonly shed = this.#record('shed')
  readonly budgetExceeded = this.#record('budgetExceeded')
  readonly claimJudged = this.#record('claimJudged')
  readonly consentMissing = this.#record('consentMissing')

  count(what: keyof CallMeter, arg?: unknown): number {
    return this.measured.filter((each) => each.what === what && (arg === undefined || each.args[0] === arg))
      .length
  }

  /** Resolves once the measure was taken, at once if it was before. */
  async until(what: keyof CallMeter, arg?: unknown): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const look = () => {
      if (this.count(what, arg) > 0) resolve()
    }
    this.#looking.add(look)
    look()
    await promise
    this.#looking.delete(look)
  }

  #record<M extends keyof CallMeter>(what: M) {
    return (...args: Parameters<CallMeter[M]>) => {
      this.measured.push({ what, args } as Measured)
      this.#looking.forEach((look) => look())
    }
  }
}
