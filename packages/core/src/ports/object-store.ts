/** Files by key, such as `summaries/<callId>.wav`. */
export interface ObjectStore {
  put(key: string, body: Uint8Array, mediaType: string): Promise<void>
  get(key: string): Promise<{ body: Uint8Array; mediaType: string } | null>
  delete(key: string): Promise<void>
  /**
   * An address that anyone who has it can read the file at, until it expires. A store that signs with credentials of a
   * role lets it end with them.
   */
  signUrl(key: string, lifeMs: number): Promise<string>
}
