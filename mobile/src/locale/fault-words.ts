import { CallFault } from '@astrovoice/client'
import type { Problem } from '@astrovoice/contracts'
import type { Strings } from './en.ts'

/** A refusal in words for whoever sees the screen. */
export function describeProblemTo(problem: Problem, strings: Strings): string {
  return strings.faults[problem.code] ?? `${problem.detail ?? problem.title} ${problem.fix}`
}

/** Anything that was thrown, in words for whoever sees the screen. */
export function describeFault(error: unknown, strings: Strings): string {
  return error instanceof CallFault ? describeProblemTo(error.problem, strings) : strings.offline
}
