/** Files by key, such as `summaries/<callId>.wav`. */
export interface ObjectStore {
  put(key: string, body: Uint8Array, mediaType: string): Promise<void>
  get(key: string): Promise<{ body: Uint8Array; mediaType: string } | null>
  delete(key: string): Promise<void>
  /**
   * An address at which any holder can read the file until it expires. A store that signs with a role's
   * credentials expires it with them.
   */
  signUrl(key: string, lifeMs: number): Promise<string>
}
