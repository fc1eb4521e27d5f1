import { tally, usualLength, type Tally, type UsualLength } from '@astrovoice/dev-env/live-calls'
import type { Callers } from './callers.ts'
import type { Installation } from './installation.ts'
import type { ClusterOptions } from './options.ts'

/** What the steps of one run share. */
export interface ClusterTest {
  readonly options: ClusterOptions
  readonly installation: Installation
  readonly callers: Callers
  /** The node of callers and dependencies. Pods of the release may run elsewhere. */
  readonly steadyNode: string
}

export interface Step {
  readonly name: string
  /** Whether calls are live during the step, so that none may be lost. */
  readonly hasCalls?: boolean
  /** Whether the step removes gateways with calls, which then have to move. */
  readonly removesGateways?: boolean
  /** Returns a line for the report. @throws NotTried when the cluster lacks what the step needs. */
  run(test: ClusterTest): Promise<string>
}

/** A step that this cluster cannot run. The report has it as neither passed nor failed. */
export class NotTried extends Error {
  override readonly name = 'NotTried'
}

export type Verdict = 'passed' | 'failed' | 'not tried'

export interface StepResult {
  readonly name: string
  readonly seconds: number
  readonly calls: Tally | null
  readonly detail: string
  readonly verdict: Verdict
}

/** Runs one step. With live calls it then waits until every caller has heard an answer. */
export async function runStep(step: Step, test: ClusterTest): Promise<StepResult> {
  const { callers, options } = test
  if (step.removesGateways) await callers.untilAllCalledAgain(options.callerCount, callers.events.length)
  const since = callers.events.length
  const startedAtMs = performance.now()
  const seconds = () => Math.round((performance.now() - startedAtMs) / 100) / 10
  try {
    const detail = await step.run(test)
    const tookSeconds = seconds()
    if (!step.hasCalls)
      return { name: step.name, seconds: tookSeconds, calls: null, detail, verdict: 'passed' }
    await callers.untilAllAnswered(options.callerCount, callers.events.length)
    const calls = tally(callers.events.slice(since), usualOf(callers, since))
    const isShown = !step.removesGateways || calls.moved > 0
    const verdict = calls.dropped === 0 && calls.repeated === 0 && isShown ? 'passed' : 'failed'
    const why = [
      ...new Set(calls.drops),
      ...calls.oddities,
      ...(isShown ? [] : ['no call was on what went away']),
    ].join('; ')
    return {
      name: step.name,
      seconds: tookSeconds,
      calls,
      detail: [detail, why].filter(Boolean).join('; '),
      verdict,
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const calls = step.hasCalls ? tally(callers.events.slice(since), usualOf(callers, since)) : null
    const verdict = error instanceof NotTried ? 'not tried' : 'failed'
    return { name: step.name, seconds: seconds(), calls, detail, verdict }
  }
}

/** The usual length of answers, from those before this step. */
const usualOf = (callers: Callers, since: number): UsualLength => usualLength(callers.events.slice(0, since))
