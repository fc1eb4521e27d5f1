import type { AnswerCard, Language } from '@astrovoice/contracts'
import { z } from 'zod'
import { drawReasons } from './draw-reasons.ts'

const Words = z.object({ en: z.string(), hi: z.string(), hinglish: z.string() })
const Part = z.object({ speak: Words, claims: z.array(z.string()) })

/** The part of a stored tool output that reasons are drawn from. */
const StoredAnswer = z.object({
  answer: z.object({
    verdict: Part,
    when: Part.optional(),
    why: Part.optional(),
    action: Part.optional(),
    certainty: Part.optional(),
  }),
  claims: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      evidence: Words,
      figures: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  ),
  timeZone: z.string(),
})

/** The reasons in the output of a tool call that was stored; null where it has none, as in outputs before them. */
export function readReasons(output: unknown, language: Language): AnswerCard | null {
  const { data } = StoredAnswer.safeParse(output)
  if (!data) return null
  const { verdict, ...parts } = data.answer
  const given = Object.entries(parts).filter(([, part]) => part !== undefined)
  const answer = { verdict, ...Object.fromEntries(given) }
  return drawReasons({ answer, claims: data.claims, language, zone: data.timeZone })
}
