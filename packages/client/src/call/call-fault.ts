import type { Problem } from '@astrovoice/contracts'

/** The server refused: `problem` says what happened and what to do about it. */
export class CallFault extends Error {
  override readonly name = 'CallFault'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.title}`)
    this.problem = problem
  }
}
