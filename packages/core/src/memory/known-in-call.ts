import type { AstrologerId, BirthProfile, FactTopic } from '@astrovoice/contracts'
import { mergeSituations, type SituationName } from '../readings/index.ts'
import { isForgotten, isOfCaller, type AnswerMemory, type FactMemory, type Remembered } from './memory.ts'
import { situationOfFact } from './situations-of.ts'

/** The call that something is remembered for. */
export interface KnownFor {
  readonly astrologerId: AstrologerId
  readonly profile: Pick<BirthProfile, 'id' | 'birthChangedAt'>
  /** Whether astrologers hear what others remember. */
  readonly sharesMemory: boolean
  /** ISO date by the caller's calendar. */
  readonly today: string
  readonly nowMs: number
}

/** What of the caller a call begins with. */
export interface KnownInCall {
  /** The latest of each topic. */
  readonly facts: readonly FactMemory[]
  /** The latest answers, oldest first. */
  readonly answers: readonly AnswerMemory[]
  /** A prediction whose time is over and about which nobody has asked. */
  readonly due: AnswerMemory | null
  /** What tools take of the facts. */
  readonly situation: readonly SituationName[]
  /** Whether the words of an earlier call may reach a model. */
  readonly mayHear: (callStartedAtMs: number) => boolean
}

const maxAnswers = 8

/** A prediction whose last day is before `today`, without an outcome. */
export const isOpenAndOver = ({ said, outcome }: AnswerMemory, today: string): boolean =>
  outcome === null && said?.until != null && said.until < today

/**
 * What an astrologer remembers in a call: what the caller told them or said in the app, and what others heard where the
 * caller wants that. Answers rest on the chart of then, so those from before a birth was corrected are left out.
 */
export function selectKnown({ items, forgotten }: Remembered, call: KnownFor): KnownInCall {
  const { profile, today, nowMs } = call
  const birthChangedAtMs = profile.birthChangedAt === null ? -Infinity : Date.parse(profile.birthChangedAt)
  const visible = items.filter(
    ({ astrologerId, expiresAtMs }) =>
      expiresAtMs > nowMs &&
      (call.sharesMemory || astrologerId === null || astrologerId === call.astrologerId),
  )
  const facts = latestFacts(
    visible.filter(
      (item) => item.kind === 'fact' && (isOfCaller(item.fact) || item.birthProfileId === profile.id),
    ),
  )
  const answers = visible.filter(
    (item): item is AnswerMemory =>
      item.kind === 'answer' && item.birthProfileId === profile.id && item.saidAtMs >= birthChangedAtMs,
  )
  return {
    facts,
    answers: answers.slice(-maxAnswers),
    due: answers.findLast((each) => each.askedAtMs === null && isOpenAndOver(each, today)) ?? null,
    situation: mergeSituations(facts.flatMap(({ fact }) => situationOfFact(fact) ?? [])),
    mayHear: (startedAtMs) => !isForgotten(forgotten, startedAtMs),
  }
}

/** Of each topic the fact that was told last. */
export function latestFacts(items: Remembered['items']): FactMemory[] {
  const byTopic = new Map<FactTopic, FactMemory>()
  for (const item of items) {
    if (item.kind !== 'fact') continue
    // The latest stands last.
    byTopic.delete(item.fact.topic)
    byTopic.set(item.fact.topic, item)
  }
  return [...byTopic.values()]
}

/** A call that begins with nothing of earlier ones. */
export const nothingKnown: KnownInCall = {
  facts: [],
  answers: [],
  due: null,
  situation: [],
  mayHear: () => true,
}
