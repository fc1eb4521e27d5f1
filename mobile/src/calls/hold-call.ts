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
  /** Asked for every connection: a call outlives an access token. */
  readonly token: () => Promise<string>
  readonly request: CallRequest
  readonly tell: (news: CallNews) => void
}

/** How loud it is on both sides of the call now, and how much of the answers has been heard. */
export interface Meters {
  readonly playedMs: number
  /** Root mean square, 0 to 1. */
  readonly outputLevel: number
  readonly inputLevel: number
}

/** A call that is on. Whatever goes wrong is told as news; nothing here throws. */
export interface HeldCall {
  meters(): Meters
  setMuted(isMuted: boolean): void
  /** Push-to-talk: what is said until `release` is the question; an answer being given stops. */
  press(): void
  release(): void
  type(text: string): void
  interrupt(): void
  hangUp(): void
  /** Hangs up if the call is still on, and lets go of socket and sound devices. */
  close(): void
}

/** Begins a call. Call it while a tap is handled: browsers let sound begin only then. */
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
    // Whoever leaves the screen has left the call: it must not go on, and be paid for, until it is missed.
    void client.leave()
    void loudspeaker.close()
    void microphone?.close()
  }

  /** Does what the server may refuse, and tells if it does. */
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
