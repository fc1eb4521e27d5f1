import { StyleSheet, Text, View } from 'react-native'
import type { Kundli, KundliTransit } from '@astrovoice/contracts'
import { colors, space, text } from '../components/theme.ts'
import { formatInstantDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Meaning } from './meaning.tsx'

/** Where the grahas stand now, from the Moon and the lagna, and until when. */
export function TransitSection({ kundli: { transits, timeZone } }: { readonly kundli: Kundli }) {
  const { strings } = useLocale()
  return (
    <>
      <Text style={text.quiet}>{strings.kundli.transitsAbout}</Text>
      <View role="list" style={styles.list}>
        {transits.map((transit) => (
          <TransitItem key={transit.graha} transit={transit} timeZone={timeZone} />
        ))}
      </View>
    </>
  )
}

interface TransitItemProps {
  readonly transit: KundliTransit
  readonly timeZone: string
}

function TransitItem({ transit, timeZone }: TransitItemProps) {
  const { language, strings } = useLocale()
  const { label, sign, houseFromMoon, houseFromLagna, isFavourable, until, meaning } = transit
  const words = strings.kundli
  const where = [
    words.fromMoon(houseFromMoon),
    houseFromLagna === null ? null : words.fromLagna(houseFromLagna),
    until === null ? null : words.until(formatInstantDate(until, timeZone, language)),
  ]
  return (
    <View role="listitem" style={[styles.item, isFavourable && styles.good]}>
      <Text style={text.heading}>
        {`${label} · ${sign}${isFavourable ? ` · ${strings.cards.qualities.good}` : ''}`}
      </Text>
      <Text style={text.quiet}>{where.filter((part) => part !== null).join(' · ')}</Text>
      <Meaning meaning={meaning} of={label} />
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.m },
  item: { paddingLeft: space.m, borderLeftWidth: 3, borderLeftColor: colors.line },
  good: { borderLeftColor: colors.calm },
})
