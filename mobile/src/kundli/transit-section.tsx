import { StyleSheet, Text, View } from 'react-native'
import type { Kundli, KundliTransit } from '@astrovoice/contracts'
import { colors, space, text } from '../components/theme.ts'
import { Grid } from '../design/grid.tsx'
import { formatInstantDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Meaning } from './meaning.tsx'

/** Where the grahas stand now, from the Moon and the lagna, and until when. */
export function TransitSection({ kundli: { transits, timeZone } }: { readonly kundli: Kundli }) {
  const { t } = useLocale()
  return (
    <>
      <Text style={text.quiet}>{t('kundli.transitsAbout')}</Text>
      <Grid>
        {transits.map((transit) => (
          <TransitItem key={transit.graha} transit={transit} timeZone={timeZone} />
        ))}
      </Grid>
    </>
  )
}

interface TransitItemProps {
  readonly transit: KundliTransit
  readonly timeZone: string
}

function TransitItem({ transit, timeZone }: TransitItemProps) {
  const { language, t } = useLocale()
  const { label, sign, houseFromMoon, houseFromLagna, isFavourable, until, meaning } = transit
  const where = [
    t('kundli.fromMoon', { house: houseFromMoon }),
    houseFromLagna === null ? null : t('kundli.fromLagna', { house: houseFromLagna }),
    until === null ? null : t('kundli.until', { date: formatInstantDate(until, timeZone, language) }),
  ]
  return (
    <View style={[styles.item, isFavourable && styles.good]}>
      <Text style={text.heading}>
        {`${label} · ${sign}${isFavourable ? ` · ${t('cards.qualities.good')}` : ''}`}
      </Text>
      <Text style={text.quiet}>{where.filter((part) => part !== null).join(' · ')}</Text>
      <Meaning meaning={meaning} of={label} />
    </View>
  )
}

const styles = StyleSheet.create({
  item: { paddingLeft: space.m, borderLeftWidth: 3, borderLeftColor: colors.line },
  good: { borderLeftColor: colors.calm },
})
