import { Text } from 'react-native'
import { ChartDrawing } from '../charts/chart-drawing.tsx'
import { Card } from '../components/card.tsx'
import { text } from '../components/theme.ts'
import { DayView } from './day-view.tsx'
import { HelpView } from './help-view.tsx'
import { MatchView } from './match-view.tsx'
import type { ShownCard } from './shown-card.ts'
import { TarotView } from './tarot-view.tsx'
import { TransitsView } from './transits-view.tsx'
import { WindowsView } from './windows-view.tsx'

/** A card of a call: a drawing, windows, a day, a match, transits, tarot cards or numbers that help. */
export function CardView({ card }: { readonly card: ShownCard }) {
  return (
    <Card>
      <Text role="heading" aria-level={3} style={text.label}>
        {card.title}
      </Text>
      <CardBody card={card} />
    </Card>
  )
}

function CardBody({ card }: { readonly card: ShownCard }) {
  switch (card.kind) {
    case 'chart':
      return <ChartDrawing svg={card.svg} title={card.title} />
    case 'windows':
      return <WindowsView card={card} />
    case 'day':
      return <DayView card={card} />
    case 'match':
      return <MatchView card={card} />
    case 'transits':
      return <TransitsView card={card} />
    case 'tarot':
      return <TarotView card={card} />
    case 'help':
      return <HelpView card={card} />
  }
}
