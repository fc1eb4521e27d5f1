import { z } from 'zod'
import { AstrologerId, MemoryId } from '../../ids.ts'
import { Instant } from '../../language.ts'
import { defineRoute } from '../route.ts'

/** Words in every language of the service. */
export const SaidWords = z
  .object({ en: z.string(), hi: z.string(), hinglish: z.string() })
  .meta({ id: 'SaidWords' })
export type SaidWords = z.infer<typeof SaidWords>

/** Whether what was said for a time came true, as its caller says. */
export const Outcome = z.enum(['yes', 'partly', 'no', 'cannot_say']).meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

/** What was said of a time, with the date on which it was said. */
export const Prediction = z
  .object({
    id: MemoryId,
    astrologerId: AstrologerId,
    saidAt: Instant,
    area: z.string().nullable(),
    words: SaidWords,
    from: z.iso.date(),
    until: z.iso.date(),
    isOver: z.boolean().describe('Its last day is over: the caller may say whether it came true.'),
    outcome: Outcome.nullable(),
  })
  .meta({ id: 'Prediction' })
export type Prediction = z.infer<typeof Prediction>

/** How many answers make a score. */
export const minAnswered = 20

const Tally = z.object({
  over: z.int().min(0).describe('Predictions whose time is over: answered and unanswered.'),
  answered: z.int().min(0),
  unanswered: z.int().min(0),
  yes: z.int().min(0),
  partly: z.int().min(0),
  no: z.int().min(0),
  cannotSay: z.int().min(0),
})

export const PredictionScore = z
  .object({
    minAnswered: z.int().min(1).describe('Below as many answers there is no score.'),
    all: Tally.nullable().describe('All astrologers together; null below so many answers.'),
    astrologers: z
      .array(Tally.extend({ astrologerId: AstrologerId }))
      .describe('Those with so many answers, by id.'),
  })
  .meta({ id: 'PredictionScore' })
export type PredictionScore = z.infer<typeof PredictionScore>

export const predictionRoutes = {
  listPredictions: defineRoute({
    method: 'get',
    path: '/v1/predictions',
    summary:
      'Times that the caller heard, with the date they were said; those that are over and unanswered first.',
    tag: 'predictions',
    auth: 'user',
    reply: { status: 200, schema: z.object({ predictions: z.array(Prediction) }) },
    errors: [],
  }),
  answerPrediction: defineRoute({
    method: 'put',
    path: '/v1/predictions/{memoryId}/outcome',
    summary: 'Says whether a prediction came true, once its time is over. It can be said again.',
    tag: 'predictions',
    auth: 'user',
    params: z.object({ memoryId: MemoryId }),
    body: z.strictObject({ outcome: Outcome }),
    reply: { status: 200, schema: Prediction },
    errors: ['request_invalid', 'not_found', 'prediction_open'],
    budgets: ['ratings'],
  }),
  getPredictionScore: defineRoute({
    method: 'get',
    path: '/v1/predictions/score',
    summary:
      'How predictions came true, as callers say, with what nobody answered. Forgotten ones are in no count.',
    tag: 'predictions',
    auth: 'public',
    reply: { status: 200, schema: PredictionScore },
    errors: [],
  }),
}
