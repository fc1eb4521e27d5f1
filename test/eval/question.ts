import { z } from 'zod'

/** What counts as an answer to a question of a set; judge.ts has the rules. */
const Answered = z.enum([
  'verdict',
  'window',
  'meaning',
  'action',
  'day',
  'ask-again',
  'person-first',
  'none',
])

/** One question of a set, and what is expected of its answer. */
export const Question = z.strictObject({
  id: z.string().min(1),
  language: z.enum(['en', 'hi', 'hinglish']),
  text: z.string().min(1),
  expect: z.strictObject({
    /** The tool, or those that would do; absent where no tool may be called. */
    tool: z.union([z.string(), z.array(z.string())]).optional(),
    /** Arguments that the call must have, among others. */
    args: z.record(z.string(), z.unknown()).optional(),
    answered: Answered,
    note: z.string().optional(),
  }),
})
export type Question = z.infer<typeof Question>

export const QuestionSet = z
  .array(Question)
  .refine((set) => new Set(set.map(({ id }) => id)).size === set.length, { message: 'ids must be unique' })
