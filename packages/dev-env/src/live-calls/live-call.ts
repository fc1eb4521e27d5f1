import { createCallClient, createPlayout } from '@astrovoice/client'
import type { AstrologerId, Language } from '@astrovoice/contracts'
import { createClockedPlayer } from '../demo/clocked-player.ts'
import { startMicrophone } from '../callers/microphone.ts'
import { endOfSpeechMs } from '../demo/question-audio.ts'
import { Listener } from './listener.ts'

export interface SpokenQuestion {
  readonly text: string
  readonly audio: Uint8Array
}

export interface LiveCallPlan {
  readonly gatewayUrl: string
  /** An access token, requested whenever a socket opens. */
  readonly token: () => Promise<string>
  readonly astrologerId: AstrologerId
  readonly language: Language
  /** How long without an answer until a call counts as lost. @default a minute */
  readonly answerWithinMs?: number
  /** The call went on over another socket, after `gapMs` without one. */
  readonly onMoved: (gapMs: number) => void
}

/** One question and its result. */
interface Turn {
  readonly answer: string
  /** The length of the sound until the loudspeaker was silent again. */
  readonly heardMs: number
  /** When the question ended, in milliseconds since the epoch. */
  readonly endedAtMs: number
  /** From then to the first sound. */
  readonly firstAudioMs: number
}

/** A call in real time, with a microphone that is always on. */
export interface LiveCall extends AsyncDisposable {
  readonly callId: string
  /**
   * Asks aloud and listens until the answer has come out, or interrupts it after `listenMs` of it.
   * @throws Error when the call is lost meanwhile.
   */
  ask(question: SpokenQuestion, options?: { listenMs?: number }): Promise<Turn>
  hangUp(): Promise<void>
  /** Rejects when the call is lost, with the reason. */
  readonly lost: Promise<never>
}

const usualAnswerWithinMs = 60_000
/** How long the silence must be until an answer counts as over. */
const silenceAfterMs = 200

export async function startLiveCall(plan: LiveCallPlan): Promise<LiveCall> {
  await using starting = new AsyncDisposableStack()
  const client = createCallClient({ url: plan.gatewayUrl, token: plan.token })
  starting.defer(() => client.disconnect())
  await client.connect()

  const player = createClockedPlayer()
  const playout = createPlayout(player, {
    report: ({ itemId, playedMs }) => client.reportPlayout(itemId, playedMs),
  })
  client.askPlayout(() => playout.lastHeard())
  starting.defer(() => playout.close())
  const listener = new Listener(playout, plan.onMoved)
  const looking = setInterval(() => listener.noticeSilence(), silenceAfterMs)
  starting.defer(() => clearInterval(looking))
  client.listen(listener.handlers)

  const { astrologerId, language, answerWithinMs = usualAnswerWithinMs } = plan
  const { callId } = await client.startCall({ astrologerId, language })
  const microphone = startMicrophone((frame) => client.sendAudio(frame))
  starting.defer(() => microphone.stop())
  const running = starting.move()

  return {
    callId,
    lost: listener.lost,
    async ask({ audio }, { listenMs = Infinity } = {}) {
      const interrupt = () => void client.interrupt(playout.current() ?? undefined)
      const onFirstAudio = () => {
        if (listenMs < Infinity) setTimeout(interrupt, listenMs)
      }
      const heardBeforeMs = player.playedMs()
      const endedAtMs = (await microphone.speak(audio)) + endOfSpeechMs(audio)
      const { texts, firstAudioAtMs } = await withDeadline(listener.hearAnswer(onFirstAudio), answerWithinMs)
      return {
        answer: texts.join(' '),
        heardMs: Math.round(player.playedMs() - heardBeforeMs),
        endedAtMs: Math.round(performance.timeOrigin + endedAtMs),
        firstAudioMs: Math.round(firstAudioAtMs - endedAtMs),
      }
    },
    async hangUp() {
      microphone.stop()
      const ended = listener.expectEnd()
      await client.end()
      await ended
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

async function withDeadline<T>(work: Promise<T>, withinMs: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const late = () => reject(new Error(`no answer within ${withinMs / 1000} s`))
  const timer = setTimeout(late, withinMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
