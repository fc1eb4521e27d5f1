import { StyleSheet, Text, View } from 'react-native'
import type { DrawnTarot, TarotCard } from '@astrovoice/contracts'
import { ChartDrawing } from '../charts/chart-drawing.tsx'
import { space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Why } from './why.tsx'

/** Drawn tarot cards in the order they lie, with what each is held to say. */
export function TarotView({ card }: { readonly card: TarotCard }) {
  return (
    <View role="list" style={styles.cards}>
      {card.cards.map((drawn) => (
        <Drawn key={drawn.position} drawn={drawn} card={card} />
      ))}
    </View>
  )
}

interface DrawnProps {
  readonly drawn: DrawnTarot
  readonly card: TarotCard
}

function Drawn({ drawn: { position, name, isReversed, svg, text: says, claims }, card }: DrawnProps) {
  const { t } = useLocale()
  const title = isReversed ? t('cards.reversed', { name }) : name
  return (
    <View role="listitem" style={styles.drawn}>
      <View style={styles.picture}>
        <ChartDrawing svg={svg} title={title} aspectRatio={0.6} />
      </View>
      <View style={styles.words}>
        <Text style={text.label}>{position}</Text>
        <Text style={text.heading}>{title}</Text>
        <Text style={text.body}>{says}</Text>
        <Why ids={claims} claims={card.claims} of={name} />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  cards: { gap: space.l },
  drawn: { flexDirection: 'row', gap: space.m },
  picture: { width: 108 },
  words: { flex: 1, gap: space.xs },
})
