/** A call as the load sees it, over any transport. */
export interface BenchCall {
  /** Sends a frame of pcm16 at 24 kHz. */
  send(frame: Buffer): void
  listen(onAudio: (chunk: Buffer) => void): void
  close(): Promise<void>
}
