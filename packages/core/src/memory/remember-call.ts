import { toInstant, type CallId } from '@astrovoice/contracts'
import { readConsents, type ConsentReader, type ConsentRules } from '../consent/index.ts'
import type { Conversations, EndedCall } from '../ports/conversations.ts'
import type { CallerMemory } from './caller-memory.ts'
import { chooseDropped } from './choose-dropped.ts'
import { learnFromCall } from './learn-from-call.ts'
import { situationOfFact } from './situations-of.ts'
import type { AnswerMemory, CallerMemoryItem, Remembered } from './memory.ts'
import { findOutcome } from './outcome-in-call.ts'
import { isOpenAndOver } from './known-in-call.ts'

export interface RememberCallContext {
  readonly conversations: Pick<Conversations, 'findCall'>
  readonly users: ConsentReader
  readonly consentRules: Pick<ConsentRules, 'mayRemember'>
  readonly memory: CallerMemory
  /** How long it is kept. */
  readonly memoryDays: number
}

/** Keeps what a call taught, if its caller agrees. A repeated run keeps nothing twice. */
export async function rememberCall(context: RememberCallContext, callId: CallId): Promise<void> {
  const { conversations, users, consentRules, memory, memoryDays } = context
  const call = await conversations.findCall(callId)
  // Deleted meanwhile.
  if (!call) return
  const { userId } = call
  if (!consentRules.mayRemember(await readConsents(users, userId))) return
  const known = await memory.read(userId)
  if (known.items.some((item) => item.callId === callId)) return
  await learnOutcome(memory, call, known)
  const add = learnFromCall(call, memoryDays).filter((item) => isNew(item, known))
  if (add.length === 0) return
  await memory.change(userId, { add, drop: chooseDropped(known.items, add) })
}

/** How the caller replied to the one prediction that the call's astrologer was to ask about. */
async function learnOutcome(memory: CallerMemory, call: EndedCall, { items }: Remembered): Promise<void> {
  const today = toInstant(call.startedAtMs).slice(0, 'YYYY-MM-DD'.length)
  const open = items.filter(
    (item): item is AnswerMemory =>
      item.kind === 'answer' && item.birthProfileId === call.birthProfileId && isOpenAndOver(item, today),
  )
  for (const item of open) {
    const { isAsked, outcome } = findOutcome(call.items, item)
    if (isAsked) await memory.markAsked(call.userId, [item.id], call.endedAtMs)
    if (outcome) await memory.setOutcome(call.userId, item.id, outcome)
  }
}

/** A fact that a tool was given because it was remembered is no news: it keeps the date on which it was told. */
function isNew(item: CallerMemoryItem, { items }: Remembered): boolean {
  if (item.kind !== 'fact') return true
  const last = items.findLast(
    (each) =>
      each.kind === 'fact' &&
      each.fact.topic === item.fact.topic &&
      each.birthProfileId === item.birthProfileId &&
      (each.astrologerId === null || each.astrologerId === item.astrologerId),
  )
  if (last?.kind !== 'fact') return true
  const situation = situationOfFact(item.fact)
  const isSame = JSON.stringify(last.fact) === JSON.stringify(item.fact)
  // “Has children” says less than their number.
  const saysLess = item.fact.topic === 'children' && item.fact.count === null
  return !isSame && !(saysLess && situation === situationOfFact(last.fact))
}
