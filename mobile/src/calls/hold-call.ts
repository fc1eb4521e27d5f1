import {
  CallFault,
  createCallClient,
  createMicrophoneFraming,
  createPlayout,
  type CallRequest,
  type MicrophoneFraming,
} from '@astrovoice/client'
import { openLoudspeaker } from '../voice/loudspeaker'
import { openMicrophone } from '../voice/microphone'
import { loudness, MicrophoneMissing, type Microphone } from '../voice/sound-port.ts'
import type { CallNews } from './call-view.ts'
import { listenForNetworkChanges } from './network-changes'

export interface CallOptions {
  readonly gatewayUrl: string
  /** Gives a token for each connection: a call outlives an access token. */
  readonly token: () => Promise<string>
  readonly request: CallRequest
  readonly tell: (news: CallNews) => void
}

/** The levels of both sides of the call now, and how much of the answers has been heard. */
export interface Meters {
  readonly playedMs: number
  /** Root mean square, 0 to 1. */
  readonly outputLevel: number
  readonly inputLevel: number
}

/** A live call. Failures arrive as news; no method throws. */
export interface HeldCall {
  meters(): Meters
  setMuted(isMuted: boolean): void
  /** Push-to-talk: speech until `release` is the question. A running answer stops. */
  press(): void
  release(): void
  type(text: string): void
  interrupt(): void
  hangUp(): void
  /** Hangs up a live call, and closes the socket and the sound devices. */
  close(): void
}

/** Starts a call. Call it in the handler of a tap: browsers allow sound only there. */
export async function holdCall({ gatewayUrl, token, request, tell }: CallOptions): Promise<HeldCall> {
  const loudspeaker = await openLoudspeaker()
  const client = createCallClient({ url: gatewayUrl, token })
  const playout = createPlayout(loudspeaker, {
    report: ({ itemId, playedMs }) => client.reportPlayout(itemId, playedMs),
  })
  client.askPlayout(() => playout.lastHeard())
  const stopWatching = listenForNetworkChanges(() => client.reconnect())
  const isPushToTalk = request.turnTaking === 'push-to-talk'
  let microphone: Microphone | null = null
  let framing: MicrophoneFraming | null = null
  let isSending = !isPushToTalk
  let inputLevel = 0
  let isClosed = false

  function close() {
    if (isClosed) return
    isClosed = true
    playout.close()
    stopListening()
    stopWatching()
    // Leaving the screen ends the call. Otherwise the caller pays until the server notices the absence.
    void client.leave()
    void loudspeaker.close()
    void microphone?.close()
  }

  /** Runs a request that the server may refuse, and reports a refusal. */
  async function attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!isClosed)
        tell(error instanceof CallFault ? { type: 'refused', problem: error.problem } : { type: 'lost' })
    }
  }

  const stopListening = client.listen({
    onState: ({ state }) => tell({ type: 'state', state }),
    onAudio: (frame) => playout.take(frame),
    onTranscript: (said) => tell({ type: 'transcript', ...said }),
    onCard: (card) => tell({ type: 'card', card }),
    onInterrupted({ itemId }) {
      playout.interrupt(itemId)
      tell({ type: 'interrupted', itemId })
    },
    onError: ({ error }) => tell({ type: 'refused', problem: error }),
    onReconnecting: () => tell({ type: 'line', line: 'broken' }),
    onResumed: () => tell({ type: 'line', line: 'up' }),
    onQuality: ({ level }) => tell({ type: 'line', line: level === 'poor' ? 'weak' : 'up' }),
    onEnded(ended) {
      tell({ type: 'ended', ...ended })
      close()
    },
    onDisconnected() {
      if (!isClosed) tell({ type: 'lost' })
      close()
    },
  })

  async function startMicrophone(): Promise<void> {
    try {
      const opened = await openMicrophone((samples) => {
        inputLevel = isSending ? loudness(samples) : 0
        if (isSending) framing?.push(samples)
      })
      if (isClosed) return void opened.close()
      microphone = opened
      const { sampleRateHz } = opened
      framing = createMicrophoneFraming({ sampleRateHz, format: client.audio }, (frame) =>
        client.sendAudio(frame),
      )
      tell({ type: 'microphone', microphone: 'open' })
    } catch (error) {
      if (!(error instanceof MicrophoneMissing)) throw error
      tell({ type: 'microphone', microphone: 'missing' })
    }
  }

  async function begin(): Promise<void> {
    await client.connect()
    const { conversationId } = await client.startCall(request)
    tell({ type: 'started', conversationId })
    await startMicrophone()
  }

  function interrupt() {
    const heard = playout.current()
    if (heard) playout.interrupt(heard.itemId)
    void attempt(() => client.interrupt(heard ?? undefined))
  }

  try {
    await begin()
  } catch (error) {
    close()
    throw error
  }

  return {
    meters: () => ({ playedMs: loudspeaker.playedMs(), outputLevel: loudspeaker.level(), inputLevel }),
    setMuted(isMuted) {
      isSending = !isMuted
      void attempt(() => client.setMuted(isMuted))
      tell({ type: 'microphone', microphone: isMuted ? 'muted' : 'open' })
    },
    press() {
      if (playout.current()) interrupt()
      isSending = true
    },
    release() {
      if (!isSending) return
      isSending = false
      framing?.flush()
      void attempt(() => client.commit())
    },
    type: (text) => void attempt(() => client.sendText(text)),
    interrupt,
    hangUp: () => void attempt(() => client.end()),
    close,
  }
}
