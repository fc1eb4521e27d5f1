import { StyleSheet, Text, View } from 'react-native'
import type { WalletEntry } from '@astrovoice/contracts'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { Card } from '../components/card.tsx'
import { space, text } from '../components/theme.ts'
import { formatDuration, formatMoment, formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** One line of the history: what it was, when, how much, and for a call what was heard. */
export function EntryCard({ entry }: { readonly entry: WalletEntry }) {
  const { language, t } = useLocale()
  const nameOf = useAstrologerNames()
  const { kind, call, changePaise, balancePaise, at } = entry
  const title = call ? t('wallet.callWith', { name: nameOf(call.astrologerId) }) : t(`wallet.kinds.${kind}`)
  const sign = changePaise > 0 ? '+' : ''
  return (
    <Card>
      <View style={styles.head}>
        <Text style={[text.label, styles.title]}>{title}</Text>
        <Text style={text.label}>{`${sign}${formatPaise(changePaise, language)}`}</Text>
      </View>
      {call ? <Heard call={call} /> : null}
      <Text style={text.quiet}>
        {`${formatMoment(at, language)} · ${t('wallet.left', { amount: formatPaise(balancePaise, language) })}`}
      </Text>
    </Card>
  )
}

function Heard({ call }: { readonly call: NonNullable<WalletEntry['call']> }) {
  const { language, t } = useLocale()
  const time = formatDuration(call.heardMs)
  const price = formatPaise(call.pricePaisePerMinute, language)
  return (
    <Text style={text.quiet}>
      {call.pricePaisePerMinute === 0 ? t('wallet.heardFree', { time }) : t('wallet.heard', { time, price })}
    </Text>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', justifyContent: 'space-between', gap: space.m },
  title: { flexShrink: 1 },
})
