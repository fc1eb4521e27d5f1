import { AstrologyError } from '../../errors.ts'

/** Why something has no date, and about when it would be. */
export type Undated = { readonly near: string; readonly reason: string }

/** What a rule comes to for one occurrence: a date, or why there is none. */
export type Outcome = { readonly date: string } | Undated

/** What a rule finds; where the days it asks for have no sunrise, the reason. */
export const outcomeOf = <Found>(near: string, find: () => Found): Found | Undated => {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof AstrologyError) || error.code !== 'EVENT_NOT_FOUND') throw error
    return { near, reason: error.message }
  }
}
