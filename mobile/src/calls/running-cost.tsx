import { StyleSheet, Text } from 'react-native'
import type { CallCost } from '@astrovoice/contracts'
import { colors, text } from '../components/theme.ts'
import { formatDuration, formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** What the call costs so far, and how much more can be heard once the end is near. */
export function RunningCost({ cost }: { readonly cost: CallCost }) {
  const { language, t } = useLocale()
  const { pricePaisePerMinute, chargedPaise, leftMs, warning } = cost
  const isFree = pricePaisePerMinute === 0
  const sum = isFree ? t('call.freeCall') : t('call.costSoFar', { cost: formatPaise(chargedPaise, language) })
  const left = leftMs === null ? null : t('call.timeLeft', { time: formatDuration(leftMs) })
  return (
    <>
      <Text style={[text.quiet, styles.figures]}>{left === null ? sum : `${sum} · ${left}`}</Text>
      {warning === null || left === null ? null : (
        <Text role="alert" style={[text.label, styles.warning]}>
          {left}
        </Text>
      )}
    </>
  )
}

const styles = StyleSheet.create({
  figures: { fontVariant: ['tabular-nums'] },
  warning: { color: colors.lamp },
})
