import type { Astrologer, AstrologerId, Language, Speciality } from '@astrovoice/contracts'

/** An astrologer's public fields, and those for the model alone. */
export interface AstrologerPersona extends Astrologer {
  /** The model's name for the voice, such as `marin`. */
  readonly voice: string
  /** The astrologer's manner and method; part of the model's instructions. */
  readonly manner: string
}

export interface Astrologers {
  list(filter: {
    speciality?: Speciality | undefined
    language?: Language | undefined
  }): Promise<AstrologerPersona[]>
  find(id: AstrologerId): Promise<AstrologerPersona | null>
}
