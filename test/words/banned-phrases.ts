/** A phrase that prose here does without, and what to write instead. */
export interface BannedPhrase {
  readonly phrase: string
  readonly use: string
}

export const bannedPhrases: readonly BannedPhrase[] = [
  { phrase: 'whoever', use: 'name the actor: caller, client, gateway, developer' },
  { phrase: 'whatever', use: 'name the thing' },
  { phrase: 'is told', use: 'say who sends what: “the client gets …”' },
  { phrase: 'is noted', use: 'is saved, is recorded, is counted' },
  { phrase: 'of no account', use: 'does not matter, is ignored' },
  { phrase: 'so long', use: 'for that time, while' },
  { phrase: 'anew', use: 'again' },
]

export interface FoundPhrase extends BannedPhrase {
  /** Where it begins in the text. */
  readonly at: number
}

/** Each banned phrase in a text, in any case and across a line break of a comment. A phrase in “quotes” is free. */
export function findBannedPhrases(text: string): FoundPhrase[] {
  return bannedPhrases.flatMap((entry) => {
    const words = entry.phrase.split(' ').join('[\\s*/]+')
    const pattern = new RegExp(`(?<![\\w“])${words}(?![\\w”])`, 'gi')
    return [...text.matchAll(pattern)].map(({ index }) => ({ ...entry, at: index }))
  })
}
