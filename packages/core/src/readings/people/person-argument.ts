import { z } from 'zod'

/** Arguments of tools that read a second person. */
export const personArguments = {
  with: z
    .strictObject({
      name: z.string().trim().min(1).max(80).optional().describe('As the caller says it.'),
      date: z.iso.date().optional().describe('ISO date of birth.'),
      time: z.iso
        .time({ precision: -1 })
        .optional()
        .describe('HH:MM by the clock there; leave out if unknown.'),
      place: z
        .string()
        .trim()
        .min(2)
        .max(80)
        .optional()
        .describe('Town of birth; the state or country after a comma.'),
    })
    .describe(
      'The other person: the name alone for one of the caller’s stored profiles, or the birth as the caller told it.',
    ),
  confirmed: z
    .boolean()
    .optional()
    .describe('A birth that was told is read back first: true once the caller has said that it is right.'),
}

/** The other person as the model passes them. */
export interface ToldPerson {
  readonly name?: string | undefined
  readonly date?: string | undefined
  readonly time?: string | undefined
  readonly place?: string | undefined
}
