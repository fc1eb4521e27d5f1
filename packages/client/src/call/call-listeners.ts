import type { Heard, ServerPayload } from '@astrovoice/contracts'
import type { Quality } from '../connection/quality.ts'

/** The listeners of a call. Events with a sequence number arrive once and in order. */
export interface CallListeners {
  readonly onState?: (event: ServerPayload<'call:state'>) => void
  /**
   * A chunk of the astrologer's voice as pcm16, 24 kHz, mono, for every format of the call. Chunks arrive faster than
   * they play: queue them, as `createPlayout` does.
   */
  readonly onAudio?: (event: ServerPayload<'call:audio'>) => void
  readonly onAcked?: (event: ServerPayload<'call:acked'>) => void
  readonly onTranscript?: (event: ServerPayload<'call:transcript'>) => void
  /** From time to time while the call is charged. */
  readonly onCost?: (cost: ServerPayload<'call:cost'>) => void
  readonly onCard?: (event: ServerPayload<'call:card'>) => void
  readonly onInterrupted?: (event: ServerPayload<'call:interrupted'>) => void
  readonly onError?: (event: ServerPayload<'call:error'>) => void
  readonly onEnded?: (event: ServerPayload<'call:ended'>) => void
  /** The server stops; the client resumes the call on another one by itself. */
  readonly onMoved?: (event: ServerPayload<'call:moved'>) => void
  /** The connection is broken. The client reconnects and keeps the caller's audio. */
  readonly onReconnecting?: () => void
  /** The call goes on, on another socket. */
  readonly onResumed?: () => void
  readonly onQuality?: (quality: Quality) => void
  /** The connection is closed by either side; a live call is over. The reason is `hungUp` where the caller wanted that. */
  readonly onDisconnected?: (reason: string) => void
}

/** How much of an answer has been played, as a resume reports it. */
export type HeardNow = () => Heard | null
