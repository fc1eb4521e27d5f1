import { agree, type Agreement, genitive } from './agreement.ts'
import { type Amount, type Case, declineNoun, type Gender } from './noun.ts'

/** A noun with what stands before it. */
export type NounPhrase = Agreement & {
  readonly before: readonly string[]
  readonly head: string
}

/**
 * Reads a noun phrase from its notation: words, then the head with its gender, `m` or `f`, and `p` for the plural.
 * A word ending in `*` is an adjective and `~` a genitive: both agree with the head. The head is given in the singular.
 * `छोटा* यात्रा:fp` is छोटी यात्राएँ; `पिता ~ साथ:m` is पिता का साथ, and पिता के साथ before a postposition.
 */
export const readPhrase = (notation: string): NounPhrase => {
  const words = notation.split(' ')
  const found = /^(.+):([mf])(p?)$/.exec(words.at(-1) ?? '')
  if (!found) throw new TypeError(`“${notation}” has no gender: end the last word in :m, :f, :mp or :fp.`)
  const [, head = '', gender, plural] = found
  return { before: words.slice(0, -1), head, gender: gender as Gender, amount: plural ? 'many' : 'one' }
}

/** A noun phrase in a case. */
export const declinePhrase = (phrase: NounPhrase, kase: Case = 'direct'): string => {
  const words = phrase.before.map((word) => {
    if (word === '~') return genitive(phrase, kase)
    return word.endsWith('*') ? agree(word.slice(0, -1), phrase, kase) : word
  })
  return [...words, declineNoun(phrase.head, phrase.gender, phrase.amount, kase)].join(' ')
}

/** Words joined as a list is spoken: “शादी, कला और सुख”. */
export const joined = (words: readonly string[], joint: 'और' | 'या' = 'और'): string => {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** Noun phrases as a list in a case; each of them takes the case. */
export const listPhrases = (phrases: readonly NounPhrase[], kase: Case = 'direct'): string =>
  joined(phrases.map((phrase) => declinePhrase(phrase, kase)))

/** What a verb after a list of things agrees with: the nearest, which is the last (McGregor, on concord). */
export const nearest = (phrases: readonly NounPhrase[]): Agreement =>
  phrases.at(-1) ?? { gender: 'm', amount: 'one' }

/** What a verb agrees with when grahas or people stand in a list: the plural, in the masculine. */
export const together = (count: number, gender: Gender = 'm'): Agreement => {
  const amount: Amount = count > 1 ? 'many' : 'one'
  return { gender, amount }
}
