import { inAll } from '../speak.ts'
import { sentence, type Sentence } from './answer.ts'

/** Clauses one after the other, with the claims of all; none for no clause. */
export const joinClauses = (clauses: readonly Sentence[]): Sentence | undefined =>
  clauses.length === 0
    ? undefined
    : sentence(
        inAll((language) => clauses.map(({ speak }) => speak[language]).join('; ')),
        [...new Set(clauses.flatMap(({ claims }) => claims))],
      )
