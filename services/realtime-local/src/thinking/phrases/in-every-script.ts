/** What is said in each way of writing. */
export interface InEveryScript {
  readonly english: string
  readonly devanagari: string
  readonly hinglish: string
}
