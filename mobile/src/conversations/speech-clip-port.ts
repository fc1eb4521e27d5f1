/** A recording that can be listened to. */
export interface SpeechClip {
  play(): Promise<void>
  pause(): void
  close(): void
}
