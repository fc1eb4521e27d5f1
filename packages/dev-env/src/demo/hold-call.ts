import { createCallClient, createPlayout } from '@astrovoice/client'
import {
  isAcknowledgement,
  type AstrologerId,
  type ChartCard,
  type ConversationId,
  type ItemId,
  type Language,
} from '@astrovoice/contracts'
import { createClockedPlayer } from './clocked-player.ts'
import { startMicrophone } from '../callers/microphone.ts'
import { endOfSpeechMs } from './question-audio.ts'

export interface DemoCall {
  readonly conversationId: ConversationId
  /** What the model understood. */
  readonly heard: string
  readonly answer: string
  readonly answerAudio: Uint8Array
  /** From the last sound of the question to the first of the answer, at the caller’s end. */
  readonly firstAudioMs: number
  readonly chart: ChartCard | null
}

export interface CallPlan {
  readonly gatewayUrl: string
  readonly accessToken: string
  readonly astrologerId: AstrologerId
  readonly language: Language
  readonly question: Uint8Array
}

const answerDeadlineMs = 60_000

/** Holds one call in real time: asks, listens to the whole answer, hangs up. */
export async function holdCall(plan: CallPlan): Promise<DemoCall> {
  const client = createCallClient({ url: plan.gatewayUrl, token: plan.accessToken })
  await using cleanup = new AsyncDisposableStack()
  cleanup.defer(() => client.disconnect())
  await client.connect()

  const playout = createPlayout(createClockedPlayer(), {
    report: ({ itemId, playedMs }) => client.reportPlayout(itemId, playedMs),
  })
  client.askPlayout(() => playout.lastHeard())
  cleanup.defer(() => playout.close())
  const transcript = new Map<ItemId, { role: string; text: string }>()
  const audio: Uint8Array[] = []
  let firstAudioAtMs = 0
  let chart: ChartCard | null = null

  const { promise: answered, resolve, reject } = Promise.withResolvers<undefined>()
  const { promise: ended, resolve: onEnded } = Promise.withResolvers<undefined>()
  client.listen({
    onAudio: (frame) => {
      if (!isAcknowledgement(frame.itemId)) firstAudioAtMs ||= performance.now()
      audio.push(frame.chunk)
      playout.take(frame)
    },
    onTranscript: ({ itemId, role, text }) => void transcript.set(itemId, { role, text }),
    onCard(card) {
      if (card.kind === 'chart') chart = card
    },
    onState: ({ state }) => {
      if (state === 'listening' && audio.length > 0) resolve(undefined)
    },
    onError: ({ error }) => reject(new Error(`${error.code}: ${error.title} ${error.fix}`)),
    onEnded: () => onEnded(undefined),
    onDisconnected: (reason) => reject(new Error(`The gateway closed the socket: ${reason}`)),
  })

  const { astrologerId, language, question } = plan
  const { conversationId } = await client.startCall({ astrologerId, language })
  const microphone = startMicrophone((frame) => client.sendAudio(frame))
  cleanup.defer(() => microphone.stop())
  const deadline = setTimeout(() => reject(new Error('No answer within a minute.')), answerDeadlineMs)
  cleanup.defer(() => clearTimeout(deadline))
  const speechStartedAtMs = await microphone.speak(question)
  await answered
  microphone.stop()
  await client.end()
  await ended

  const said = (role: string) =>
    [...transcript.values()].filter((item) => item.role === role).map(({ text }) => text)
  return {
    conversationId,
    heard: said('caller').join(' '),
    answer: said('astrologer').join(' '),
    answerAudio: Buffer.concat(audio),
    firstAudioMs: Math.round(firstAudioAtMs - speechStartedAtMs - endOfSpeechMs(question)),
    chart,
  }
}
