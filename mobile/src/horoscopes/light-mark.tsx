import { StyleSheet, Text, View } from 'react-native'
import type { Light } from '@astrovoice/contracts'
import { colors, radius, space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

const looks = {
  green: colors.calm,
  amber: colors.lamp,
  red: colors.danger,
} as const satisfies Record<Light, unknown>

/** A light with its words, so that it is not told by colour alone. */
export function LightMark({ light }: { readonly light: Light }) {
  const { t } = useLocale()
  return (
    <View style={styles.mark}>
      <View aria-hidden style={[styles.dot, { backgroundColor: looks[light] }]} />
      <Text style={text.quiet}>{t(`horoscope.lights.${light}`)}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  mark: { flexDirection: 'row', alignItems: 'center', gap: space.s },
  dot: { width: 12, height: 12, borderRadius: radius.round },
})
