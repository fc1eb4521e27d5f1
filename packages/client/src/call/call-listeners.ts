import type { Heard, ServerPayload } from '@astrovoice/contracts'
import type { Quality } from '../connection/quality.ts'

/** What a call tells whoever holds it. What carries a sequence number comes in order, each event once. */
export interface CallListeners {
  readonly onState?: (event: ServerPayload<'call:state'>) => void
  /**
   * A piece of the astrologer's voice, as pcm16, 24 kHz, mono, whatever the call's own format. Pieces come faster
   * than they play: queue them, as `createPlayout` does.
   */
  readonly onAudio?: (event: ServerPayload<'call:audio'>) => void
  readonly onAcked?: (event: ServerPayload<'call:acked'>) => void
  readonly onTranscript?: (event: ServerPayload<'call:transcript'>) => void
  readonly onCard?: (event: ServerPayload<'call:card'>) => void
  readonly onInterrupted?: (event: ServerPayload<'call:interrupted'>) => void
  readonly onError?: (event: ServerPayload<'call:error'>) => void
  readonly onEnded?: (event: ServerPayload<'call:ended'>) => void
  /** The server will go; the call is taken up elsewhere without anything to be done here. */
  readonly onMoved?: (event: ServerPayload<'call:moved'>) => void
  /** The line has been broken for a moment and another one is being sought; what is said meanwhile is kept. */
  readonly onReconnecting?: () => void
  /** The call goes on, on another socket. */
  readonly onResumed?: () => void
  readonly onQuality?: (quality: Quality) => void
  /** There is no line any more, whoever closed it; a call that was on is over. */
  readonly onDisconnected?: (reason: string) => void
}

/** What of an answer has come out by now, as a resume tells it. */
export type HeardNow = () => Heard | null
