import type { Fact, FactTopic, MemoryId } from '@astrovoice/contracts'
import type { CallItem, EndedCall, SpokenCallItem, ToolCallItem } from '../ports/conversations.ts'
import { findToldAnswers, joinAnswer, type SituationName } from '../readings/index.ts'
import { isOfCaller, type AnswerMemory, type CallerMemoryItem, type Said } from './memory.ts'
import { factOfSituation, situationOfFact } from './situations-of.ts'
import { readToldFacts } from './told-facts.ts'

/** Of one call; more is not remembered. */
const maxAnswers = 12
const maxQuestion = 200
/** A child that was expected is born by then. */
const expectingDays = 300
const dayMs = 86_400_000

/** A question with what was computed and said after it. */
interface Exchange {
  readonly question: SpokenCallItem
  readonly tools: readonly ToolCallItem[]
  readonly answers: readonly SpokenCallItem[]
}

/**
 * What a call teaches: facts that the caller told, and what they asked of the chart with what they heard. What a tool
 * was given as a situation counts as told, unless the caller's own words say otherwise. @param days how long it is kept
 */
export function learnFromCall(call: EndedCall, days: number): CallerMemoryItem[] {
  const exchanges = exchangesOf(call.items)
  const learnt = [
    ...learnFacts(call, days),
    ...exchanges.flatMap((each) => learnAnswers(call, each, days)).slice(0, maxAnswers),
  ]
  return learnt.map((item, ordinal) => ({ ...item, ordinal }))
}

function learnFacts(call: EndedCall, days: number): CallerMemoryItem[] {
  const told = new Map<FactTopic, Fact>()
  for (const item of call.items) {
    if (item.kind === 'tool') for (const fact of given(item)) told.set(fact.topic, fact)
  }
  for (const item of call.items) {
    if (item.kind !== 'spoken' || item.role !== 'caller') continue
    for (const fact of readToldFacts(item.text)) told.set(fact.topic, fact)
  }
  return [...told.values()].map((fact) => ({
    ...baseOf(call, fact.topic === 'expecting' ? Math.min(days, expectingDays) : days),
    birthProfileId: isOfCaller(fact) ? null : call.birthProfileId,
    kind: 'fact',
    fact,
  }))
}

function learnAnswers(call: EndedCall, exchange: Exchange, days: number): AnswerMemory[] {
  const { question, tools, answers } = exchange
  const inWords = readToldFacts(question.text).flatMap((fact) => situationOfFact(fact) ?? [])
  return tools.map((tool) => ({
    ...baseOf(call, days),
    kind: 'answer',
    question: question.text.trim().slice(0, maxQuestion),
    area: areaIn(tool.arguments),
    situation: [...new Set([...situationsIn(tool.arguments), ...situationsIn(factsOf(tool)), ...inWords])],
    said: heardOf(tool, answers),
    outcome: null,
    askedAtMs: null,
  }))
}

/** The part of a computed answer that was heard. */
function heardOf(tool: ToolCallItem, answers: readonly SpokenCallItem[]): Said | null {
  const [told] = findToldAnswers([tool, ...answers])
  if (!told?.verdict) return null
  const { verdict, when } = told
  return {
    words: joinAnswer({ verdict, when }),
    from: when?.from ?? null,
    until: when?.until ?? when?.from ?? null,
    tool: tool.name,
    claims: claimsOf(tool),
  }
}

function exchangesOf(items: readonly CallItem[]): Exchange[] {
  const exchanges: { question: SpokenCallItem; tools: ToolCallItem[]; answers: SpokenCallItem[] }[] = []
  for (const item of items) {
    const last = exchanges.at(-1)
    if (item.kind === 'tool') last?.tools.push(item)
    else if (item.role === 'astrologer') last?.answers.push(item)
    else exchanges.push({ question: item, tools: [], answers: [] })
  }
  return exchanges
}

const baseOf = ({ callId, astrologerId, birthProfileId, startedAtMs }: EndedCall, days: number) => ({
  id: crypto.randomUUID() as MemoryId,
  callId,
  astrologerId,
  birthProfileId,
  saidAtMs: startedAtMs,
  ordinal: 0,
  expiresAtMs: startedAtMs + days * dayMs,
})

const given = (tool: ToolCallItem): Fact[] =>
  situationsIn(tool.arguments).flatMap((name) => factOfSituation(name) ?? [])

function situationsIn(values: Readonly<Record<string, unknown>>): SituationName[] {
  const { situation } = values
  if (!Array.isArray(situation)) return []
  return situation.flatMap((name: unknown) => {
    const fact = factOfSituation(name)
    return fact ? (situationOfFact(fact) ?? []) : []
  })
}

const factsOf = ({ output }: ToolCallItem): Readonly<Record<string, unknown>> =>
  typeof output['facts'] === 'object' && output['facts'] !== null
    ? (output['facts'] as Record<string, unknown>)
    : {}

/** One name as areas have it. A model may write anything there, and later models read it in their instructions. */
function areaIn({ area }: Readonly<Record<string, unknown>>): string | null {
  return typeof area === 'string' && /^[a-z_]{1,40}$/.test(area) ? area : null
}

const maxClaims = 20

function claimsOf({ output }: ToolCallItem): string[] {
  const claims: readonly unknown[] = Array.isArray(output['claims']) ? output['claims'] : []
  return claims.slice(0, maxClaims).flatMap((claim) => {
    const id = typeof claim === 'object' && claim !== null && 'id' in claim ? claim.id : null
    return typeof id === 'string' ? [id] : []
  })
}
