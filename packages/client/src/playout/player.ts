/**
 * A loudspeaker: plays pcm16 (24 kHz, mono) in the order given, one chunk after the other. Silence it puts in
 * when it has run dry is not counted as played.
 */
export interface Player {
  play(chunk: Uint8Array): void
  /** Milliseconds of given audio that have come out since the player was made; never falls. */
  playedMs(): number
  /**
   * Milliseconds of given audio that have not left for the device. A player that hears of `playedMs` late, or counts
   * what has been heard, tells by this that it ran dry; left out, it is what was given and not played.
   */
  queuedMs?(): number
  /** Drops what was given and has not come out; none of it is counted afterwards, even if its last bit is still heard. */
  clear(): void
}
