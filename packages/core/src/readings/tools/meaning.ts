import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import { answerMeaning } from '../meaning/answer-meaning.ts'
import { findMeaning, meaningKinds } from '../meaning/find-meaning.ts'
import { fitToAge } from '../meaning/for-minors.ts'
import { defineTool } from '../reading-tool.ts'

export const meaningTool = defineTool({
  name: 'get_meaning',
  description:
    'What a planet, sign, house, nakshatra, dasha, yoga or a word of astrology is held to mean, in the caller’s chart where it can be seen. Without a name, sign and nakshatra are the caller’s own (the Moon’s), and a dasha is the one that runs.',
  parameters: z.strictObject({
    of: z.enum(meaningKinds),
    name: z
      .string()
      .max(60)
      .optional()
      .describe('Such as saturn, leo, 7, ashwini, dasha, manglik, sade sati.'),
  }),
  compute: async ({ of, name }, context) => {
    const found = fitToAge(context, findMeaning(context, of, name))
    return giveAnswer(context, {
      answer: await answerMeaning(found),
      claims: found.claims,
      facts: { of, about: found.about },
    })
  },
})
