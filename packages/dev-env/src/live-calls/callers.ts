import { randomInt } from 'node:crypto'
import { giveConsents } from '@astrovoice/client/consents'
import { addBirthProfile, parseBirth, signIn } from '../demo/caller.ts'
import { speakQuestion } from '../demo/question-audio.ts'
import type { Places } from '../demo/place-call.ts'
import type { LiveCallEvent } from './call-event.ts'
import { startLiveCall, type LiveCall, type LiveCallPlan, type SpokenQuestion } from './live-call.ts'

const questions = ['When will I get married?', 'Where is my Moon?', 'Where is my Saturn?']
/** How many attempts a call has until it counts as lost. */
const placingTries = 3
const birth = parseBirth('1990-05-15 10:30 Pune')

export interface CallersPlan extends Places {
  /** The number of simultaneous calls. */
  readonly callerCount: number
  /** How long a caller is silent between an answer and the next question. */
  readonly pauseMs: number
  /** A caller hangs up after this many answers and calls again. @default never */
  readonly answersPerCall?: number
  /** As of `LiveCallPlan`. */
  readonly answerWithinMs?: number
  /** Each caller hangs up after the present answer. */
  readonly stop: AbortSignal
  readonly onEvent: (event: LiveCallEvent) => void
}

/**
 * Keeps calls live until the stop; each caller asks one question after the other. A lost call is reported and
 * placed again.
 */
export async function keepCalling(plan: CallersPlan): Promise<void> {
  const spoken = await Promise.all(
    questions.map(async (text) => ({ text, audio: await speakQuestion(plan.speechUrl, text) })),
  )
  const callers: Omit<LiveCallPlan, 'onMoved'>[] = []
  for (let i = 0; i < plan.callerCount; i++) callers.push(await prepareCaller(plan))
  await Promise.all(callers.map((caller, i) => keepOneGoing(plan, caller, i, spoken)))
}

async function prepareCaller({ apiUrl, gatewayUrl }: CallersPlan): Promise<Omit<LiveCallPlan, 'onMoved'>> {
  const caller = await signIn(apiUrl, `+91${randomInt(7_000_000_000, 10_000_000_000)}`)
  await giveConsents(caller.api)
  await addBirthProfile(caller, 'Asha', birth)
  const { astrologers } = await caller.api.ask('listAstrologers', { query: {} })
  const astrologer = astrologers.find(({ languages }) => languages.includes('en'))
  if (!astrologer) throw new Error('There is no astrologer who speaks English; is the database seeded?')
  return { gatewayUrl, token: () => caller.freshToken(), astrologerId: astrologer.id, language: 'en' }
}

async function keepOneGoing(
  plan: CallersPlan,
  caller: Omit<LiveCallPlan, 'onMoved'>,
  number: number,
  spoken: readonly SpokenQuestion[],
): Promise<void> {
  const tell = (event: DistributiveOmit<LiveCallEvent, 'caller' | 'atMs'>) =>
    plan.onEvent({ ...event, caller: number, atMs: Date.now() })
  // One after the other, spread over a pause.
  await pause((plan.pauseMs * number) / plan.callerCount, plan.stop)
  // A function, because its result changes while others are awaited.
  const isStopped = () => plan.stop.aborted
  while (!isStopped()) {
    try {
      await using call = await placeCall(
        {
          ...caller,
          ...(plan.answerWithinMs && { answerWithinMs: plan.answerWithinMs }),
          onMoved: (gapMs) => tell({ kind: 'moved', gapMs }),
        },
        plan.stop,
      )
      tell({ kind: 'started', callId: call.callId })
      const { answersPerCall = Infinity } = plan
      for (let turn = number; !isStopped() && turn < number + answersPerCall; turn++) {
        const question = spoken[turn % spoken.length]!
        tell({ kind: 'answered', question: question.text, ...(await call.ask(question)) })
        await Promise.race([pause(plan.pauseMs, plan.stop), call.lost])
      }
      await call.hangUp()
      tell({ kind: 'ended' })
    } catch (error) {
      tell({ kind: 'dropped', why: error instanceof Error ? error.message : String(error) })
      await pause(1000, plan.stop)
    }
  }
}

/** Calls, and tries again when the call fails. @throws the error of the last attempt. */
async function placeCall(plan: LiveCallPlan, stop: AbortSignal): Promise<LiveCall> {
  for (let left = placingTries; ; left--) {
    try {
      return await startLiveCall(plan)
    } catch (error) {
      if (left === 1 || stop.aborted) throw error
      await pause(1000, stop)
    }
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Waits, or less when stopped. */
function pause(lengthMs: number, stop: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, lengthMs)
  const onStop = () => resolve()
  stop.addEventListener('abort', onStop, { once: true })
  if (stop.aborted) onStop()
  return promise.finally(() => {
    clearTimeout(timer)
    stop.removeEventListener('abort', onStop)
  })
}
