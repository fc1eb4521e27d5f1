import type { Label } from '../jyotish/label.ts'
import type { Claim } from '../rules/claim.ts'
import type { Speaker, Statement } from './statement.ts'

/** What something is held to mean: statements in the order they are said, and the claims they rest on. */
export type Meaning<Said = Statement> = {
  /** What it is about: `house.7`, `graha.saturn`, `lord.7`. */
  readonly about: string
  readonly statements: readonly Stated<Said>[]
  readonly claims: readonly Claim[]
}

export type Stated<Said = Statement> = {
  readonly statement: Said
  /** Ids of the claims of the meaning that it rests on. */
  readonly claims: readonly Claim['id'][]
}

/** The same sentence in all three languages, with the claims behind it. */
export type SpokenLabel = { readonly labels: Label; readonly claims: readonly Claim['id'][] }

/** A sentence in one language, with the claims behind it. */
export type SpokenSentence = { readonly text: string; readonly claims: readonly Claim['id'][] }

/** The sentences of a meaning in a speaker's language. */
export const sayMeaning = <Said>(meaning: Meaning<Said>, say: Speaker<Said>): SpokenSentence[] =>
  meaning.statements.map(({ statement, claims }) => ({ text: say(statement), claims }))

/** The sentences of a meaning in all three languages. */
export const sayInAll = <Said>(
  meaning: Meaning<Said>,
  say: Readonly<Record<keyof Label, Speaker<Said>>>,
): SpokenLabel[] =>
  meaning.statements.map(({ statement, claims }) => ({
    labels: { en: say.en(statement), hi: say.hi(statement), hinglish: say.hinglish(statement) },
    claims,
  }))
