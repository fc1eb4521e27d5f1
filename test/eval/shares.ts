import type { Held } from './hold-turn.ts'
import type { Judgement } from './judge.ts'
import type { Question } from './question.ts'

/** A question with what it led to and how that is judged. */
export interface Result {
  readonly question: Question
  readonly held: Held
  readonly judgement: Judgement
}

export interface Shares {
  readonly questions: number
  readonly answered: number
  readonly toolChoice: number
  readonly arguments: number
  readonly language: number
}

function sharesOf(results: readonly Result[]): Shares {
  const share = (part: keyof Judgement) =>
    Math.round((1000 * results.filter(({ judgement }) => judgement[part]).length) / results.length) / 1000
  return {
    questions: results.length,
    answered: share('isAnswered'),
    toolChoice: share('isRightTool'),
    arguments: share('isRightArguments'),
    language: share('isRightLanguage'),
  }
}

function by(results: readonly Result[], keyOf: (question: Question) => string): Record<string, Shares> {
  const groups = Object.groupBy(results, ({ question }) => keyOf(question))
  return Object.fromEntries(
    Object.entries(groups).map(([key, group = []]): [string, Shares] => [key, sharesOf(group)]),
  )
}

const toolOf = ({ expect: { tool, answered } }: Question) =>
  tool === undefined ? answered : typeof tool === 'string' ? tool : (tool[0] ?? answered)

const failures = (results: readonly Result[], part: keyof Judgement) =>
  results.filter(({ judgement }) => !judgement[part]).map(({ question }) => question.id)

/** The shares of a set: whole, by language and by tool, with the ids that fail. */
export function summarise(results: readonly Result[]) {
  return {
    ...sharesOf(results),
    byLanguage: by(results, ({ language }) => language),
    byTool: by(results, toolOf),
    failing: {
      answered: failures(results, 'isAnswered'),
      toolChoice: failures(results, 'isRightTool'),
      arguments: failures(results, 'isRightArguments'),
      language: failures(results, 'isRightLanguage'),
    },
  }
}
