import type { Meaning } from '../meaning.ts'

/** What a meaning says without a claim of its own behind it, and claims that it has twice; empty when all is well. */
export const unfounded = <Said>({ about, statements, claims }: Meaning<Said>): string[] => {
  const ids = claims.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const missing = statements.flatMap((stated, index) =>
    stated.claims.length === 0
      ? [`statement ${index} without a claim`]
      : stated.claims.filter((id) => !ids.includes(id)),
  )
  return [...twice, ...missing].map((fault) => `${about}: ${fault}`)
}
