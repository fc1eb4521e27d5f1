import { CallFault } from '@astrovoice/client/rest'
import type { Problem } from '@astrovoice/contracts'
import type { Strings } from './en.ts'

/** Describes a refusal to the caller. */
export function describeProblemTo(problem: Problem, strings: Strings): string {
  return strings.faults[problem.code] ?? `${problem.detail ?? problem.title} ${problem.fix}`
}

/** Describes anything that was thrown to the caller. */
export function describeFault(error: unknown, strings: Strings): string {
  return error instanceof CallFault ? describeProblemTo(error.problem, strings) : strings.offline
}
