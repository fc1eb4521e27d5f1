import { z } from 'zod'
import { claimIds, explained } from './claim.ts'

/** verdict: the answer itself. when: its time. why: the main reason. action: what to do. certainty: how sure. */
export const AnswerPart = z.enum(['verdict', 'when', 'why', 'action', 'certainty']).meta({ id: 'AnswerPart' })
export type AnswerPart = z.infer<typeof AnswerPart>

/** The reasons behind the answer that follows, sentence by sentence. */
export const AnswerCard = z
  .object({
    kind: z.literal('answer'),
    ...explained,
    sentences: z
      .array(z.object({ part: AnswerPart, text: z.string(), claims: claimIds }))
      .min(1)
      .describe('In the order in which they are spoken.'),
  })
  .meta({
    id: 'AnswerCard',
    description: 'The reasons behind the answer that follows, sentence by sentence.',
  })
export type AnswerCard = z.infer<typeof AnswerCard>
