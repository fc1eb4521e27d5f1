import { z } from 'zod'
import { AnswerCard } from './answer-card.ts'
import { DayCard } from './day-card.ts'
import { HelpCard } from './help-card.ts'
import { MatchCard } from './match-card.ts'
import { TarotCard } from './tarot-card.ts'
import { TransitsCard } from './transits-card.ts'
import { WindowsCard } from './windows-card.ts'

/** A drawing of a chart. */
export const ChartCard = z
  .object({
    kind: z.literal('chart'),
    title: z.string(),
    svg: z.string().describe('A self-contained drawing with an accessible title.'),
  })
  .meta({ id: 'ChartCard', description: 'A drawing of a chart.' })
export type ChartCard = z.infer<typeof ChartCard>

/** Something to look at while it is talked about. */
export const Card = z
  .discriminatedUnion('kind', [
    ChartCard,
    AnswerCard,
    WindowsCard,
    DayCard,
    MatchCard,
    TransitsCard,
    TarotCard,
    HelpCard,
  ])
  .meta({
    id: 'Card',
    description:
      'Something to look at while it is talked about. More kinds may come: leave out those you do not know.',
  })
export type Card = z.infer<typeof Card>
