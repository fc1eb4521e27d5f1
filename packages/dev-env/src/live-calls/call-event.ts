/** An event of one of many simultaneous calls. */
export type LiveCallEvent = { readonly caller: number; readonly atMs: number } & (
  | { readonly kind: 'started'; readonly callId: string }
  | {
      readonly kind: 'answered'
      readonly question: string
      readonly answer: string
      /** The length of the sound between the question and the next silence. */
      readonly heardMs: number
      /** From the end of the question to the first sound. */
      readonly firstAudioMs: number
    }
  /** The call went on over another socket. */
  | { readonly kind: 'moved'; readonly gapMs: number }
  /** The call was lost, or a question in it never answered. */
  | { readonly kind: 'dropped'; readonly why: string }
  | { readonly kind: 'ended' }
)
