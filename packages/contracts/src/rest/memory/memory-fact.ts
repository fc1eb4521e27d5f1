import { z } from 'zod'

export const Partnership = z
  .enum(['single', 'in_relationship', 'engaged', 'married', 'separated', 'divorced', 'widowed'])
  .meta({ id: 'Partnership' })
export type Partnership = z.infer<typeof Partnership>

export const Occupation = z
  .enum(['student', 'employed', 'unemployed', 'in_business'])
  .meta({ id: 'Occupation' })
export type Occupation = z.infer<typeof Occupation>

/** A name of a person or a town: letters of any script, and what joins them. */
const Name = z
  .string()
  .max(40)
  .regex(/^\p{L}[\p{L}\p{M} .'’-]*$/u, 'letters, spaces, dots, hyphens and apostrophes')

/** What a caller tells of themselves. Of one topic the latest holds: who is divorced now is no longer married. */
export const Fact = z
  .discriminatedUnion('topic', [
    z.strictObject({ topic: z.literal('partnership'), value: Partnership }),
    z.strictObject({ topic: z.literal('occupation'), value: Occupation }),
    z.strictObject({
      topic: z.literal('children'),
      count: z.int().min(0).max(20).nullable().describe('Null: some, nobody knows how many.'),
    }),
    z.strictObject({ topic: z.literal('expecting') }),
    z.strictObject({ topic: z.literal('abroad') }),
    z.strictObject({ topic: z.literal('city'), name: Name.describe('The town where they live.') }),
    z.strictObject({ topic: z.literal('name'), name: Name.describe('The name they like to be called by.') }),
    z.strictObject({
      topic: z.literal('length'),
      value: z.enum(['short', 'long']).describe('How long they like answers to be.'),
    }),
  ])
  .meta({ id: 'Fact' })
export type Fact = z.infer<typeof Fact>
export type FactTopic = Fact['topic']
