import { StyleSheet, Text, View } from 'react-native'
import type { DayCard, DayPeriod } from '@astrovoice/contracts'
import { CalendarButton } from '../calendar/calendar-button.tsx'
import { colors, space, text } from '../components/theme.ts'
import { formatTimeAt } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Why } from './why.tsx'

/** A day: what it is good for, its panchang, its good and hard stretches. */
export function DayView({ card }: { readonly card: DayCard }) {
  const { language, t } = useLocale()
  const at = (instant: string) => formatTimeAt(instant, card.date, card.timeZone, language)
  return (
    <View style={styles.card}>
      {card.sentences.map((sentence) => (
        <View key={sentence.text}>
          <Text style={text.body}>{sentence.text}</Text>
          <Why ids={sentence.claims} claims={card.claims} of={sentence.text} />
        </View>
      ))}
      <View role="list" style={styles.rows}>
        {card.limbs.map(({ name, label, value, until }) => (
          <Row
            key={name}
            label={label}
            value={until ? t('cards.until', { what: value, time: at(until) }) : value}
          />
        ))}
        {card.sunrise ? <Row label={t('cards.sunrise')} value={at(card.sunrise)} /> : null}
        {card.sunset ? <Row label={t('cards.sunset')} value={at(card.sunset)} /> : null}
      </View>
      <View role="list" style={styles.rows}>
        {card.periods.map((period) => (
          <Period key={`${period.label} ${period.from}`} period={period} card={card} at={at} />
        ))}
      </View>
      <Text style={text.quiet}>{card.place}</Text>
    </View>
  )
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View role="listitem" style={styles.row}>
      <Text style={[text.quiet, styles.label]}>{label}</Text>
      <Text style={[text.body, styles.value]}>{value}</Text>
    </View>
  )
}

interface PeriodProps {
  readonly period: DayPeriod
  readonly card: DayCard
  readonly at: (instant: string) => string
}

function Period({ period, card, at }: PeriodProps) {
  const { t } = useLocale()
  const { from, until, label, quality } = period
  return (
    <View role="listitem" style={[styles.period, styles[quality]]}>
      <Text style={text.body}>{`${label} · ${t(`cards.qualities.${quality}`)}`}</Text>
      <Text style={text.quiet}>{`${at(from)} – ${at(until)}`}</Text>
      <Why ids={period.claims} claims={card.claims} of={label} />
      {quality === 'good' ? (
        <CalendarButton event={{ id: period.claims[0] ?? from, title: label, from, until }} />
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({
  card: { gap: space.m },
  rows: { gap: space.s },
  row: { flexDirection: 'row', gap: space.m, alignItems: 'baseline' },
  label: { flex: 1 },
  value: { flex: 2 },
  period: { paddingLeft: space.m, borderLeftWidth: 3 },
  good: { borderLeftColor: colors.calm },
  hard: { borderLeftColor: colors.danger },
})
