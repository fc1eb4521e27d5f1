import type { Astrologer, AstrologerId, Language, Speciality } from '@astrovoice/contracts'

/** What callers see of an astrologer, and what only the model is told. */
export interface AstrologerPersona extends Astrologer {
  /** The model's name for the voice, such as `marin`. */
  readonly voice: string
  /** How this astrologer speaks and what they look at first; part of the model's instructions. */
  readonly manner: string
}

export interface Astrologers {
  list(filter: {
    speciality?: Speciality | undefined
    language?: Language | undefined
  }): Promise<AstrologerPersona[]>
  find(id: AstrologerId): Promise<AstrologerPersona | null>
}
