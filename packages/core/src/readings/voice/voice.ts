import type { AnswerStyle, AstrologerGender, Phrasing } from '@astrovoice/contracts'

/** How the astrologer of a call says what tools find out. */
export interface Voice {
  readonly gender: AstrologerGender
  readonly phrasing: Phrasing
  readonly style: AnswerStyle
  /** Terms that were explained in this call; answers add to them. */
  readonly explained: Set<string>
}
