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

function Transit({ transit, card }: { readonly transit: GrahaTransit; readonly card: TransitsCard }) {
  const { language, t } = useLocale()
  const { label, isRetrograde, stays, stations } = transit
  return (
    <View role="listitem" style={styles.transit}>
      <Text style={text.heading}>{isRetrograde ? `${label} · ${t('cards.retrograde')}` : label}</Text>
      <View role="list" style={styles.stays}>
        {stays.map((stay, at) => (
          <Stay key={`${at} ${stay.sign}`} stay={stay} timeZone={card.timeZone} />
        ))}
      </View>
      {stations.map(({ turns, at }) => (
        <Text key={at} style={text.quiet}>
          {t(`cards.turns.${turns}`, { date: formatInstantDate(at, card.timeZone, language) })}
        </Text>
      ))}
      <Text style={text.body}>{transit.text}</Text>
      <Why ids={transit.claims} claims={card.claims} of={label} />
    </View>
  )
}

function Stay({ stay, timeZone }: { readonly stay: SignStay; readonly timeZone: string }) {
  const { language, t } = useLocale()
  const { sign, houseFromMoon, houseFromLagna, from, until } = stay
  const day = (instant: string | null) =>
    instant === null ? '…' : formatInstantDate(instant, timeZone, language)
  const houses = [
    t('kundli.fromMoon', { house: houseFromMoon }),
    ...(houseFromLagna === null ? [] : [t('kundli.fromLagna', { house: houseFromLagna })]),
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
