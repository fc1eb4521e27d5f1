import { StyleSheet, Text, View } from 'react-native'
import type { TimeWindow, WindowsCard } from '@astrovoice/contracts'
import { CalendarButton } from '../calendar/calendar-button.tsx'
import { colors, space, text } from '../components/theme.ts'
import { formatSpan } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { LineBar } from './line-bar.tsx'
import { Why } from './why.tsx'

const looks = {
  strong: { color: colors.lamp, height: 1 },
  fair: { color: colors.calm, height: 0.7 },
  slight: { color: colors.quiet, height: 0.4 },
} as const satisfies Record<TimeWindow['strength'], object>

/** Favoured spans of time, on a line and as a list. */
export function WindowsView({ card }: { readonly card: WindowsCard }) {
  const { t } = useLocale()
  const { promise, windows, claims } = card
  return (
    <View style={styles.card}>
      {promise ? (
        <View>
          <Text style={text.body}>{promise.text}</Text>
          <Why ids={promise.claims} claims={claims} of={promise.text} />
        </View>
      ) : null}
      {windows.length === 0 ? (
        <Text style={text.body}>{t('cards.noWindows')}</Text>
      ) : (
        <LineBar
          from={card.from}
          until={card.until}
          parts={windows.map(({ from, until, strength }) => ({ from, until, ...looks[strength] }))}
        />
      )}
      <View role="list" style={styles.card}>
        {windows.map((window) => (
          <WindowItem key={window.from} window={window} card={card} />
        ))}
      </View>
    </View>
  )
}

function WindowItem({ window, card }: { readonly window: TimeWindow; readonly card: WindowsCard }) {
  const { language, t } = useLocale()
  const span = formatSpan(window, card.timeZone, language)
  return (
    <View role="listitem">
      <Text style={text.heading}>{`${span} · ${t(`cards.strengths.${window.strength}`)}`}</Text>
      <Text style={text.quiet}>{t('cards.opens', { what: window.opens })}</Text>
      <Text style={text.quiet}>{t('cards.closes', { what: window.closes })}</Text>
      {window.birthTimeEffect ? <Text style={text.quiet}>{window.birthTimeEffect}</Text> : null}
      <Why ids={window.claims} claims={card.claims} of={span} />
      <CalendarButton
        event={{
          id: `window.${window.from}`,
          title: card.title,
          description: `${window.opens}\n${window.closes}`,
          from: window.from,
          until: window.until,
        }}
      />
    </View>
  )
}

const styles = StyleSheet.create({ card: { gap: space.m } })
