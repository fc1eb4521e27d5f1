/** Bounds of a request's body. The API holds them; the web ACL refuses what is far beyond. */
export const requestLimits = {
  maxBodyBytes: 100_000,
  /** Arrays and objects inside each other. */
  maxBodyDepth: 16,
} as const
