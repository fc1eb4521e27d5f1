import { randomInt } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { giveConsents } from '@astrovoice/client/consents'
import type { Astrologer, CallId, Language } from '@astrovoice/contracts'
import { addBirthProfile, parseBirth, signIn, type Caller } from '../demo/caller.ts'
import type { Places } from '../demo/place-call.ts'
import { speakQuestion } from '../demo/question-audio.ts'
import { startLiveCall, type LiveCall } from '../live-calls/live-call.ts'
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
  await giveConsents(caller.api)
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
  const turns: Asked[] = []
  for (const question of spoken) turns.push(await call.ask(question, { listenMs }))
  await call.hangUp()
  const traced = await readTrace(traceFolder, call.callId as CallId)
  return turns.map((turn, n) => toWaited(questions[n]!, turn, traced))
}

type Asked = Awaited<ReturnType<LiveCall['ask']>>

/** How far the clocks of two processes and the way of a frame may move the end of a question. */
const sameEndMs = 500

function toWaited(
  question: string,
  { endedAtMs, firstAudioMs }: Asked,
  traced: readonly TracedTurn[],
): Waited {
  const turn = traced.find((each) => Math.abs(each.endedAtMs - endedAtMs) < sameEndMs)
  if (!turn) return { question, tools: [], totalMs: firstAudioMs, parts: null }
  const gatewayMs = Object.values(turn.parts).reduce((sum, ms) => sum + ms, 0)
  const parts = { ...turn.parts, client: firstAudioMs - gatewayMs }
  return { question, tools: turn.tools, totalMs: firstAudioMs, parts }
}

const traceWithinMs = 5000

/** The answered turns of a call. The gateway completes its trace after the call has ended. */
async function readTrace(folder: string, callId: CallId): Promise<TracedTurn[]> {
  const endMs = Date.now() + traceWithinMs
  for (;;) {
    const name = (await readdir(folder)).find((each) => each.includes(callId))
    const trace = name ? await readFile(join(folder, name), 'utf8') : ''
    if (trace.includes('"phase":"ended"')) return readTurns(trace.split('\n'))
    if (Date.now() > endMs) throw new Error(`The gateway wrote no whole trace of call ${callId}.`)
    await wait(50)
  }
}
