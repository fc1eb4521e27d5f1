import { z } from 'zod'
import { claimIds, explained } from './claim.ts'

/** One of the eight kootas of guna milan. */
export const MatchKoota = z
  .object({
    label: z.string(),
    points: z.number().min(0),
    maxPoints: z.number().positive(),
    text: z.string().describe('What it compares, and what was found.'),
    claims: claimIds,
  })
  .meta({ id: 'MatchKoota' })
export type MatchKoota = z.infer<typeof MatchKoota>

/** Two charts matched by guna milan. */
export const MatchCard = z
  .object({
    kind: z.literal('match'),
    ...explained,
    names: z.tuple([z.string(), z.string()]).describe('The caller’s profile, and the other person.'),
    points: z.number().min(0).max(36),
    maxPoints: z.literal(36),
    sentences: z
      .array(z.object({ text: z.string(), claims: claimIds }))
      .describe('The verdict first, then cautions such as Mangal dosha.'),
    kootas: z.array(MatchKoota),
  })
  .meta({ id: 'MatchCard', description: 'Two charts matched by guna milan, 36 points.' })
export type MatchCard = z.infer<typeof MatchCard>
