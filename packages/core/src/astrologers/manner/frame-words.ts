/** Words of one astrologer. `{}` stands for what a tool says; verbs have both forms, as `inGender` takes them. */
export interface Frames {
  /** The first reason of an answer. */
  readonly why: string
  /** Each reason after it. */
  readonly further: string
  /** The one thing to do. */
  readonly step: string
  /** The first word of a call. */
  readonly hello: string
  /** The last line of a call: it asks nothing and invites to nothing. */
  readonly bye: string
}
