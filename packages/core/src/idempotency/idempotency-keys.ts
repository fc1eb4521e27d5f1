/** For how long a reply is repeated. */
export const replyLifeMs = 24 * 60 * 60_000
/** How long a request may run before its key is free again, because its process has died. */
export const claimLifeMs = 60_000

/** A request under its key. */
export interface KeyedRequest {
  /** User, route and the client's key, as one text. */
  readonly key: string
  /** Equal for equal requests, and different for any other. */
  readonly fingerprint: string
}

/** The state of a key. */
export type KeyClaim =
  /** The request is the first: it has to run, and then to complete or release its claim. */
  | {
      readonly state: 'first'
      /** Stores the reply. Without effect once the claim has expired and another request has the key. */
      complete(reply: string): Promise<void>
      /** Frees the key: the request failed and may run again. */
      release(): Promise<void>
    }
  | { readonly state: 'running' }
  | { readonly state: 'replied'; readonly reply: string }
  /** The key belongs to a request with another fingerprint. */
  | { readonly state: 'reused' }

/** Remembers requests by their key, so that a repeated one runs once. */
export interface IdempotencyKeys {
  /** Of simultaneous claims of one key, one is `first`. */
  claim(request: KeyedRequest): Promise<KeyClaim>
}
