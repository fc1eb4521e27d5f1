import {
  AstrologerId,
  BirthProfileId,
  CallId,
  Fact,
  MemoryId,
  Outcome,
  SaidWords,
  type FactTopic,
} from '@astrovoice/contracts'
import { z } from 'zod'
import { situationNames } from '../readings/index.ts'

const Base = z.object({
  id: MemoryId,
  /** Who was told it; null for what was said in the app, which all astrologers know. */
  astrologerId: AstrologerId.nullable(),
  /** Whose chart it is about; null for the caller themselves. */
  birthProfileId: BirthProfileId.nullable(),
  /** Null for what was said in the app. */
  callId: CallId.nullable(),
  /** When the call began in which it was said. */
  saidAtMs: z.number(),
  /** Its place among what was said in that call, from 0. */
  ordinal: z.int().min(0),
  expiresAtMs: z.number(),
})

export const FactMemory = Base.extend({ kind: z.literal('fact'), fact: Fact })
export type FactMemory = z.infer<typeof FactMemory>

/** What an astrologer was heard to say, in the engine's words, with what it rests on. */
export const Said = z.object({
  words: SaidWords,
  /** First and last day of the time that was said, ISO dates. */
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  tool: z.string(),
  claims: z.array(z.string()),
})
export type Said = z.infer<typeof Said>

export const AnswerMemory = Base.extend({
  kind: z.literal('answer'),
  /** In the caller's words. */
  question: z.string(),
  area: z.string().nullable(),
  /** What the caller had told that the answer rests on: it is forgotten with that. */
  situation: z.array(z.enum(situationNames)),
  /** Null when nothing of the answer was heard. */
  said: Said.nullable(),
  outcome: Outcome.nullable(),
  /** When an astrologer was to ask about the outcome; once. */
  askedAtMs: z.number().nullable(),
})
export type AnswerMemory = z.infer<typeof AnswerMemory>

export const CallerMemoryItem = z.discriminatedUnion('kind', [FactMemory, AnswerMemory])
export type CallerMemoryItem = z.infer<typeof CallerMemoryItem>

/**
 * Calls that began in it have heard something that was forgotten: their words reach no model again, and nothing more is
 * learnt from them. `fromMs` belongs to it, `untilMs` does not.
 */
export const ForgottenSpan = z.object({ fromMs: z.number(), untilMs: z.number() })
export type ForgottenSpan = z.infer<typeof ForgottenSpan>

/** All that is remembered of a caller. */
export const Remembered = z.object({
  /** In the order in which it was said. */
  items: z.array(CallerMemoryItem),
  forgotten: z.array(ForgottenSpan),
})
export type Remembered = z.infer<typeof Remembered>

/** In the order in which things were said. */
export const bySaid = (a: CallerMemoryItem, b: CallerMemoryItem): number =>
  a.saidAtMs - b.saidAtMs || a.ordinal - b.ordinal

export const nothingRemembered: Remembered = { items: [], forgotten: [] }

export const isForgotten = (forgotten: readonly ForgottenSpan[], atMs: number): boolean =>
  forgotten.some(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs)

/** Spans that touch as one. */
export function joinSpans(spans: readonly ForgottenSpan[]): ForgottenSpan[] {
  const joined: ForgottenSpan[] = []
  for (const span of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = joined.at(-1)
    if (last && span.fromMs <= last.untilMs)
      joined[joined.length - 1] = { ...last, untilMs: Math.max(last.untilMs, span.untilMs) }
    else joined.push(span)
  }
  return joined
}

/** Facts of the caller themselves, in every chart's calls; the others are about the person of the chart. */
const ofCaller: ReadonlySet<FactTopic> = new Set(['city', 'name', 'length'])

export const isOfCaller = ({ topic }: Fact): boolean => ofCaller.has(topic)
