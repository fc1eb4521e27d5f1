import { setTimeout as wait } from 'node:timers/promises'
import type { CallId } from '@astrovoice/contracts'
import type { Conversations } from '@astrovoice/core'
import type { CallOnTrial } from './call-on-trial.ts'
import type { PlayedMs } from './recording-player.ts'
import { lengthMsOf, questionOf, turns, wordsOf } from './script.ts'

/** How exact an answer must be after a fault. */
export interface Tolerance {
  /** Milliseconds of an answer that may be missing or said twice where it was put together again, a word's length. */
  readonly seamMs: number
}

export const exactly: Tolerance = { seamMs: 0 }
/** A session that is rebuilt goes on at a word, not at a sample. */
export const toTheWord: Tolerance = { seamMs: 600 }

/** The gateway notices later than the caller that a line is gone, and knows sooner that it is back. */
const chargeSlackMs = 3000

export interface Verdict {
  readonly turnsLost: number
  readonly missingMs: number
  readonly repeatedMs: number
  /** Milliseconds that came out before one that they belong behind. */
  readonly swappedMs: number
  /** Records of the finished call; the wallet will charge by these. */
  readonly settled: number
  readonly faults: readonly string[]
}

/** Looks at what a caller heard and what was stored of the call, against the script. */
export async function judge(
  call: CallOnTrial,
  conversations: Conversations,
  tolerance: Tolerance,
): Promise<Verdict> {
  const faults: string[] = []
  const heard = turns.map((_, turn) => compare(call.played, turn))
  const missingMs = sum(heard.map(({ missing }) => missing))
  const repeatedMs = sum(heard.map(({ repeated }) => repeated))
  const swappedMs = countSwapped(call.played)
  const turnsLost = heard.filter(({ missing }, turn) => missing > lengthMsOf(turn) / 2).length
  if (turnsLost > 0) faults.push(`${turnsLost} turns lost`)
  if (missingMs > tolerance.seamMs) faults.push(`${missingMs} ms missing`)
  if (swappedMs > repeatedMs) faults.push(`${swappedMs} ms out of order`)
  const errors = call.news.filter((each) => each.startsWith('error'))
  if (errors.length > 0) faults.push(errors.join(', '))
  if (repeatedMs > tolerance.seamMs) faults.push(`${repeatedMs} ms repeated`)

  const lastedMs = call.onLineMs()
  const stored = await findStored(conversations, call.callId)
  if (!stored)
    return { turnsLost, missingMs, repeatedMs, swappedMs, settled: 0, faults: [...faults, 'not stored'] }
  const questions = stored.items.flatMap((item) =>
    item.kind !== 'tool' && item.role === 'caller' ? [item.text] : [],
  )
  const wanted = turns.map((_, turn) => questionOf(turn))
  if (JSON.stringify(questions) !== JSON.stringify(wanted)) {
    faults.push(`questions stored: ${JSON.stringify(questions)}`)
  }
  const said = stored.items.flatMap((item) =>
    item.kind !== 'tool' && item.role === 'astrologer' ? item.text.split(/\s+/).filter(Boolean) : [],
  )
  const wordsMissing = wordCount(turns.map((_, turn) => wordsOf(turn)).join(' ')) - said.length
  if (Math.abs(wordsMissing) > 3) faults.push(`${wordsMissing} words too few stored`)
  const { durationMs, reason } = stored.event
  if (reason !== 'caller_hung_up') faults.push(`ended by ${reason}`)
  if (Math.abs(durationMs - lastedMs) > chargeSlackMs)
    faults.push(`charged ${durationMs} ms of ${lastedMs} ms`)
  return { turnsLost, missingMs, repeatedMs, swappedMs, settled: 1, faults }
}

/** What of an answer was heard how often. */
function compare(played: readonly PlayedMs[], turn: number): { missing: number; repeated: number } {
  const times = new Map<number, number>()
  for (const { answer, ms } of played) if (answer === turn) times.set(ms, (times.get(ms) ?? 0) + 1)
  const repeated = sum([...times.values()].map((count) => count - 1))
  return { missing: lengthMsOf(turn) - times.size, repeated }
}

/** Counts what comes after something later. What is said twice is counted here too. */
function countSwapped(played: readonly PlayedMs[]): number {
  let [latest, swapped] = [-1, 0]
  for (const { answer, ms } of played) {
    const place = answer * 1_000_000 + ms
    if (place < latest) swapped++
    latest = Math.max(latest, place)
  }
  return swapped
}

/** A gateway that goes away stores the call shortly before it says that it has. */
async function findStored(conversations: Conversations, callId: CallId) {
  for (let tries = 0; tries < 50; tries++) {
    const stored = await conversations.findCall(callId)
    if (stored) return stored
    await wait(100)
  }
  return null
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length
