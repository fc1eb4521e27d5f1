/** Files by key, such as `summaries/<callId>.wav`. */
export interface ObjectStore {
  put(key: string, body: Uint8Array, mediaType: string): Promise<void>
  /**
   * Stores a file while it is being made, holding some megabytes of it at most. Nothing is stored when the body fails.
   * @returns its size
   */
  putStream(key: string, body: AsyncIterable<Uint8Array>, mediaType: string): Promise<{ sizeBytes: number }>
  get(key: string): Promise<{ body: Uint8Array; mediaType: string } | null>
  /** Removes a file, and what an interrupted put has left of it. */
  delete(key: string): Promise<void>
  /**
   * An address at which any holder can read the file until it expires. A store that signs with a role's
   * credentials expires it with them.
   */
  signUrl(key: string, lifeMs: number): Promise<string>
}
