import { AstrologyError } from '../../errors.ts'

/** What a rule comes to for one occurrence: a date, or why there is none and about when it would be. */
export type Outcome = { readonly date: string } | { readonly near: string; readonly reason: string }

/** The date that a rule finds; where the days it asks for have no sunrise, the reason. */
export const outcomeOf = (near: string, dateOf: () => string): Outcome => {
  try {
    return { date: dateOf() }
  } catch (error) {
    if (!(error instanceof AstrologyError) || error.code !== 'EVENT_NOT_FOUND') throw error
    return { near, reason: error.message }
  }
}
