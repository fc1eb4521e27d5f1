import {
  CallFault,
  createCallClient,
  createPlayout,
  hungUp,
  MicrophoneKeeper,
  type CallKey,
  type CallRequest,
} from '@astrovoice/client'
import { nameQuestion, type TurnTaking } from '@astrovoice/contracts'
import { callClock } from '../voice/call-clock'
import { keepAwake } from '../voice/keep-awake'
import { openLoudspeaker } from '../voice/loudspeaker'
import { microphones } from '../voice/microphones'
import { loudness } from '../voice/sound-port.ts'
import type { CallNews } from './call-view.ts'
import { listenForNetworkChanges } from './network-changes'

/** A new call, or one that goes on after the page was loaded again. */
export type CallBeginning =
  { readonly request: CallRequest } | { readonly key: CallKey; readonly turnTaking: TurnTaking }

export interface CallOptions {
  readonly gatewayUrl: string
  /** Gives a token for each connection: a call outlives an access token. */
  readonly token: () => Promise<string>
  readonly begin: CallBeginning
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
  /** What another page needs to go on with the call; null when it is over. */
  key(): CallKey | null
  /** Unmuting also takes back a microphone that something else holds. */
  setMuted(isMuted: boolean): void
  /** Looks for a microphone again, after it was missing. */
  findMicrophone(): void
  /** Push-to-talk: speech until `release` is the question. A running answer stops. */
  press(): void
  release(): void
  /** Push-to-talk: what was said since `press` is not asked. */
  drop(): void
  type(text: string): void
  /** Stops the answer, or the search for one. The call goes on. */
  interrupt(): void
  hangUp(): void
  /** Hangs up a live call, and closes the socket and the sound devices. */
  close(): void
}

/** Starts a call. Call it in the handler of a tap: browsers allow sound only there. */
export async function holdCall({ gatewayUrl, token, begin, tell }: CallOptions): Promise<HeldCall> {
  const loudspeaker = await openLoudspeaker()
  const client = createCallClient({ url: gatewayUrl, token, clock: callClock })
  const playout = createPlayout(loudspeaker, {
    report: ({ itemId, playedMs }) => client.reportPlayout(itemId, playedMs),
    clock: callClock,
  })
  client.askPlayout(() => playout.lastHeard())
  const allowSleep = keepAwake()
  const stopWatching = listenForNetworkChanges(() => client.reconnect())
  const { turnTaking } = 'request' in begin ? begin.request : begin
  const isPushToTalk = turnTaking === 'push-to-talk'
  let inputLevel = 0
  let isClosed = false
  const microphone = new MicrophoneKeeper(
    {
      client,
      clock: callClock,
      microphones,
      onState: (state) => tell({ type: 'microphone', microphone: state }),
      onSamples: (samples) => (inputLevel = microphone.isSending ? loudness(samples) : 0),
      onFault: (fault) => report(fault),
    },
    { isSending: !isPushToTalk },
  )

  function close() {
    if (isClosed) return
    isClosed = true
    playout.close()
    stopListening()
    stopWatching()
    allowSleep()
    // Leaving the screen ends the call. Otherwise the caller pays until the server notices the absence.
    void client.leave()
    void loudspeaker.close()
    microphone.close()
  }

  function report(fault: unknown): void {
    if (!isClosed)
      tell(fault instanceof CallFault ? { type: 'refused', problem: fault.problem } : { type: 'lost' })
  }

  /** Runs a request that the server may refuse, and reports a refusal. */
  const attempt = (act: () => Promise<unknown>): Promise<unknown> => act().catch(report)

  const stopListening = client.listen({
    onState: ({ state }) => tell({ type: 'state', state }),
    onAudio: (frame) => playout.take(frame),
    onTranscript: (said) => tell({ type: 'transcript', ...said }),
    onCost: (cost) => tell({ type: 'cost', cost }),
    onCard: (card) => tell({ type: 'card', card }),
    onInterrupted({ itemId }) {
      playout.interrupt(itemId)
      tell({ type: 'interrupted', itemId })
    },
    onError: ({ error }) => tell({ type: 'refused', problem: error }),
    onReconnecting: () => tell({ type: 'reconnecting' }),
    onResumed: () => tell({ type: 'resumed' }),
    onQuality: ({ level }) => tell({ type: 'quality', level }),
    onEnded(ended) {
      tell({ type: 'ended', ...ended })
      close()
    },
    onDisconnected(reason) {
      if (!isClosed) tell({ type: reason === hungUp ? 'hung-up' : 'lost' })
      close()
    },
  })

  async function connect(): Promise<void> {
    if ('key' in begin) {
      tell({ type: 'state', state: await client.resumeCall(begin.key) })
    } else {
      await client.connect()
      const { conversationId, suggestions } = await client.startCall(begin.request)
      tell({ type: 'started', conversationId, suggestions })
    }
    await microphone.start()
  }

  function interrupt() {
    const heard = playout.current()
    if (heard) playout.interrupt(heard.itemId)
    void attempt(() => client.interrupt(heard ?? undefined))
  }

  /** The question is in the transcript at once, also while it cannot be sent. */
  function type(text: string) {
    const itemId = nameQuestion()
    tell({ type: 'typed', itemId, text })
    client.sendText(text, itemId).catch((fault: unknown) => {
      tell({ type: 'unsent', itemId })
      report(fault)
    })
  }

  /** Push-to-talk: sends the rest of what was said. False when nothing was. */
  function endSpeech(): boolean {
    const wasSending = microphone.isSending
    microphone.isSending = false
    microphone.flush()
    return wasSending
  }

  try {
    await connect()
  } catch (error) {
    close()
    throw error
  }

  return {
    key: () => client.key,
    meters: () => ({ playedMs: loudspeaker.playedMs(), outputLevel: loudspeaker.level(), inputLevel }),
    setMuted(isMuted) {
      microphone.isSending = !isMuted
      microphone.setMuted(isMuted)
    },
    findMicrophone: () => void microphone.reopen(),
    press() {
      if (playout.current()) interrupt()
      microphone.isSending = true
    },
    release() {
      if (endSpeech()) void attempt(() => client.commit())
    },
    drop() {
      if (endSpeech()) void attempt(() => client.cancelSpeech())
    },
    type,
    interrupt,
    hangUp: () => void attempt(() => client.end()),
    close,
  }
}
