import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertOldEnough } from '../areas/age.ts'
import { answerKaalSarp } from '../doshas/answer-kaal-sarp.ts'
import { answerMangal } from '../doshas/answer-mangal.ts'
import { answerSadeSati } from '../doshas/answer-sade-sati.ts'
import { defineTool } from '../reading-tool.ts'

export const checkDoshaTool = defineTool({
  name: 'check_dosha',
  description:
    'Yes or no to one of: is the caller manglik (Mangal dosha, with cancellations), is there Kaal Sarp yoga, does Sade Sati or a dhaiya of Saturn run and until when.',
  parameters: z.strictObject({ dosha: z.enum(['mangal', 'kaal_sarp', 'sade_sati']) }),
  compute: ({ dosha }, context) => {
    switch (dosha) {
      case 'mangal':
        // It is judged for marriage alone.
        assertOldEnough(context, 'marriage')
        return giveAnswer(context, answerMangal(context.reading))
      case 'kaal_sarp':
        return giveAnswer(context, answerKaalSarp(context.reading))
      case 'sade_sati':
        return giveAnswer(context, answerSadeSati(context))
    }
  },
})
