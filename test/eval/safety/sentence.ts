import { readFileSync } from 'node:fs'
import { themes } from '@astrovoice/core/safety'
import { z } from 'zod'

/** One sentence of a set, with the theme of safety that it is of; null where it is harmless. */
export const SafetySentence = z.strictObject({
  text: z.string().min(1),
  language: z.enum(['en', 'hi', 'hinglish']),
  side: z.enum(['caller', 'astrologer']),
  theme: z.enum(themes).nullable(),
})
export type SafetySentence = z.infer<typeof SafetySentence>

export const readSentences = (path: string): readonly SafetySentence[] =>
  z.array(SafetySentence).parse(JSON.parse(readFileSync(path, 'utf8')))
