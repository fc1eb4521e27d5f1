import { StyleSheet, Text, View } from 'react-native'
import type { Kundli, KundliDasha } from '@astrovoice/contracts'
import { LineBar } from '../cards/line-bar.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { colors, space, text } from '../components/theme.ts'
import { formatSpan } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Meaning } from './meaning.tsx'

/** The mahadashas on a line and as a list, each with its antardashas. */
export function DashaSection({ kundli: { dashas, timeZone } }: { readonly kundli: Kundli }) {
  const { t } = useLocale()
  const [first, last] = [dashas[0], dashas.at(-1)]
  if (!first || !last) return <Text style={text.quiet}>{t('kundli.noDashas')}</Text>
  return (
    <>
      <LineBar
        from={first.from}
        until={last.until}
        parts={dashas.map(({ from, until, isNow }, i) => ({
          from,
          until,
          color: isNow ? colors.lamp : i % 2 === 0 ? colors.edge : colors.quiet,
          height: isNow ? 1 : 0.6,
        }))}
      />
      <View role="list" style={styles.list}>
        {dashas.map((dasha) => (
          <DashaItem key={dasha.from} dasha={dasha} timeZone={timeZone} />
        ))}
      </View>
    </>
  )
}

function DashaItem({ dasha, timeZone }: { readonly dasha: KundliDasha; readonly timeZone: string }) {
  const { language, t } = useLocale()
  const now = (isNow: boolean) => (isNow ? ` · ${t('kundli.now')}` : '')
  return (
    <View role="listitem" style={[styles.item, dasha.isNow && styles.now]}>
      <Text style={text.heading}>{`${dasha.label}${now(dasha.isNow)}`}</Text>
      <Text style={text.quiet}>{formatSpan(dasha, timeZone, language)}</Text>
      <Meaning meaning={dasha.meaning} of={dasha.label} />
      <Disclosure
        label={t('kundli.antardashas')}
        says={`${t('kundli.antardashas')}, ${dasha.label}`}
        isOpenAtFirst={dasha.isNow}
      >
        <View role="list" style={styles.list}>
          {dasha.antardashas.map((antar) => (
            <View key={antar.from} role="listitem">
              <Text style={[text.body, antar.isNow && styles.running]}>
                {`${dasha.label} – ${antar.label}${now(antar.isNow)}`}
              </Text>
              <Text style={text.quiet}>{formatSpan(antar, timeZone, language)}</Text>
            </View>
          ))}
        </View>
      </Disclosure>
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.m },
  item: { paddingLeft: space.m, borderLeftWidth: 3, borderLeftColor: colors.line },
  now: { borderLeftColor: colors.lamp },
  running: { color: colors.lamp, fontWeight: '600' },
})
