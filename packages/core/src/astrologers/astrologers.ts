import type { Astrologer, AstrologerId, Language, Phrasing, Speciality } from '@astrovoice/contracts'

/** A draft is seen by operators alone; a retired astrologer takes no new calls. */
export const astrologerStates = ['draft', 'published', 'retired'] as const
export type AstrologerState = (typeof astrologerStates)[number]

/** What callers read of an astrologer, in one language. */
export interface AstrologerWords {
  readonly name: string
  readonly tagline: string
}

/** An astrologer's public fields, and those for the model and for operators. */
export interface AstrologerPersona extends Omit<Astrologer, 'rating' | 'isAvailable' | 'refusal'> {
  readonly state: AstrologerState
  /** In every language; `name` and `tagline` are the English ones. */
  readonly words: Readonly<Record<Language, AstrologerWords>>
  /** The model's name for the voice, such as `marin`. */
  readonly voice: string
  /** Whose words frame evidence and advice. */
  readonly phrasing: Phrasing
  /** What else the model has to know of the astrologer's manner; part of its instructions. */
  readonly manner: string
  /** Names of tools that the model is not offered in this astrologer's calls. */
  readonly withheldTools: readonly string[]
}

export interface Astrologers {
  /** Those that callers can choose. */
  list(filter: {
    speciality?: Speciality | undefined
    language?: Language | undefined
  }): Promise<AstrologerPersona[]>
  /** Of any state: talks with a retired astrologer stay readable. */
  find(id: AstrologerId): Promise<AstrologerPersona | null>
}
