import { CallClient, createPlayout, openSocket, type SocketFactory } from '@astrovoice/client'
import type { AstrologerId, CallStarted, Heard, ServerPayload, TurnTaking } from '@astrovoice/contracts'
import { startMicrophone, type SignedUpCaller } from '@astrovoice/dev-env/callers'
import { awaitState } from './await-state.ts'
import type { Network } from '../environment/network.ts'
import { RecordingPlayer, unscriptedAnswer, type PlayedMs } from './recording-player.ts'
import type { Script } from '../environment/script.ts'
import { createRoom, type Room } from './room.ts'
import { spokenTone, toneFrames } from './spoken-tone.ts'

/** How long an answer may take beyond its own length. */
const answerWithinMs = 90_000

/** A call as a phone holds it: a microphone that is always on, a loudspeaker, and a log of its events. */
export interface CallOnTrial extends Disposable {
  readonly client: CallClient
  readonly caller: SignedUpCaller
  readonly started: CallStarted
  readonly script: Script
  /** From start to hanging up, without the time without a connection: what the caller pays for. */
  readonly connectedMs: () => number
  /** How long the client had no connection. */
  readonly awayMs: () => number
  /** Every millisecond that came out of the loudspeaker, in order. */
  readonly played: () => readonly PlayedMs[]
  readonly lastHeard: () => Heard | null
  readonly framesSent: () => number
  readonly room: Room
  /** How much of notices that the script does not have was played. */
  readonly noticesMs: () => number
  /** The errors and connection events that the client got, by name. */
  readonly news: readonly string[]
  /** Speaks the next question; with push-to-talk, resolves when it is acknowledged. */
  ask(): Promise<void>
  /** Resolves when the answer to that question has played up to this millisecond. */
  hasPlayed(turn: number, ms: number): Promise<void>
  /** Resolves when all of the answer has played. */
  hasAnswered(turn: number): Promise<void>
  hangUp(): Promise<ServerPayload<'call:ended'> | null>
}

export interface PhoneOptions {
  readonly caller: SignedUpCaller
  readonly network: Pick<Network, 'url'>
  readonly script: Script
  readonly socketFactory?: SocketFactory | undefined
  /** The phone whose call this one takes over, with what was heard there. */
  readonly earlier?: CallOnTrial
  readonly phone?: Phone | undefined
}

/** How the caller holds the phone. */
export interface Phone {
  /** @default false */
  readonly isSpeakerphone?: boolean
  /** @default 'automatic' */
  readonly turnTaking?: TurnTaking
  /** How long the sound of the loudspeaker takes to the microphone; no echo when left out. */
  readonly echoDelayMs?: number
}

export async function startCall(options: PhoneOptions): Promise<CallOnTrial> {
  const { caller, network, script, socketFactory = openSocket, earlier, phone = {} } = options
  const client = new CallClient({ url: network.url, token: () => caller.token(), socketFactory })
  const player = new RecordingPlayer()
  const playout = createPlayout(player, {
    report: ({ itemId, playedMs }) => client.reportPlayout(itemId, playedMs),
  })
  client.askPlayout(() => {
    const heard = playout.lastHeard()
    if (heard || !earlier) return heard
    player.goOnAfter(earlier.played())
    return earlier.lastHeard()
  })
  const { news, ...connection } = watchConnection(client)
  client.listen({
    onAudio: (frame) => playout.take(frame),
    onInterrupted: ({ itemId }) => playout.interrupt(itemId),
    onEnded: () => player.clear(),
  })
  await client.connect()
  const started = await client.startCall({
    astrologerId: 'acharya-vidya' as AstrologerId,
    language: 'en',
    isSpeakerphone: phone.isSpeakerphone ?? false,
    turnTaking: phone.turnTaking ?? 'automatic',
  })
  const startedAtMs = earlier ? Date.now() - earlier.connectedMs() : Date.now()
  let endedAtMs = Infinity
  const send = (frame: Uint8Array) => client.sendAudio(frame)
  const room = createRoom({ player, send, echoDelayMs: phone.echoDelayMs })
  const microphone = startMicrophone((frame) => room.hear(frame))
  const hasPlayed = async (turn: number, ms: number) => {
    const isLost = () => news.some((each) => each.startsWith('disconnected'))
    // Reading the loudspeaker is what makes it play on.
    await awaitState(() => player.hasPlayed(turn, ms) || isLost(), {
      withinMs: ms + answerWithinMs,
      otherwise: () => `answer ${turn + 1} stopped after ${player.countPlayed(turn)} ms (${news.join(', ')})`,
    })
    if (!player.hasPlayed(turn, ms)) throw new Error(`the call was lost (${news.join(', ')})`)
  }

  return {
    client,
    caller,
    started,
    script,
    connectedMs: () => Math.min(Date.now(), endedAtMs) - startedAtMs - connection.awayMs(),
    awayMs: connection.awayMs,
    played() {
      // Reading it makes it play on.
      player.playedMs()
      return [...player.played]
    },
    lastHeard: () => playout.lastHeard(),
    framesSent: () => room.counts().frames,
    room,
    noticesMs: () => player.countPlayed(unscriptedAnswer),
    news,
    async ask() {
      await microphone.speak(spokenTone)
      if (phone.turnTaking !== 'push-to-talk') return
      const spokenAt = room.counts().frames + toneFrames
      await awaitState(() => room.counts().frames >= spokenAt, {
        withinMs: answerWithinMs,
        otherwise: () => 'the microphone stopped',
      })
      await client.commit()
    },
    hasPlayed,
    hasAnswered: (turn) => hasPlayed(turn, script[turn]!.audioMs - 1),
    async hangUp() {
      microphone.stop()
      endedAtMs = Date.now()
      connection.hangUp()
      await client.end()
      return connection.ended()
    },
    [Symbol.dispose]() {
      microphone.stop()
      playout.close()
      client.disconnect()
    },
  }
}

/** Records the client's errors and connection events. */
function watchConnection(client: CallClient) {
  const news: string[] = []
  let hasHungUp = false
  let [awayMs, awaySinceMs] = [0, null as number | null]
  let ended: ServerPayload<'call:ended'> | null = null
  client.listen({
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
    onMoved: ({ reason }) => news.push(`moved ${reason}`),
    onDisconnected: (reason) => {
      if (!hasHungUp) news.push(`disconnected ${reason}`)
    },
    onEnded(event) {
      ended = event
      if (!hasHungUp) news.push(`ended ${event.reason}`)
    },
  })
  return {
    news,
    awayMs: () => awayMs,
    ended: () => ended,
    hangUp: () => void (hasHungUp = true),
  }
}
