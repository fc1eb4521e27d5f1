import { CallFault } from '@astrovoice/client/rest'
import type { ErrorCode, Problem } from '@astrovoice/contracts'
import type { Translate } from './catalogue.ts'
import { en } from './en.ts'

/** Describes a refusal to the caller. */
export function describeProblemTo(problem: Problem, t: Translate): string {
  const { code, detail } = problem
  // An operator’s own words, in the language of the call.
  if (code === 'calls_paused' && detail) return detail
  return hasWords(code) ? t(`faults.${code}`) : `${detail ?? problem.title} ${problem.fix}`
}

/** Describes anything that was thrown to the caller. */
export function describeFault(error: unknown, t: Translate): string {
  return error instanceof CallFault ? describeProblemTo(error.problem, t) : t('offline')
}

/** Other errors show the text of the error table. */
const hasWords = (code: ErrorCode): code is keyof typeof en.faults => Object.hasOwn(en.faults, code)
