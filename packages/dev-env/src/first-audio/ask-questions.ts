import { randomInt } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Astrologer, CallId, Language } from '@astrovoice/contracts'
import { addBirthProfile, parseBirth, signIn, type Caller } from '../demo/caller.ts'
import type { Places } from '../demo/place-call.ts'
import { speakQuestion } from '../demo/question-audio.ts'
import { startLiveCall } from '../live-calls/live-call.ts'
import { spokenQuestions } from './questions.ts'
import { readTurns, type TracedTurn } from './read-parts.ts'
import type { Waited } from './summarise.ts'

const birth = parseBirth('1990-05-15 10:30 Pune')
/** Callers hear this much of an answer; then they ask the next question. */
const listenMs = 400
const questionsPerCall = 8

export interface AskingPlan extends Places {
  /** Where the gateway writes traces of calls. */
  readonly traceFolder: string
}

/** Asks every question aloud, some in each call, and returns how long the caller waited for each answer. */
export async function askQuestions(plan: AskingPlan): Promise<Waited[]> {
  const caller = await signIn(plan.apiUrl, `+91${randomInt(7_000_000_000, 10_000_000_000)}`)
  await addBirthProfile(caller, 'Asha', birth)
  const { astrologers } = await caller.api.ask('listAstrologers', { query: {} })
  const waits: Waited[] = []
  for (const language of ['en', 'hi'] as const) {
    const astrologer = astrologers.find(({ languages }) => languages.includes(language))
    if (!astrologer) throw new Error(`No astrologer speaks ${language}; is the database seeded?`)
    for (const questions of inCalls(spokenQuestions[language])) {
      waits.push(...(await askInCall(plan, { caller, astrologer, language, questions })))
    }
  }
  return waits
}

const inCalls = (questions: readonly string[]) =>
  Array.from({ length: Math.ceil(questions.length / questionsPerCall) }, (_, call) =>
    questions.slice(call * questionsPerCall, (call + 1) * questionsPerCall),
  )

interface CallOfQuestions {
  readonly caller: Caller
  readonly astrologer: Astrologer
  readonly language: Language
  readonly questions: readonly string[]
}

async function askInCall(
  { gatewayUrl, speechUrl, traceFolder }: AskingPlan,
  { caller, astrologer, language, questions }: CallOfQuestions,
): Promise<Waited[]> {
  const spoken = await Promise.all(
    questions.map(async (text) => ({ text, audio: await speakQuestion(speechUrl, text) })),
  )
  await using call = await startLiveCall({
    gatewayUrl,
    token: () => caller.freshToken(),
    astrologerId: astrologer.id,
    language,
    onMoved: () => {},
  })
  const totals: number[] = []
  for (const question of spoken) totals.push((await call.ask(question, { listenMs })).firstAudioMs)
  await call.hangUp()
  const turns = await readTrace(traceFolder, call.callId as CallId, questions.length)
  return turns.map(({ parts, tools }, n) => {
    const totalMs = totals[n]!
    const gatewayMs = Object.values(parts).reduce((sum, ms) => sum + ms, 0)
    return { question: questions[n]!, tools, totalMs, parts: { ...parts, client: totalMs - gatewayMs } }
  })
}

const traceWithinMs = 5000

/** The answered turns of a call. The gateway writes its trace while the call ends. */
async function readTrace(folder: string, callId: CallId, count: number): Promise<TracedTurn[]> {
  const endMs = Date.now() + traceWithinMs
  for (;;) {
    const name = (await readdir(folder)).find((each) => each.includes(callId))
    const turns = name ? readTurns((await readFile(join(folder, name), 'utf8')).split('\n')) : []
    if (turns.length === count) return turns
    if (Date.now() > endMs)
      throw new Error(
        `The trace of call ${callId} has ${turns.length} answered turns, but ${count} were answered.`,
      )
    await wait(50)
  }
}
