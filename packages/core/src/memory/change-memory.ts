import type { Fact, MemoryId, UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { ConsentChangeAnnouncer } from '../consent/index.ts'
import { UserFault } from '../user-fault.ts'
import type { CallerMemory } from './caller-memory.ts'
import { bySaid, type AnswerMemory, type CallerMemoryItem, type FactMemory } from './memory.ts'
import { latestFacts } from './known-in-call.ts'
import { situationOfFact } from './situations-of.ts'

export interface ChangeMemoryDeps {
  readonly memory: CallerMemory
  /** Gateways read again what a caller's live calls may know. */
  readonly consentChanges: ConsentChangeAnnouncer
  readonly clock: Clock
}

/** What is remembered, the latest first; of each topic of a chart the fact that holds. */
export async function listMemories(
  { memory, clock }: Pick<ChangeMemoryDeps, 'memory' | 'clock'>,
  userId: UserId,
): Promise<CallerMemoryItem[]> {
  const nowMs = clock.nowMs()
  const items = (await memory.read(userId)).items.filter(({ expiresAtMs }) => expiresAtMs > nowMs)
  const charts = new Set(items.map(({ birthProfileId }) => birthProfileId))
  const facts = [...charts].flatMap((id) => latestFacts(items.filter((each) => each.birthProfileId === id)))
  const answers = items.filter(({ kind }) => kind === 'answer')
  return [...facts, ...answers].toSorted((a, b) => bySaid(b, a))
}

/** Forgets one thing, and what rests on it. @throws UserFault not_found */
export async function forgetMemory(deps: ChangeMemoryDeps, userId: UserId, id: MemoryId): Promise<void> {
  const { items } = await deps.memory.read(userId)
  const item = items.find((each) => each.id === id)
  if (!item) throw new UserFault('not_found')
  await forget(deps, userId, goesWith(item, items))
}

/** Forgets everything: no call hears of an earlier one. */
export async function forgetAllMemory(deps: ChangeMemoryDeps, userId: UserId): Promise<void> {
  const { memory, consentChanges, clock } = deps
  await memory.change(userId, { drop: 'all', forget: { fromMs: 0, untilMs: clock.nowMs() } })
  await consentChanges.announce(userId)
}

/**
 * Puts a fact in the place of one of the same topic; what rested on that is forgotten. All astrologers know it: the
 * caller said it in the app.
 * @throws UserFault not_found; request_invalid for another topic
 */
export async function correctMemory(
  deps: ChangeMemoryDeps,
  userId: UserId,
  id: MemoryId,
  fact: Fact,
): Promise<FactMemory> {
  const { items } = await deps.memory.read(userId)
  const item = items.find((each) => each.id === id)
  if (item?.kind !== 'fact') throw new UserFault('not_found')
  if (item.fact.topic !== fact.topic) {
    const message = `must be about ${item.fact.topic}`
    throw new UserFault('request_invalid', { issues: [{ path: 'body.fact.topic', message }] })
  }
  const saidAtMs = deps.clock.nowMs()
  const corrected: FactMemory = {
    ...item,
    id: crypto.randomUUID() as MemoryId,
    astrologerId: null,
    callId: null,
    saidAtMs,
    ordinal: 0,
    expiresAtMs: saidAtMs + (item.expiresAtMs - item.saidAtMs),
    fact,
  }
  await forget(deps, userId, goesWith(item, items), corrected)
  return corrected
}

/**
 * Forgets these items and every word of the calls since the first of them, up to what is put in their place. Live calls
 * go on without them.
 */
async function forget(
  { memory, consentChanges, clock }: ChangeMemoryDeps,
  userId: UserId,
  items: readonly CallerMemoryItem[],
  corrected?: FactMemory,
): Promise<void> {
  const fromMs = Math.min(...items.map(({ saidAtMs }) => saidAtMs))
  const drop = items.map(({ id }) => id)
  const untilMs = corrected?.saidAtMs ?? clock.nowMs()
  await memory.change(userId, { add: corrected ? [corrected] : [], drop, forget: { fromMs, untilMs } })
  await consentChanges.announce(userId)
}

/** A fact goes with all that was told of its topic for that chart, to any astrologer, and answers that rest on it. */
function goesWith(item: CallerMemoryItem, items: readonly CallerMemoryItem[]): CallerMemoryItem[] {
  if (item.kind === 'answer') return [item]
  const facts = items.filter(
    (each): each is FactMemory =>
      each.kind === 'fact' &&
      each.fact.topic === item.fact.topic &&
      each.birthProfileId === item.birthProfileId,
  )
  const answers = items.filter(
    (each): each is AnswerMemory => each.kind === 'answer' && facts.some(({ fact }) => restsOn(each, fact)),
  )
  return [...facts, ...answers]
}

function restsOn({ situation, question }: AnswerMemory, fact: Fact): boolean {
  const told = situationOfFact(fact)
  if (told !== null) return situation.includes(told)
  return 'name' in fact && question.toLowerCase().includes(fact.name.toLowerCase())
}
