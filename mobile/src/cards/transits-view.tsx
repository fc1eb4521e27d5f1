import { StyleSheet, Text, View } from 'react-native'
import type { GrahaTransit, SignStay, TransitsCard } from '@astrovoice/contracts'
import { colors, space, text } from '../components/theme.ts'
import { formatInstantDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Why } from './why.tsx'

/** Where grahas stand over the birth chart, sign after sign, and when they turn. */
export function TransitsView({ card }: { readonly card: TransitsCard }) {
  return (
    <View role="list" style={styles.list}>
      {card.transits.map((transit) => (
        <Transit key={transit.label} transit={transit} card={card} />
      ))}
    </View>
  )
}

interface TransitProps {
  readonly transit: GrahaTransit
  readonly card: TransitsCard
}

function Transit({ transit, card }: TransitProps) {
  const { language, strings } = useLocale()
  const { label, isRetrograde, stays, stations } = transit
  return (
    <View role="listitem" style={styles.transit}>
      <Text style={text.heading}>{isRetrograde ? `${label} · ${strings.cards.retrograde}` : label}</Text>
      <View role="list" style={styles.stays}>
        {stays.map((stay, at) => (
          <Stay key={`${at} ${stay.sign}`} stay={stay} timeZone={card.timeZone} />
        ))}
      </View>
      {stations.map(({ turns, at }) => (
        <Text key={at} style={text.quiet}>
          {strings.cards.turns[turns](formatInstantDate(at, card.timeZone, language))}
        </Text>
      ))}
      <Text style={text.body}>{transit.text}</Text>
      <Why ids={transit.claims} claims={card.claims} of={label} />
    </View>
  )
}

interface StayProps {
  readonly stay: SignStay
  readonly timeZone: string
}

function Stay({ stay, timeZone }: StayProps) {
  const { language, strings } = useLocale()
  const { sign, houseFromMoon, houseFromLagna, from, until } = stay
  const words = strings.kundli
  const day = (instant: string | null) =>
    instant === null ? '…' : formatInstantDate(instant, timeZone, language)
  const houses = [
    words.fromMoon(houseFromMoon),
    ...(houseFromLagna === null ? [] : [words.fromLagna(houseFromLagna)]),
  ]
  return (
    <View role="listitem">
      <Text style={text.body}>{`${sign} · ${day(from)} – ${day(until)}`}</Text>
      <Text style={text.quiet}>{houses.join(' · ')}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.l },
  transit: { gap: space.s, paddingLeft: space.m, borderLeftWidth: 3, borderLeftColor: colors.line },
  stays: { gap: space.s },
})
