import { CallClient, createPlayout, openSocket, type SocketFactory } from '@astrovoice/client'
import type { AstrologerId, CallId, ServerPayload } from '@astrovoice/contracts'
import { startMicrophone, type SignedUpCaller } from '@astrovoice/testing/callers'
import type { Network } from './network.ts'
import { RecordingPlayer, type PlayedMs } from './recording-player.ts'
import { lengthMsOf } from './script.ts'

const answerWithinMs = 90_000

/** A tone of 800 ms: to the model's ear, somebody speaking. */
const spoken = new Uint8Array(
  Int16Array.from({ length: 0.8 * 24_000 }, (_, i) => 9000 * Math.sin((2 * Math.PI * 440 * i) / 24_000))
    .buffer,
)

/** A call as a phone holds it: a microphone that is always on, a loudspeaker, and a log of what came of it. */
export interface CallOnTrial extends Disposable {
  readonly client: CallClient
  readonly callId: CallId
  /** From its beginning to hanging up, without the time there was no line: what the caller pays for. */
  readonly onLineMs: () => number
  /** Every millisecond that came out of the loudspeaker, in order. */
  readonly played: readonly PlayedMs[]
  /** What went wrong or was told of the line, by name. */
  readonly news: readonly string[]
  /** Speaks the next question. */
  ask(): Promise<void>
  /** Settles when the answer to that question has come out up to a millisecond. */
  hasPlayed(turn: number, ms: number): Promise<void>
  /** Settles when all of it has come out. */
  hasAnswered(turn: number): Promise<void>
  hangUp(): Promise<ServerPayload<'call:ended'> | null>
}

export async function startCall(
  caller: SignedUpCaller,
  network: Network,
  socketFactory: SocketFactory = openSocket,
): Promise<CallOnTrial> {
  const client = new CallClient({ url: network.url, token: () => caller.token(), socketFactory })
  const player = new RecordingPlayer()
  const playout = createPlayout(player, {
    report: ({ itemId, playedMs }) => client.reportPlayout(itemId, playedMs),
  })
  client.askPlayout(() => playout.lastHeard())
  const news: string[] = []
  let hasHungUp = false
  let [awayMs, awaySinceMs] = [0, null as number | null]
  let ended: ServerPayload<'call:ended'> | null = null
  client.listen({
    onAudio: (frame) => playout.take(frame),
    onInterrupted: ({ itemId }) => playout.interrupt(itemId),
    onError: ({ error }) => news.push(`error ${error.code}`),
    onReconnecting() {
      news.push('reconnecting')
      awaySinceMs = Date.now()
    },
    onResumed() {
      news.push('resumed')
      if (awaySinceMs !== null) awayMs += Date.now() - awaySinceMs
      awaySinceMs = null
    },
    onMoved: () => news.push('moved'),
    onDisconnected: (reason) => {
      if (!hasHungUp) news.push(`disconnected ${reason}`)
    },
    onEnded: (event) => (ended = event),
  })
  await client.connect()
  const { callId } = await client.startCall({ astrologerId: 'acharya-vidya' as AstrologerId, language: 'en' })
  const startedAtMs = Date.now()
  let endedAtMs = Infinity
  const microphone = startMicrophone((frame) => client.sendAudio(frame))

  const hasPlayed = (turn: number, ms: number) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearInterval(looking)
        clearTimeout(deadline)
      }
      // Looking at the loudspeaker is what lets it play on.
      const looking = setInterval(() => {
        const isThere = player.hasPlayed(turn, ms)
        const isLost = news.some((each) => each.startsWith('disconnected'))
        if (!isThere && !isLost) return
        stop()
        if (isThere) resolve()
        else reject(new Error(`the call was lost (${news.join(', ')})`))
      }, 20)
      const deadline = setTimeout(() => {
        stop()
        const reached = player.played.filter((each) => each.answer === turn).length
        reject(new Error(`answer ${turn + 1} stopped after ${reached} ms (${news.join(', ')})`))
      }, answerWithinMs)
    })

  return {
    client,
    callId,
    onLineMs: () => Math.min(Date.now(), endedAtMs) - startedAtMs - awayMs,
    played: player.played,
    news,
    ask: async () => void (await microphone.speak(spoken)),
    hasPlayed,
    hasAnswered: (turn) => hasPlayed(turn, lengthMsOf(turn) - 1),
    async hangUp() {
      microphone.stop()
      endedAtMs = Date.now()
      await client.end()
      hasHungUp = true
      return ended
    },
    [Symbol.dispose]() {
      microphone.stop()
      playout.close()
      client.disconnect()
    },
  }
}
