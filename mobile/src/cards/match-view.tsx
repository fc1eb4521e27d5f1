import { StyleSheet, Text, View } from 'react-native'
import type { MatchCard, MatchKoota } from '@astrovoice/contracts'
import { colors, radius, space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Why } from './why.tsx'

/** Two charts matched: the verdict, the points, and the eight kootas. */
export function MatchView({ card }: { readonly card: MatchCard }) {
  const { t } = useLocale()
  return (
    <View style={styles.card}>
      <Text style={text.quiet}>{card.names.join(' · ')}</Text>
      <Text style={[text.title, styles.points]}>
        {t('cards.points', { points: card.points, max: card.maxPoints })}
      </Text>
      <Meter share={card.points / card.maxPoints} />
      {card.sentences.map((sentence) => (
        <View key={sentence.text}>
          <Text style={text.body}>{sentence.text}</Text>
          <Why ids={sentence.claims} claims={card.claims} of={sentence.text} />
        </View>
      ))}
      <View role="list" style={styles.card}>
        {card.kootas.map((koota) => (
          <KootaItem key={koota.label} koota={koota} card={card} />
        ))}
      </View>
    </View>
  )
}

function KootaItem({ koota, card }: { readonly koota: MatchKoota; readonly card: MatchCard }) {
  const { t } = useLocale()
  const { label, points, maxPoints } = koota
  return (
    <View role="listitem" style={styles.koota}>
      <View style={styles.head}>
        <Text style={[text.heading, styles.label]}>{label}</Text>
        <Text style={text.body}>{t('cards.points', { points, max: maxPoints })}</Text>
      </View>
      <Meter share={points / maxPoints} />
      <Text style={text.quiet}>{koota.text}</Text>
      <Why ids={koota.claims} claims={card.claims} of={label} />
    </View>
  )
}

/** Decoration: the figure stands beside it. */
function Meter({ share }: { readonly share: number }) {
  return (
    <View aria-hidden style={styles.meter}>
      <View style={[styles.filled, { width: `${Math.round(100 * share)}%` }]} />
    </View>
  )
}

const styles = StyleSheet.create({
  card: { gap: space.m },
  points: { color: colors.lamp },
  koota: { gap: space.xs },
  head: { flexDirection: 'row', gap: space.m, alignItems: 'baseline' },
  label: { flex: 1 },
  meter: { height: 6, borderRadius: radius.round, backgroundColor: colors.line, overflow: 'hidden' },
  filled: { height: 6, borderRadius: radius.round, backgroundColor: colors.lamp },
})
