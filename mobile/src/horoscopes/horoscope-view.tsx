import { StyleSheet, Text, View } from 'react-native'
import type { Horoscope, HoroscopeUse, HoroscopeWindow } from '@astrovoice/contracts'
import { CalendarButton } from '../calendar/calendar-button.tsx'
import { Why } from '../cards/why.tsx'
import { Card } from '../components/card.tsx'
import { colors, space, text } from '../components/theme.ts'
import { formatTimeAt } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { LightMark } from './light-mark.tsx'

/** A horoscope: its light, its sentences, the uses of a day and its windows. Every line says why. */
export function HoroscopeView({ horoscope }: { readonly horoscope: Horoscope }) {
  const { t } = useLocale()
  const { title, light, sentences, uses, windows, claims } = horoscope
  return (
    <>
      <Card>
        <Text role="heading" aria-level={2} style={text.title}>
          {title}
        </Text>
        <LightMark light={light} />
        {sentences.map((sentence) => (
          <View key={sentence.text}>
            <Text style={text.body}>{sentence.text}</Text>
            <Why ids={sentence.claims} claims={claims} of={sentence.text} />
          </View>
        ))}
      </Card>
      {uses.length > 0 ? (
        <Card>
          <Text role="heading" aria-level={2} style={text.heading}>
            {t('horoscope.uses')}
          </Text>
          <View role="list" style={styles.list}>
            {uses.map((use) => (
              <Use key={use.use} use={use} horoscope={horoscope} />
            ))}
          </View>
        </Card>
      ) : null}
      {windows.length > 0 ? (
        <Card>
          <Text role="heading" aria-level={2} style={text.heading}>
            {t('horoscope.windows')}
          </Text>
          <View role="list" style={styles.list}>
            {windows.map((window) => (
              <Window key={`${window.label} ${window.from}`} window={window} horoscope={horoscope} />
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}

function Use({ use, horoscope }: { readonly use: HoroscopeUse; readonly horoscope: Horoscope }) {
  const { label, light, reason, claims } = use
  return (
    <View role="listitem">
      <Text style={text.heading}>{label}</Text>
      <LightMark light={light} />
      <Text style={text.quiet}>{reason}</Text>
      <Why ids={claims} claims={horoscope.claims} of={label} />
    </View>
  )
}

function Window({ window, horoscope }: { readonly window: HoroscopeWindow; readonly horoscope: Horoscope }) {
  const { language, t } = useLocale()
  const { from, until, label, quality, claims } = window
  const at = (instant: string) => formatTimeAt(instant, horoscope.from, horoscope.timeZone, language)
  return (
    <View role="listitem" style={[styles.window, styles[quality]]}>
      <Text style={text.body}>{`${label} · ${t(`cards.qualities.${quality}`)}`}</Text>
      <Text style={text.quiet}>{`${at(from)} – ${at(until)}`}</Text>
      <Why ids={claims} claims={horoscope.claims} of={label} />
      {quality === 'good' ? (
        <CalendarButton event={{ id: claims[0] ?? from, title: label, from, until }} />
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.m },
  window: { paddingLeft: space.m, borderLeftWidth: 3 },
  good: { borderLeftColor: colors.calm },
  hard: { borderLeftColor: colors.danger },
})
