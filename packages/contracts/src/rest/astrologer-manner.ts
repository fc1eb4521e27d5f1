import { z } from 'zod'

/** The grammatical gender in which an astrologer speaks of themselves. */
export const AstrologerGender = z.enum(['woman', 'man']).meta({
  id: 'AstrologerGender',
  description: 'In which gender Hindi verbs of the astrologer about themselves stand.',
})
export type AstrologerGender = z.infer<typeof AstrologerGender>

/** The school that an astrologer reads by. */
export const School = z
  .enum(['parashari', 'jaimini', 'kp', 'tajika', 'nadi', 'panchang', 'western', 'tarot', 'numerology'])
  .meta({ id: 'School' })
export type School = z.infer<typeof School>

/** Whose words frame evidence and advice. Each has its own in every language. */
export const Phrasing = z.enum([
  'teacher',
  'almanac',
  'counsellor',
  'coach',
  'listener',
  'analyst',
  'reckoner',
  'physician',
  'aunt',
  'contemplative',
  'planner',
  'banker',
])
export type Phrasing = z.infer<typeof Phrasing>

/** How an astrologer answers, as callers may read it. */
export const AnswerStyle = z
  .object({
    leads: z
      .enum(['chart', 'dasha', 'transit'])
      .describe('Which evidence comes first: of the birth chart, of dashas or of transits.'),
    sentences: z.enum(['short', 'long']).describe('Short: each reason is a sentence of its own.'),
    terms: z
      .enum(['explained', 'named'])
      .describe('Explained: a term is explained at its first use in a call.'),
    order: z
      .enum(['reason_first', 'step_first'])
      .describe('After the verdict, the reason or the thing to do comes next.'),
  })
  .meta({ id: 'AnswerStyle' })
export type AnswerStyle = z.infer<typeof AnswerStyle>
