/** Speech without words since the caller's last words: a cough, noise, or words that nobody can make out. */
export interface WordlessSpeech {
  readonly turns: number
  /** Whether one of them was answered. */
  readonly isAnswered: boolean
}

export const noWordlessSpeech: WordlessSpeech = { turns: 0, isAnswered: false }
