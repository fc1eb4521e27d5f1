import { z } from 'zod'

/** Numbers that help, to be called with one tap. */
export const HelpCard = z
  .object({
    kind: z.literal('help'),
    title: z.string(),
    text: z.string().describe('What to do if nobody answers.'),
    numbers: z
      .array(
        z.object({
          number: z
            .string()
            .regex(/^[0-9+-]{3,20}$/)
            .describe('To dial, as it is.'),
          name: z.string(),
          hours: z.string().describe('When it is answered, and what it costs.'),
        }),
      )
      .min(1),
    isDiscreet: z
      .boolean()
      .describe('Shown folded until the caller opens it: somebody who hurts them may see the screen.'),
  })
  .meta({ id: 'HelpCard', description: 'Numbers that help, to be called with one tap. It is never stored.' })
export type HelpCard = z.infer<typeof HelpCard>
