import { z } from 'zod'
import { claimIds, explained } from './claim.ts'

/** One drawn tarot card. */
export const DrawnTarot = z
  .object({
    position: z.string().describe('Where it lies, such as Past.'),
    name: z.string(),
    isReversed: z.boolean(),
    svg: z.string().describe('A self-contained drawing, 240 wide and 400 high, with an accessible title.'),
    text: z.string().describe('What it is held to say.'),
    claims: claimIds,
  })
  .meta({ id: 'DrawnTarot' })
export type DrawnTarot = z.infer<typeof DrawnTarot>

/** A draw of tarot cards. */
export const TarotCard = z
  .object({
    kind: z.literal('tarot'),
    ...explained,
    cards: z.array(DrawnTarot).min(1).describe('In the order they lie.'),
  })
  .meta({ id: 'TarotCard', description: 'A draw of tarot cards.' })
export type TarotCard = z.infer<typeof TarotCard>
